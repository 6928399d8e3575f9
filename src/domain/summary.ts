import type { Course } from './course.ts';
import { kindOf, modeLabel } from './course-types.ts';
import { formatCredits } from './credit.ts';
import { formatDuration, formatTotalHours, ofCourse } from './duration.ts';
import { formatPrice } from './price.ts';

const subjectWords = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/**
 * One line about a course, composed from its facts alone:
 * "Online microcredential in education and teaching: 12 weeks, 15 UK credits (about 7.5 ECTS)."
 */
export const summarise = (course: Course): string => {
  const { delivery, subjects, type } = course;
  const hows = { online: 'Online ', blended: 'Blended ', 'work-based': 'Work-based ', 'on-campus': '' };
  const how = delivery.mode ? hows[delivery.mode] : '';
  const kind = kindOf(type).one.replace(/^course on campus$/, 'course');
  const opening = `${how}${kind}`;
  const where = delivery.mode === 'on-campus' ? ` ${modeLabel('on-campus').toLowerCase()}` : '';
  const subject = subjects[0] ? ` in ${subjectWords(subjects[0].name)}` : '';
  const credit = formatCredits(course);
  const duration = ofCourse(course.duration);
  const price = formatPrice(course.price);
  const facts = [
    duration && formatDuration(duration),
    formatTotalHours(course),
    credit === 'None' ? 'no credit' : credit,
    price === 'Free'
      ? 'free'
      : price?.startsWith('Paid')
        ? undefined
        : // A word only: "US$" and "A$" keep their capitals.
          price?.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
  ].filter((fact) => fact !== undefined);
  const line = `${opening}${where}${subject}${facts.length ? `: ${facts.join(', ')}` : ''}.`;
  return line.charAt(0).toUpperCase() + line.slice(1);
};
