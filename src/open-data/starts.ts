/** The starts of all courses as one calendar to subscribe to. */
import { asOf, courses } from '../catalogue.ts';
import { calendarOfAll } from '#domain/calendar.ts';
import { coursePath } from '#domain/urls.ts';
import { absolute, siteName } from '../site.ts';

export const startsPath = '/courses/starts.ics';

/** Undefined where no course has a start with a day that is still to come. */
export const startsCalendar = async () =>
  calendarOfAll(await courses(), await asOf(), (course) => absolute(coursePath(course)), `${siteName}: course starts`);
