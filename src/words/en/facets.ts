/** Words of the ways of narrowing the directory: their names, and those of their values that are in no other dictionary. */

export const labels = {
  price: 'Price',
  weekly: 'Hours a week',
  entry: 'Who can apply',
  country: 'Country of the provider',
  language: 'Language',
  type: 'Kind of course',
  subject: 'Subject',
  mode: 'How you take part',
  level: 'Level',
  length: 'Length',
  hours: 'Total hours of study',
  credits: 'Credit',
  start: 'Start',
  age: 'How old this is',
  provider: 'Provider',
  recognition: 'Recognition',
  stated: 'What is known of it',
} as const;

export const prices = {
  free: 'Free',
  'free-to-study': 'Free to study; something beside it costs money',
  'free-for-some': 'Free for some',
  'under-100': 'Under about £100',
  '100-to-499': 'About £100 to £500',
  '500-to-1999': 'About £500 to £2,000',
  'over-2000': 'Over about £2,000',
  'by-module': 'Priced by the module',
  'by-semester': 'Priced by the semester',
  'by-month': 'Priced by the month',
  'by-year': 'Priced by the year',
  'by-credit': 'Priced by the credit',
  'other-currency': 'Priced in a currency that we have no rate for',
  paid: 'Paid, amount not known',
} as const;
/** What choosing "Free" lets through beside it. */
export const alsoFreeToStudy = 'also free to study with something to pay for';

export const weekly = {
  'up-to-2': 'Up to 2 hours',
  '3-to-5': '3 to 5 hours',
  '6-to-10': '6 to 10 hours',
  '11-to-20': '11 to 20 hours',
  'over-20': 'More than 20 hours',
} as const;

export const lengths = {
  days: 'Up to a week',
  month: 'Up to a month',
  term: 'One to three months',
  'half-year': 'Three to six months',
  year: 'Up to a year',
  longer: 'More than a year',
  'in-semesters': 'Told in semesters',
} as const;

export const hours = {
  'under-10': 'Under 10 hours',
  '10-to-49': '10 to 49 hours',
  '50-to-99': '50 to 99 hours',
  '100-to-150': '100 to 150 hours',
  '151-to-600': '151 to 600 hours',
  'over-600': 'Over 600 hours',
} as const;

export const credits = {
  none: 'No credit',
  'up-to-5': 'Up to 5 ECTS (10 UK)',
  '5-to-10': '5 to 10 ECTS (10 to 20 UK)',
  '10-to-30': '10 to 30 ECTS (20 to 60 UK)',
  '30-to-90': '30 to 90 ECTS (60 to 180 UK)',
  'over-90': 'Over 90 ECTS (180 UK)',
  'own-points': 'The provider’s own points',
} as const;

export const entry = {
  anyone: 'Anyone: nothing is asked for',
  'asks-for-something': 'Something is asked for',
  'some-countries': 'Residents of some countries only',
} as const;

export const recognition = {
  accredited: 'Accredited, approved or regulated from outside',
  recognised: 'Recognised or endorsed by a named body',
  'quality-checked': 'Quality checked from outside',
} as const;

export const anyTime = 'Any time';
export const inWords = 'Told in words only';
export const eachMonth = (month: string): string => `Each ${month}, no date given`;
