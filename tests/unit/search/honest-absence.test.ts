/** A right word that the content lacks is said and not replaced; a mistyped one is mended. Held on the whole content. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseWordLists } from '#finder/course-texts.ts';
import { indexTable } from '#finder/table-index.ts';
import { readTable } from '#finder/table-file.ts';
import { encodeTable } from '#finder/table.ts';
import { findWords, isKnown } from '#text/find-words.ts';
import { readRightWords } from '../../search-quality/measure.ts';
import { readCourses } from '../../support/content.ts';

const courses = readCourses();
const table = readTable(encodeTable(courses, '2026-11-23'));
const index = indexTable(table, courseWordLists(courses));
const isRight = readRightWords();

/** Right words that people look for courses in. Those that the content has by now are no test of absence. */
const rightWords =
  `massage theatre horse baking paralegal plumbing welding yoga knitting astrology plumber welder chef midwife
  pottery sewing cooking carpentry roofing bricklaying flooring tattooing piano guitar violin singing ballet opera
  dentistry optometry chiropractic homeopathy acupuncture hypnosis karate boxing football tennis swimming sailing
  surfing skiing chess gambling wedding funeral embalming locksmith jewellery watchmaking taxidermy falconry
  beekeeping fishing hunting archery juggling magic puppetry calligraphy origami embroidery quilting florist floristry upholstery`
    .split(/\s+/)
    .filter(Boolean);

const absent = rightWords.filter((word) => !isKnown(index, word, true));

/** Misspellings of words that courses have, made by rule: a letter left out, doubled, swapped with its neighbour, or wrong. */
const misspellings = (): [string, string][] => {
  const words = [...index.written.values()].filter(
    (word) => /^[a-z]{8,14}$/.test(word) && isRight(word) && (index.rows.get(word)?.size ?? 0) >= 3,
  );
  const sample = fc.sample(
    fc.tuple(fc.constantFrom(...words), fc.integer({ min: 2, max: 6 }), fc.integer({ min: 0, max: 3 })),
    {
      numRuns: 200,
      seed: 13,
    },
  );
  return sample.map(([word, at, kind]) => {
    const [before, sign, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    const typed = [
      before + after,
      before + sign + sign + after,
      before + after.charAt(0) + sign + after.slice(1),
      `${before}q${after}`,
    ][kind];
    return [typed ?? word, word];
  });
};

describe('a right word that the content lacks', () => {
  it('is tried sixty times over', () => {
    expect(absent.length).toBeGreaterThanOrEqual(40);
    expect(rightWords.length).toBeGreaterThanOrEqual(60);
  });

  it('is never replaced, and is said', () => {
    const replaced = rightWords.flatMap((word) => findWords(index, word, { isRight }).corrected ?? []);
    expect(replaced).toEqual([]);
    const unsaid = absent.filter((word) => !findWords(index, word, { isRight }).absent.length);
    expect(unsaid).toEqual([]);
  });

  it('leaves what is about all the rest beside it', () => {
    const { scores, isWhole, absent: said } = findWords(index, 'paediatric nursing', { isRight, isForCourses: true });
    expect(said.map(({ word }) => word)).toEqual(['paediatric']);
    const first = scores.indexOf(Math.max(...scores));
    expect(table.titles[first]).toMatch(/nursing/i);
    expect(isWhole.some(Boolean)).toBe(false);
  });

  it('leaves no results that have only the general word beside it', () => {
    const { scores } = findWords(index, 'locksmith management', { isRight, isForCourses: true });
    expect(scores.some(Boolean)).toBe(false);
  });
});

describe('a mistyped word', () => {
  it('is mended in at least 95 of 100 cases', () => {
    const wrong = misspellings().filter(([typed, word]) => {
      if (isKnown(index, typed) || isRight(typed)) return false;
      const { corrected, scores } = findWords(index, typed, { isRight });
      const rows = index.rows.get(word) ?? new Map<number, number>();
      return corrected === undefined || ![...rows.keys()].some((row) => scores[row]);
    });
    expect(wrong.length, wrong.map(([typed, word]) => `${typed} for ${word}`).join(', ')).toBeLessThanOrEqual(10);
  });
});
