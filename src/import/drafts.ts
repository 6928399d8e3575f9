/** The records that wait in `content/drafts`: what each lacks, and how those that are whole come into the directory. */
import { draftsFolder } from '#content-check/folders.ts';
import { formatPath } from '#content-check/problem.ts';
import { courseSchema } from '#schemas/course.ts';
import { providerSchema } from '#schemas/provider.ts';
import { contentName, contentPath } from '../deployment.ts';
import { textOf } from './content.ts';
import { coursePath } from './directory.ts';
import { folderNames, jsonNames, readRecord } from './disk.ts';
import { ordered } from './record.ts';
import { openStage } from './stage.ts';

export interface Waiting {
  readonly file: string;
  /** Where it goes when it is whole. */
  readonly target: string;
  /** What it lacks, in a sentence each; none where it is whole. */
  readonly needs: readonly string[];
}

const asked: Readonly<Record<string, string>> = {
  subjects: '"subjects": at least one id of subjects.json, such as ["computing"]',
  delivery: '"delivery": how one takes part, such as { "mode": "online" }',
  'delivery.mode': '"mode" in "delivery": how one takes part, such as "online"',
  kind: '"kind": what sort of institution it is, such as "company"',
};

const needsOf = (schema: typeof courseSchema | typeof providerSchema, record: unknown): string[] =>
  (schema.safeParse(record).error?.issues ?? []).map(({ path, message }) => {
    const field = formatPath(path);
    return asked[field] ?? `${field}: ${message}`;
  });

/** Everything that waits, in the order of its files. */
export const readDrafts = (root: string): Waiting[] => {
  const folder = `content/${draftsFolder}`;
  const providers = jsonNames(contentPath(root, `${folder}/providers`)).map((id): Waiting & { id: string } => {
    const file = `${folder}/providers/${id}.json`;
    return { id, file, target: `content/providers/${id}.json`, needs: needsOf(providerSchema, readRecord(root, file)) };
  });
  const unknown = new Set(providers.filter(({ needs }) => needs.length).map(({ id }) => id));
  const courses = folderNames(contentPath(root, `${folder}/courses`)).flatMap((provider) =>
    jsonNames(contentPath(root, `${folder}/courses/${provider}`)).map((slug): Waiting => {
      const file = `${folder}/courses/${provider}/${slug}.json`;
      const waits = unknown.has(provider)
        ? [`its provider, ${contentName(`${folder}/providers/${provider}.json`)}, to be whole`]
        : [];
      return {
        file,
        target: coursePath(`${provider}/${slug}`),
        needs: [...needsOf(courseSchema, readRecord(root, file)), ...waits],
      };
    }),
  );
  return [...providers.map(({ id: _, ...draft }) => draft), ...courses];
};

/** Moves what is whole into the directory, all of it or nothing. */
export const publishDrafts = (root: string): { published: Waiting[]; waiting: Waiting[] } => {
  const all = readDrafts(root);
  const published = all.filter(({ needs }) => needs.length === 0);
  if (published.length) {
    const stage = openStage(root);
    for (const { file, target } of published) {
      stage.write(
        target,
        textOf(
          target.startsWith('content/courses/')
            ? ordered(readRecord(root, file) ?? {})
            : (readRecord(root, file) ?? {}),
        ),
      );
      stage.remove(file);
    }
    stage.commit();
  }
  return { published, waiting: all.filter(({ needs }) => needs.length > 0) };
};
