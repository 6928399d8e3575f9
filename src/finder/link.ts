import type { CourseQuery } from '#schemas/guide.ts';
import { emptyState, writeQuery } from './state.ts';

/** Path of the finder with some filters chosen, by facet key. */
export const finderPath = (chosen: Readonly<Record<string, readonly string[]>> = {}): string =>
  `/courses/${writeQuery({ ...emptyState, chosen })}`;

/** Path of the finder in the state that a guide's query describes. */
export const finderPathOf = ({ type, mode, subject, stage }: Partial<CourseQuery>): string =>
  finderPath(
    Object.fromEntries(
      Object.entries({ type, subject, mode, level: stage }).flatMap(([key, values]) => (values ? [[key, values]] : [])),
    ),
  );
