/** What the form begins with: nothing, the record of a course, or a draft that is gone on with over the record of today. */
import { fileOf } from '#content-check/one-record.ts';
import { recordFile } from '#domain/course-file.ts';
import { courseDataPath } from '#domain/urls.ts';
import { sitePath } from '#dom/address.ts';
import { jsonOf, load } from '#dom/load.ts';
import * as words from '#words/contribute-form.ts';
import { isObject } from '#text/is-object.ts';
import type { Draft, Slot } from './draft.ts';
import type { Desk } from './hand-over.ts';
import { rebase, type Clash } from './rebase.ts';
import { type Json } from './record.ts';
import { readSite, type SiteFacts, type SiteFile } from './site-file.ts';
import { today } from './today.ts';
import { Workshop } from './workshop.ts';

/** What has become of a course since its correction was begun. */
export type Since =
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'changed';
      /** The record that the correction began from. */
      readonly before: Json;
      readonly clashes: readonly Clash[];
    };

export interface Beginning {
  readonly draft: Draft;
  /** The file of the record as it stands, of a correction. */
  readonly file?: string | undefined;
  readonly since?: Since | undefined;
}

/** A record that nobody has written anything in. */
const emptyDraft = (): Draft => ({
  record: { subjects: [''], source: { kind: 'provider' }, recorded: today() },
});

const recordIn = (file: string): Json => {
  const data: unknown = JSON.parse(file);
  if (!isObject(data)) throw new Error('A record is an object');
  return data;
};

/**
 * A correction of the record as it is today, with what a kept draft changed laid over it.
 * @param file the record, as its file has it; @throws where that is no object
 */
export const correctionOver = (course: string, file: string, kept: Draft | undefined): Beginning => {
  const record = recordIn(file);
  if (!kept?.before) return { draft: { course, before: record, record }, file };
  const merged = rebase(kept.before, kept.record, record);
  return {
    draft: { ...kept, course, before: record, record: merged.record },
    file,
    since: { kind: 'changed', before: kept.before, clashes: merged.clashes },
  };
};

const correct = async (
  course: string,
  kept: Draft | undefined,
  site: SiteFacts,
  signal: AbortSignal,
): Promise<Beginning | string> => {
  const known = site.courses.some(({ file }) => file === fileOf({ collection: 'courses', id: course }));
  if (!known) return kept ? { draft: kept, since: { kind: 'gone' } } : words.noSuchCourse(course.slice(0, 80));
  const read = (text: string): string => {
    const file = recordFile(text);
    recordIn(file);
    return file;
  };
  const path = sitePath(courseDataPath({ id: course }));
  // The record of today, whatever this browser has kept of it.
  const file = await load({ path, name: course, read, signal, cache: 'no-cache' });
  return correctionOver(course, file, kept);
};

/**
 * Loads all that the form begins with.
 * @param from a draft to go on with, a course to correct, or undefined for a new course
 * @param site address of what the form has to know of the site
 * @returns the form, to be opened; else what to say
 */
export const begin = async (
  from: Draft | { readonly course: string } | undefined,
  site: string,
  signal: AbortSignal,
): Promise<((place: HTMLElement, desk: Desk, slot: Slot) => Workshop) | string> => {
  const facts = readSite(await load<SiteFile>({ path: site, name: site, read: jsonOf(1), signal }));
  const kept = from && 'record' in from ? from : undefined;
  const begun =
    from?.course === undefined ? { draft: kept ?? emptyDraft() } : await correct(from.course, kept, facts, signal);
  return typeof begun === 'string' ? begun : (place, desk, slot) => new Workshop(place, facts, desk, slot, begun);
};
