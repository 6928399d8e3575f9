import type { LivenessRecord } from '#schemas/liveness.ts';
import { pageAnswers } from '#words/course-page.ts';
import { formatDate } from './dates.ts';

/** What is known of the life of a course's own page, as a sentence; undefined where nothing is. */
export const pageAnswer = (row: LivenessRecord | undefined): string | undefined => {
  if (!row) return undefined;
  const { state, checked, answered } = row;
  const last = answered === undefined ? undefined : formatDate(answered);
  if (state === 'unanswered') return last && pageAnswers.answered(last);
  return pageAnswers[state](formatDate(checked), last);
};
