/** Courses of a feed that come twice: the second is told with what it says otherwise, and costs nothing but itself. */
import { InputError, type CourseDraft } from '#formats/format.ts';
import { shorten } from '#formats/text.ts';
import { shortHash } from './slug.ts';

interface First {
  readonly place: string;
  /** Its fields, each with letters that stand for what it holds: a large feed is not held in memory. */
  readonly fields: Readonly<Record<string, string>>;
}

interface Repeat {
  readonly identifier: string;
  readonly place: string;
  readonly first: string;
}

const printsOf = ({ data }: CourseDraft): Record<string, string> =>
  Object.fromEntries(Object.entries(data).map(([field, value]) => [field, shortHash(JSON.stringify(value))]));

/** Most fields that are told of a course that comes again otherwise. */
const told = 6;

export class Repeats {
  readonly #firsts = new Map<string, First>();
  /** Those that differ from the first of their identifier. */
  readonly #others: Repeat[] = [];

  /** Notes that a course has come in. */
  note(provider: string, identifier: string, draft: CourseDraft): void {
    this.#firsts.set(`${provider} ${identifier}`, { place: draft.place, fields: printsOf(draft) });
  }

  /** Why a course is not taken: one of its identifier has come in already. */
  reasonOf(provider: string, identifier: string, draft: CourseDraft): string | undefined {
    const first = this.#firsts.get(`${provider} ${identifier}`);
    if (first === undefined) return undefined;
    const { place, fields } = first;
    const own = printsOf(draft);
    const data: Readonly<Record<string, unknown>> = { ...draft.data };
    const others = Object.keys({ ...fields, ...own }).filter((field) => fields[field] !== own[field]);
    if (!others.length) return `the same course as at ${place} once more`;
    this.#others.push({ identifier: shorten(draft.identifier), place: draft.place, first: place });
    const words = others
      .slice(0, told)
      .map((field) => `${field} ${data[field] === undefined ? 'nothing' : shorten(JSON.stringify(data[field]))}`);
    return `its identifier is that of the course at ${place}, which is taken, and it says otherwise: ${words.join(', ')}${others.length > told ? ` and ${others.length - told} more` : ''}. If they are two courses, give each an identifier of its own; if they are one, mend what differs`;
  }

  /**
   * Of single rows it is said; where half of a feed or more has the identifiers of others, something else was taken for
   * the identifier, and what would come in is not the feed.
   */
  check(read: number): void {
    const [first] = this.#others;
    if (!first || this.#others.length * 2 < read) return;
    throw new InputError(
      `two courses of one identifier, ${JSON.stringify(first.identifier)}, that differ: the first is at ${first.first}. ${this.#others.length} of the ${read} courses have the identifier of another, so it does not tell them apart: take another for it (--keep-first takes only the first of such courses)`,
      first.place,
    );
  }
}
