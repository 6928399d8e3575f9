/** Bodies that stand behind a course, for formats that have a name alone for each and no room for a sentence. */
import type { Course } from '#domain/course.ts';

type Recognition = NonNullable<Course['recognition']>[number];

const words = { accredits: 'Accredited', recognises: 'Recognised' } as const;

/** A name without the letters that stand in brackets behind it, and without an article before it. */
const bare = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/^the\s+/i, '')
    .trim()
    .toLowerCase();

/**
 * The bodies of which a record says no more than that they accredit, or recognise, the course. A sentence with a limit
 * ("provisionally", "the routes in …", "prepares for …") is none of them: the name alone would say what it does not.
 */
export const bodiesThat = (kind: keyof typeof words, recognition: readonly Recognition[] | undefined): string[] =>
  (recognition ?? []).flatMap(({ kind: own, body, text }) => {
    if (own !== kind || body === undefined) return [];
    const [, named] = new RegExp(`^${words[kind]} by (.+?)\\.?$`, 'i').exec(text.trim()) ?? [];
    return named !== undefined && bare(named) === bare(body) ? [body] : [];
  });
