import { stages as stageWords } from '#words/levels.ts';
import { difficulties, levelOf } from '#words/course.ts';
import type { Course } from './course.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';

/** Stages of education, lowest first, with the EQF levels that each spans. */
export const stages = [
  { id: 'before-university', eqf: [1, 4], ...stageWords['before-university'] },
  { id: 'undergraduate', eqf: [5, 6], ...stageWords.undergraduate },
  { id: 'postgraduate', eqf: [7, 7], ...stageWords.postgraduate },
  { id: 'doctoral', eqf: [8, 8], ...stageWords.doctoral },
] as const;

export type StageId = (typeof stages)[number]['id'];

/** Stages of the types whose very definition fixes it. */
export const stageOfType: Partial<Record<Course['type'], StageId>> = {
  'undergraduate-degree': 'undergraduate',
  'postgraduate-certificate': 'postgraduate',
  'postgraduate-diploma': 'postgraduate',
  masters: 'postgraduate',
  doctorate: 'doctoral',
};

/** EQF level that a level of a framework officially corresponds to, or undefined where there is none. */
export const eqfOf = (framework: FrameworkRecord, level: string): number | undefined =>
  framework.levels.find((row) => row.level === level)?.eqf;

/**
 * Stage of a course: from its stated level by the framework's official correspondence,
 * else as stated in words, else from a type that fixes it; undefined where none of these is known.
 */
export const stageOf = (course: Pick<Course, 'type' | 'stage' | 'levels'>): StageId | undefined => {
  const eqf = course.levels?.map(({ framework, level }) => eqfOf(framework, level)).find((row) => row !== undefined);
  if (eqf !== undefined) return stages.find((stage) => eqf >= stage.eqf[0] && eqf <= stage.eqf[1])?.id;
  return course.stage ?? stageOfType[course.type];
};

/** "Postgraduate". */
export const stageLabel = (id: StageId): string => stages.find((stage) => stage.id === id)?.label ?? id;

/** "Level 7 (FHEQ)", "Entry 3 (RQF)". */
export const formatLevel = (framework: FrameworkRecord, level: string): string => levelOf(level, framework.short);

/** The level in a few words, as far as the source states anything; the notes are shown apart. */
export const formatLevels = ({ levels, stage, difficulty, levelNote }: Course): string | undefined =>
  levels?.map(({ framework, level }) => formatLevel(framework, level)).join('; ') ??
  (stage && stageLabel(stage)) ??
  (difficulty && difficulties[difficulty]) ??
  levelNote;

/**
 * What a stated level is called on the other frameworks, by the EQF level that each officially corresponds to.
 * Official comparability, not equivalence: pages that show it must say so.
 */
export const levelElsewhere = (
  course: Course,
  frameworks: readonly FrameworkRecord[],
):
  | { eqf: number; stated: string; rows: { framework: FrameworkRecord; levels: string[]; typical: string[] }[] }
  | undefined => {
  for (const { framework, level } of course.levels ?? []) {
    const eqf = eqfOf(framework, level);
    if (eqf === undefined) continue;
    const rows = frameworks
      .filter((other) => other.id !== framework.id)
      .map((other) => {
        const matches = other.levels.filter((row) => row.eqf === eqf);
        return {
          framework: other,
          levels: matches.map((row) => row.level),
          typical: [...new Set(matches.flatMap((row) => row.typical ?? []))],
        };
      })
      .filter((row) => row.levels.length > 0);
    return { eqf, stated: formatLevel(framework, level), rows };
  }
  return undefined;
};
