/** Shares of courses as the pictures and tables of the data pages want them. */
import { percentOf, type Share } from '#domain/data-quality.ts';
import * as words from '#words/quality.ts';

/** A share as a number from 0 to 1; of nothing it is 0. */
export const shareOf = ({ known, of }: Share): number => (of === 0 ? 0 : known / of);

/** "73%". */
export const percent = (share: Share): string => `${percentOf(share)}%`;

/** Rows of `ShareBars`: each share with its percentage behind it. */
export const barsOf = (shares: readonly Share[]) =>
  shares.map((share) => ({ label: share.label, share: shareOf(share), value: percent(share) }));

/** Rows of the table under a picture: label, how many of how many, percentage. */
export const tableOf = (shares: readonly Share[]): string[][] =>
  shares.map((share) => [share.label, words.countOf(share.known, share.of), percent(share)]);

/** "Any time: 12; Not recorded: 300". */
export const inWords = (shares: readonly Share[]): string =>
  shares.map(({ label, known }) => `${label}: ${known}`).join('; ');
