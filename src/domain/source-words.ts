import * as words from '#words/guide.ts';
import type { SourceRecord } from '#schemas/source.ts';
import { formatDate } from './dates.ts';

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What follows the title of a source: the stop that the title does not have, then who published it and when, and who was asked. */
export const afterTitle = ({ title, publisher, date, readOn, validUntil, sample, funder }: SourceRecord): string =>
  [
    ended(title).slice(title.length),
    ended([publisher, ...(date ? [formatDate(date)] : [])].join(', ')),
    ...(readOn ? [words.readOn(formatDate(readOn))] : []),
    ...(validUntil ? [words.inForceUntil(formatDate(validUntil))] : []),
    ...(sample ? [ended(words.askedOf(sample))] : []),
    ...(funder ? [ended(words.paidForBy(funder))] : []),
  ].join(' ');
