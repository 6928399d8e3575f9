/** The card of one course in a frame, from the file of compared facts that has it. */
import { sitePath } from '#dom/address.ts';
import { need } from '#dom/elements.ts';
import { load } from '#dom/load.ts';
import {
  comparisonFileName,
  comparisonFileOf,
  type ComparedCourse,
  type ComparisonFile,
} from '#domain/comparison-file.ts';
import * as words from '#words/embed.ts';
import { readCourseAddress } from './address.ts';

/** @throws {LoadError} where the file cannot be had */
const loadCourse = async (id: string, files: number, signal: AbortSignal): Promise<ComparedCourse | undefined> => {
  const name = comparisonFileName(comparisonFileOf(id, files), files);
  const read = (text: string) => JSON.parse(text) as ComparisonFile;
  const file = await load({ path: sitePath(`/compare/${name}.json`), name, read, signal });
  return Object.hasOwn(file, id) ? file[id] : undefined;
};

/** Writes the facts of a course into the rows that the page has for them. */
const fill = (root: HTMLElement, id: string, course: ComparedCourse): void => {
  const title = need(root, '[data-title]', HTMLAnchorElement);
  title.textContent = course.title;
  title.href = sitePath(`/courses/${id}/`);
  if (course.titleLanguage) title.lang = course.titleLanguage;
  const english = need(root, '[data-english]');
  english.textContent = course.englishTitle ?? '';
  english.hidden = !course.englishTitle;
  const provider = need(root, '[data-provider]', HTMLAnchorElement);
  provider.textContent = course.provider;
  provider.href = sitePath(`/providers/${id.replace(/\/.*/, '')}/`);
  for (const place of root.querySelectorAll<HTMLElement>('[data-place]')) {
    const value = course.values[Number(place.dataset['place'])];
    const note = place.querySelector<HTMLElement>('.note');
    (place.querySelector<HTMLElement>('.value') ?? place).textContent = value?.words ?? '';
    place.toggleAttribute('data-missing', value?.isMissing === true);
    if (note) note.textContent = value?.note ?? '';
  }
  need(root, '[data-card]').hidden = false;
};

/**
 * Fills the frame. Where the course cannot be had, the link stays that is there from the start, with a sentence.
 * @param root with the number of files as `data-files`, and the name of the site
 */
export const showCourse = async (
  root: HTMLElement,
  query: string,
  fragment: string,
  signal: AbortSignal,
): Promise<void> => {
  const { files = '', site = '' } = root.dataset;
  const id = readCourseAddress(query, fragment);
  const note = need(root, '[data-note]');
  const whole = need(root, '[data-whole]', HTMLAnchorElement);
  try {
    const course = id === undefined ? undefined : await loadCourse(id, Number(files), signal);
    if (id === undefined || !course) {
      note.textContent = id === undefined ? words.namesNoCourse : words.noSuchCourse;
      root.dataset['shown'] = 'nothing';
      return;
    }
    fill(root, id, course);
    note.remove();
    whole.textContent = words.allFactsIn(site);
    whole.href = sitePath(`/courses/${id}/`);
    document.title = words.titleOn(`${course.title}, ${course.provider}`, site);
    root.dataset['shown'] = 'course';
  } catch (error) {
    if (signal.aborted) return;
    note.textContent = words.notLoaded;
    if (id !== undefined) whole.href = sitePath(`/courses/${id}/`);
    root.dataset['shown'] = 'failed';
    throw error;
  }
};
