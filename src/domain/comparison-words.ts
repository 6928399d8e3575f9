/** The words of a comparison in the language of an edition, which travel apart: all else is the file of the site. Pure. */
import { scales, type ComparedCourse, type ComparedValue, type ComparisonFile, type Scale } from './comparison-file.ts';
import { foreignParts } from './foreign-words.ts';

/** What of a cell is said otherwise: its words and its note, which may be none. */
type ValueWords = readonly [words: string | 0, note?: string | 0];

export interface CourseWords {
  /** By place of the row. */
  readonly values: Readonly<Record<number, ValueWords>>;
  readonly numbers: Readonly<Partial<Record<Scale, string>>>;
  readonly strips: Readonly<Partial<Record<Scale, string>>>;
}

const valueWords = (original: ComparedValue, own: ComparedValue): ValueWords | undefined => {
  const words = original.words === own.words ? 0 : own.words;
  if (original.note === own.note) return words === 0 ? undefined : [words];
  return [words, own.note ?? ''];
};

/**
 * What an edition says otherwise than the original, by course.
 * @throws where the two do not have the same courses and rows
 */
export const wordsOfComparison = (
  original: ComparisonFile,
  own: ComparisonFile,
): Readonly<Record<string, CourseWords>> =>
  Object.fromEntries(
    Object.entries(original).map(([id, course]) => {
      const other = own[id];
      if (other?.values.length !== course.values.length)
        throw new Error(`The comparison of the edition has another row than that of the site for "${id}"`);
      const values = course.values.flatMap((value, place): [number, ValueWords][] => {
        const said = other.values[place];
        const words = said && valueWords(value, said);
        return words ? [[place, words]] : [];
      });
      const numbers = scales.flatMap((scale): [Scale, string][] => {
        const words = other.numbers[scale]?.words;
        return words === undefined || words === course.numbers[scale]?.words ? [] : [[scale, words]];
      });
      const strips = scales.flatMap((scale): [Scale, string][] => {
        const words = other.strips[scale];
        return words === undefined || words === course.strips[scale] ? [] : [[scale, words]];
      });
      return [
        id,
        {
          values: Object.fromEntries(values),
          numbers: Object.fromEntries(numbers),
          strips: Object.fromEntries(strips),
        },
      ];
    }),
  );

const valueIn = (value: ComparedValue, own: ValueWords | undefined): ComparedValue => {
  if (!own) return value;
  const [words, note = 0] = own;
  const { note: before, ...rest } = value;
  const after = note === 0 ? before : note;
  return { ...rest, words: words === 0 ? value.words : words, ...(after ? { note: after } : {}) };
};

/** A course of a comparison in the language of an edition, with what of its words is left as it was. */
export const comparedIn = (course: ComparedCourse, own: CourseWords | undefined): ComparedCourse => {
  if (!own) return course;
  const values = course.values.map((value, place) => valueIn(value, own.values[place]));
  const numbers = Object.fromEntries(
    Object.entries(course.numbers).map(([scale, value]) => [
      scale,
      { ...value, words: own.numbers[scale as Scale] ?? value.words },
    ]),
  );
  const foreign = foreignParts({ kind: '', facts: values }, { kind: '', facts: course.values });
  return { ...course, values, numbers, strips: { ...course.strips, ...own.strips }, foreign };
};
