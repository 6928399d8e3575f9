import { describe, expect, it } from 'vitest';
import { eqfOf, formatLevel, formatLevels, levelElsewhere, stageLabel, stageOf, stages } from '#domain/level.ts';
import { framework, frameworks, makeCourse } from '../../support/make.ts';

const at = (id: string, level: string) => makeCourse({ levels: [{ framework: framework(id), level }] });

describe('the EQF level', () => {
  it.each([
    ['fheq', '7', 7],
    ['rqf', '4', 5],
    ['scqf', '11', 7],
    ['nfq', '9', 7],
    ['scqf', '8', 5],
  ])('of %s %s is %d', (id, level, eqf) => {
    expect(eqfOf(framework(id), level)).toBe(eqf);
  });

  it.each([
    ['rqf', 'Entry 1'],
    ['aqf', '8'],
    ['scqf', '1'],
  ])('of %s %s is not claimed, because none is official', (id, level) => {
    expect(eqfOf(framework(id), level)).toBeUndefined();
  });
});

describe('the stage of a course', () => {
  it.each([
    ['rqf', '3', 'before-university'],
    ['fheq', '6', 'undergraduate'],
    ['scqf', '11', 'postgraduate'],
    ['fheq', '8', 'doctoral'],
  ])('at %s %s is %s', (id, level, stage) => {
    expect(stageOf(at(id, level))).toBe(stage);
  });

  it('comes from the stated level before the stage in words', () => {
    const course = makeCourse({ levels: [{ framework: framework('fheq'), level: '7' }], stage: 'undergraduate' });
    expect(stageOf(course)).toBe('postgraduate');
  });

  it('comes from the words where the level corresponds to none', () => {
    const course = makeCourse({ levels: [{ framework: framework('aqf'), level: '8' }], stage: 'postgraduate' });
    expect(stageOf(course)).toBe('postgraduate');
  });

  it('follows from a type that fixes it', () => {
    expect(stageOf(makeCourse({ type: 'masters' }))).toBe('postgraduate');
  });

  it('is not guessed for a microcredential', () => {
    expect(stageOf(makeCourse({ type: 'microcredential' }))).toBeUndefined();
  });

  it('is one for every level of the EQF', () => {
    const found = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (level) => stages.filter(({ eqf }) => level >= eqf[0] && level <= eqf[1]).length,
    );
    expect(found).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });
});

describe('the level in words', () => {
  it('puts "Level" before a number', () => {
    expect(formatLevel(framework('fheq'), '7')).toBe('Level 7 (FHEQ)');
  });

  it('leaves a name as it is', () => {
    expect(formatLevel(framework('rqf'), 'Entry 3')).toBe('Entry 3 (RQF)');
  });

  it('gives every stated level; their notes are shown apart', () => {
    const levels = [
      { framework: framework('fheq'), level: '7' },
      { framework: framework('scqf'), level: '11', note: 'on request' },
    ];
    expect(formatLevels(makeCourse({ levels }))).toBe('Level 7 (FHEQ); Level 11 (SCQF)');
  });

  it('falls back to the stage', () => {
    expect(formatLevels(makeCourse({ stage: 'undergraduate', difficulty: 'advanced' }))).toBe('Undergraduate');
  });

  it('falls back to the difficulty before the provider’s own words', () => {
    expect(formatLevels(makeCourse({ difficulty: 'advanced', levelNote: 'for the brave' }))).toBe('Advanced');
  });

  it('falls back to the provider’s own words', () => {
    expect(formatLevels(makeCourse({ levelNote: 'for the brave' }))).toBe('for the brave');
  });

  it('is left out where nothing is stated', () => {
    expect(formatLevels(makeCourse())).toBeUndefined();
  });
});

describe('the level elsewhere', () => {
  it('shows the levels of other frameworks at the same EQF level', () => {
    const found = levelElsewhere(at('fheq', '7'), frameworks);
    expect(found?.rows.find((row) => row.framework.id === 'scqf')?.levels).toEqual(['11']);
  });

  it('shows all levels of a framework that correspond', () => {
    const found = levelElsewhere(at('fheq', '5'), frameworks);
    expect(found?.rows.find((row) => row.framework.id === 'scqf')?.levels).toEqual(['7', '8']);
  });

  it('does not repeat the framework that was stated', () => {
    const found = levelElsewhere(at('fheq', '7'), frameworks);
    expect(found?.rows.map((row) => row.framework.id)).not.toContain('fheq');
  });

  it('leaves out frameworks that do not reach that level', () => {
    const found = levelElsewhere(at('rqf', '2'), frameworks);
    expect(found?.rows.map((row) => row.framework.id)).not.toContain('fheq');
  });

  it('names the level that it started from', () => {
    expect(levelElsewhere(at('nfq', '9'), frameworks)).toMatchObject({ eqf: 7, stated: 'Level 9 (NFQ)' });
  });

  it('is not shown for a level without an official correspondence', () => {
    expect(levelElsewhere(at('aqf', '8'), frameworks)).toBeUndefined();
  });

  it('is not shown where no level is stated', () => {
    expect(levelElsewhere(makeCourse({ type: 'masters' }), frameworks)).toBeUndefined();
  });
});

it('labels each stage in words', () => {
  expect(stageLabel('before-university')).toBe('Before university');
});
