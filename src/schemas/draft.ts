/** Records that wait in `content/drafts` because a source does not say what a record must have. Nothing publishes them. */
import type { z } from 'astro/zod';
import { courseSchema } from './course.ts';
import { providerSchema } from './provider.ts';

const { delivery } = courseSchema.shape;

/** A course of which the subject or the mode of delivery may not be known yet. */
export const courseDraftSchema = courseSchema
  .partial({ subjects: true })
  .extend({ delivery: delivery.partial({ mode: true }).optional() });

/** A provider of which the kind may not be known yet. */
export const providerDraftSchema = providerSchema.partial({ kind: true });

export type CourseDraftRecord = z.output<typeof courseDraftSchema>;
export type ProviderDraft = z.output<typeof providerDraftSchema>;

/** What a draft of a course may lack. */
export type CourseNeed = 'subject' | 'mode';

/** What a draft lacks that its record must have. */
export const needsOf = (draft: CourseDraftRecord): CourseNeed[] => [
  ...(draft.subjects === undefined ? (['subject'] as const) : []),
  ...(draft.delivery?.mode === undefined && draft.delivery?.choice === undefined ? (['mode'] as const) : []),
];
