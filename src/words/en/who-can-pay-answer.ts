/** What the tool on schemes that pay answers; fetched once somebody has asked. */
import { plural } from '../format.ts';

export const verdicts = {
  maybe: 'Perhaps: no rule that we can check is against it',
  unlikely: 'Unlikely: a rule is against it, with exceptions',
  no: 'No: a rule is against it',
} as const;
export const findings = { met: 'fits', failed: 'does not fit', open: 'to be checked' } as const;
export const tooEarly = 'It is for courses that start later.';
/** What the schemes of a place come to. */
export const summary = (where: string, counts: Readonly<Record<keyof typeof verdicts, number>>) =>
  counts.maybe + counts.unlikely + counts.no
    ? `For those who live in ${where}: ${plural(counts.maybe, { one: '# scheme may pay', other: '# schemes may pay' })}, ${plural(counts.unlikely, { one: '# is unlikely to', other: '# are unlikely to' })}, ${plural(counts.no, { one: '# does not', other: '# do not' })}. None of this is a promise: ask before you enrol.`
    : nobodyKnows(where);
/** Of schemes that only limit what one pays. */
export const limits = (count: number) =>
  plural(count, {
    one: '# more limits the fee and pays nothing.',
    other: '# more limit the fee and pay nothing.',
  });
/** Of a scheme that no rule is against, and that only limits the fee. */
export const mayLimit = 'It may limit the fee, and pays nothing';
export const nobodyKnows = (where: string) =>
  `We have read the rules of no scheme for those who live in ${where}: below is where to look. Ask the provider and your employer as well.`;
export const elsewhere =
  'We have read the rules of no scheme where you live. Ask the provider, your employer, and the government’s own site.';
