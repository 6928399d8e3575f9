/** Where a course stands on the ladder of levels, and the larger awards that it counts towards. */
import type { Course } from './course.ts';
import { eqfOf, formatLevel, stageLabel, stageOf, stages } from './level.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';

export interface LadderPlace {
  /** The eight levels of the EQF, highest first, with a typical award of each. */
  readonly rungs: readonly { readonly eqf: number; readonly typical: string; readonly isHere: boolean }[];
  /** What the place follows from: a level that the source states, or the stage of the course. */
  readonly from:
    | { readonly level: string }
    /** The level is one that the source states and that no official report refers to the EQF. */
    | { readonly stage: string; readonly level?: string };
}

/** The rungs that a level or a stage spans: one by a stated level, several by a stage. */
const spanOf = (course: Course): { least: number; most: number; from: LadderPlace['from'] } | undefined => {
  for (const { framework, level } of course.levels ?? []) {
    const eqf = eqfOf(framework, level);
    if (eqf !== undefined) return { least: eqf, most: eqf, from: { level: formatLevel(framework, level) } };
  }
  const stage = stages.find(({ id }) => id === stageOf(course));
  const [stated] = course.levels ?? [];
  const level = stated && { level: formatLevel(stated.framework, stated.level) };
  return stage && { least: stage.eqf[0], most: stage.eqf[1], from: { stage: stageLabel(stage.id), ...level } };
};

/**
 * The ladder with the rung of a course; undefined where neither a level that corresponds to one of the EQF nor a stage is known.
 * @param eqf the record of the European Qualifications Framework
 */
export const ladderPlace = (course: Course, eqf: FrameworkRecord): LadderPlace | undefined => {
  const span = spanOf(course);
  if (!span) return undefined;
  const rungs = eqf.levels
    .map(({ level, typical = '' }) => ({ eqf: Number(level), typical }))
    .sort((a, b) => b.eqf - a.eqf)
    .map((rung) => ({ ...rung, isHere: rung.eqf >= span.least && rung.eqf <= span.most }));
  return { rungs, from: span.from };
};
