/** What a source does not say and a record must have: asked of the editor once a feed, never made up. */
import type { CourseDraft, CourseInput, Loss } from '#formats/format.ts';
import { deliveryModes } from '#schemas/course.ts';
import type { SaidKinds } from './provider-kind.ts';

export type Need = 'subject' | 'mode' | 'provider-kind';

export interface Question {
  readonly need: Need;
  /** The provider, or the first course that lacks it. */
  readonly about: string;
  readonly choices: readonly string[];
}

/** Puts a question to the editor; undefined where there is no answer. */
export type Ask = (question: Question) => Promise<string | undefined>;

/** What an editor says for courses of which the source does not tell. */
export interface Fallback extends SaidKinds {
  readonly type?: CourseInput['type'] | undefined;
  readonly mode?: (typeof deliveryModes)[number] | undefined;
  readonly subject?: string | undefined;
}

/** Completes drafts with what the editor says, and keeps account of it. */
export class Completion {
  readonly #fallback: Fallback;
  readonly #ask: Ask | undefined;
  readonly #subjects: readonly string[];
  readonly #answers = new Map<Need, string | undefined>();

  constructor(fallback: Fallback, subjects: ReadonlySet<string>, ask: Ask | undefined) {
    this.#fallback = fallback;
    this.#subjects = [...subjects];
    this.#ask = ask;
  }

  async #answer(need: 'subject' | 'mode', choices: readonly string[], about: string): Promise<string | undefined> {
    const said = need === 'mode' ? this.#fallback.mode : this.#fallback.subject;
    if (said !== undefined) return said;
    if (!this.#answers.has(need)) {
      const answer = await this.#ask?.({ need, about, choices });
      this.#answers.set(need, answer !== undefined && choices.includes(answer) ? answer : undefined);
    }
    return this.#answers.get(need);
  }

  /** The draft with a mode and a subject, where the source or the editor tells them. */
  async complete(draft: CourseDraft): Promise<CourseDraft> {
    const { data, place, identifier, unsettled = {} } = draft;
    const about = data.title ?? identifier;
    const losses: Loss[] = [...draft.losses];
    /** Whether the source speaks against an answer for all courses; where there is one, that it was not taken is said. */
    const isAgainst = (need: 'subject' | 'mode'): boolean => {
      if (unsettled[need] !== 'against') return false;
      const said = this.#fallback[need];
      if (said !== undefined)
        losses.push({
          course: identifier,
          field: need,
          place,
          value: said,
          reason: 'dropped',
          note: 'set by the editor, and not of this course: its source says otherwise',
        });
      return true;
    };
    const say = (field: string, value: string) =>
      losses.push({
        course: identifier,
        field,
        place,
        value,
        reason: 'guessed',
        note: `${field} not stated, or not in words that are known; set by the editor`,
      });
    let { subjects, delivery } = data;
    if (!subjects?.length && !isAgainst('subject')) {
      const subject = await this.#answer('subject', this.#subjects, about);
      subjects = subject === undefined ? undefined : [subject];
      if (subject !== undefined) say('subject', subject);
    }
    if (delivery?.mode === undefined && delivery?.choice === undefined && !isAgainst('mode')) {
      const answer = await this.#answer('mode', deliveryModes, about);
      const mode = deliveryModes.find((one) => one === answer);
      if (mode !== undefined) {
        delivery = { ...delivery, mode, ...(unsettled.mode === 'unknown' && { inferred: true }) };
        say('mode', mode);
      }
    }
    return { ...draft, data: { ...data, ...(subjects && { subjects }), ...(delivery && { delivery }) }, losses };
  }
}
