/** How compared facts travel, and what the comparison makes of an address: this file goes to the browser. */
import { isTracking } from '#text/tracking.ts';
import * as words from '#words/comparison-address.ts';
import { isCourseId, mostCompared } from './shortlist.ts';

/** One cell of a comparison. */
export interface ComparedValue {
  /** The fact in words, or the words that stand for one that is not known. */
  readonly words: string;
  readonly isMissing?: true;
  /** What qualifies it. */
  readonly note?: string;
  /**
   * What it comes down to, by what it is measured in, where one value can be written in several ways or measured in
   * several: level 7 of one framework is 11 of another, and neither can be held against "Intermediate".
   */
  readonly measured?: Readonly<Record<string, string>>;
}

/** Scales on which courses are drawn side by side: price in rough pounds, hours of study in all, credit in ECTS. */
export const scales = ['price', 'hours', 'credits'] as const;
export type Scale = (typeof scales)[number];

/** A number on a scale: from and to, and how it is written. */
export interface ScaleValue {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export interface ComparedCourse {
  readonly title: string;
  /** Language of the title, where it is not English. */
  readonly titleLanguage?: string;
  readonly englishTitle?: string;
  readonly provider: string;
  /** A value for each row. */
  readonly values: readonly ComparedValue[];
  /** Its numbers on the common scales; what is not known is left out. */
  readonly numbers: Readonly<Partial<Record<Scale, ScaleValue>>>;
  /** What stands beside its bar on each scale, with what qualifies it; there also where it is known and no number. */
  readonly strips: Readonly<Partial<Record<Scale, string>>>;
  /** In an edition: the parts of its words that are in the language of the original. */
  readonly foreign?: readonly string[];
}

export type ComparisonFile = Readonly<Record<string, ComparedCourse>>;

/** Courses that share a file, on average: few enough to fetch quickly, many enough that files stay few. */
const coursesInFile = 10;

/** Number of files over which a number of courses is spread. */
export const comparisonFiles = (courses: number): number => Math.max(1, Math.ceil(courses / coursesInFile));

/**
 * The file that has a course, from 0. It follows from the id alone, so that asking for a course that is gone
 * asks for a file that there is.
 */
export const comparisonFileOf = (id: string, files: number): number => {
  // FNV-1a: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
  let hash = 0x811c9dc5;
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % files;
};

/** Name of a file. It says of how many, so that a page of another build finds none rather than the wrong one. */
export const comparisonFileName = (file: number, files: number): string => `${file + 1}-of-${files}`;

/** The courses that an address asks to compare, and what of it was ignored, in sentences. */
export const readComparison = (query: string): { ids: string[]; ignored: string[] } => {
  const pairs = new URLSearchParams(query);
  const asked = [...new Set(pairs.getAll('c').filter((id) => id !== ''))];
  const sound = asked.filter(isCourseId);
  const strange = [...new Set(pairs.keys())].filter((key) => key !== 'c' && !isTracking(key));
  return {
    ids: sound.slice(0, mostCompared),
    ignored: [
      ...(asked.length > sound.length ? [words.noCourses(asked.length - sound.length)] : []),
      ...(sound.length > mostCompared ? [words.tooMany(mostCompared, sound.length)] : []),
      ...(strange.length ? [words.strangeParts] : []),
    ],
  };
};

/** The query of a comparison's address. */
export const writeComparison = (ids: readonly string[]): string =>
  ids.length ? `?${ids.map((id) => `c=${id}`).join('&')}` : '';

/** A cell as one text, with what qualifies it, for a file. */
export const cellWords = (value: ComparedValue | undefined): string =>
  value ? [value.words, value.note && `(${value.note})`].filter(Boolean).join(' ') : '';
