/** Words of the sentence on the home page that becomes a state of the finder. */
import { plural } from '../format.ts';
import { courses } from './saved.ts';

export const heading = 'Say what you have';
export const have = 'I have';
export const hours = 'hours a week';
export const and = 'and';
export const money = 'to spend';
export const currency = 'Currency';
export const want = 'and want to learn';
export const topic = 'What you want to learn';
export const mode = 'How you take part';
export const anyMode = 'in any way';
export const showUnknown = 'Show also courses of unknown hours or price';
export const submit = 'Show these courses';

/** How many courses the sentence gives; those that only might fit are told as shown or as left out. */
export const fits = (fit: number, might: number, isMightShown: boolean): string => {
  const sure = fit
    ? `${courses(fit)} ${fit === 1 ? 'fits' : 'fit'} all of this.`
    : 'No course is known to fit all of this.';
  if (!might) return sure;
  return isMightShown
    ? `${sure} ${plural(might, { one: '# more might', other: '# more might' })}: not all of it is known, and each comes with the question to ask.`
    : `${sure} ${plural(might, { one: '# is', other: '# are' })} left out, because not all of it is known.`;
};
export const notNumber = 'Write the hours and the money as numbers, such as 5 and 500.';
