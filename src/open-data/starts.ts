/** The starts of all courses as one calendar to subscribe to. */
import * as words from '#words/data.ts';
import { asOf, courses } from '../catalogue.ts';
import { calendarOfAll } from '#domain/calendar.ts';
import { coursePath } from '#domain/urls.ts';
import { absolute, siteName } from '../site.ts';

export const startsPath = '/courses/starts.ics';

/** The calendar, and how many starts of how many courses are in it: none where no day is still to come. */
export const startsCalendar = async () =>
  calendarOfAll(await courses(), await asOf(), (course) => absolute(coursePath(course)), words.startsOf(siteName));
