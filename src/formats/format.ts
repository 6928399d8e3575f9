import type { z } from 'astro/zod';
import type { Course } from '#domain/course.ts';
import type { courseSchema } from '#schemas/course.ts';
import type { ProviderRecord } from '#schemas/provider.ts';

/** A course in the form that an editor would write it: what the schema takes in. */
export type CourseInput = z.input<typeof courseSchema>;

/** What a source says of a course: every field may be unknown, and how it is delivered may be known but for the mode. */
export type DraftData = Partial<Omit<CourseInput, 'delivery'>> & { delivery?: Partial<CourseInput['delivery']> };

/** One value of a source that did not come through as it stood. */
export interface Loss {
  /** The feed's own identifier of the course; left out where the value belongs to no course. */
  readonly course?: string | undefined;
  /** What the source calls the value: `mlo:start`, `COST`, `ceterms:creditValue`. */
  readonly field: string;
  /** Where it stands: "line 12", "line 12, column COST" or a JSON path. */
  readonly place: string;
  /** The value, shortened. */
  readonly value: string;
  /** "dropped": nothing in our record says it; "guessed": our record says something that the source does not say outright. */
  readonly reason: 'dropped' | 'guessed';
  /** Why, in a few words that are the same for every value of the kind, so that they can be counted. */
  readonly note: string;
}

/** A value of a record beside the words that it was read from, so that an editor can compare the two. */
export interface Interpreted {
  /** The feed's own identifier of the course. */
  readonly course: string;
  /** Our field: "price", "duration", "levels". */
  readonly to: string;
  /** What the source calls the value, and where it stands. */
  readonly field: string;
  readonly place: string;
  /** The words of the source, shortened. */
  readonly words: string;
  /** What was read, in the words in which pages show it; empty where nothing was. */
  readonly value: string;
  readonly certainty: 'certain' | 'by-rule' | 'unread';
  /** How the words were taken, or why nothing was taken from them; left out where they are certain. */
  readonly rule?: string;
}

/** What a source says about the institution behind a course. */
export interface ProviderFacts {
  /** What tells it apart within the source: its identifier, or its name. */
  readonly key: string;
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly town?: string | undefined;
  readonly country?: string | undefined;
  /** Further identifiers of the source beside the key. */
  readonly identifiers?: readonly string[] | undefined;
  /** What sort of institution it is, where the source says so. */
  readonly kind?: ProviderRecord['kind'] | undefined;
}

/** What a source says of where and when the facts of one course were read, where that differs from the whole. */
export interface SourceFacts {
  readonly url?: string | undefined;
  readonly name?: string | undefined;
  /** As precisely as the source has it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** Day on which the facts were entered or checked in a directory such as this, where its export states it. */
  readonly recorded?: string | undefined;
  /** Who speaks, how much of the page was read, when it was last found to say this, and what to know of it: our own exports say them. */
  readonly kind?: CourseInput['source']['kind'] | undefined;
  readonly extent?: CourseInput['source']['extent'] | undefined;
  readonly checked?: string | undefined;
  readonly note?: string | undefined;
}

/** A course as a source states it, before it belongs to a provider of the directory. */
export interface CourseDraft {
  /** The source's own identifier, by which the next import knows the course again. */
  readonly identifier: string;
  readonly place: string;
  /** Fields of the course schema; those that the importer sets (provider, source, recorded) are left out. */
  readonly data: DraftData;
  readonly provider: ProviderFacts | undefined;
  readonly losses: readonly Loss[];
  /** Every value that was interpreted rather than copied; the report groups them by pair of words and value. */
  readonly interpreted: readonly Interpreted[];
  readonly source?: SourceFacts | undefined;
  /** Where the source speaks of what a record needs and nothing was read from it. */
  readonly unsettled?: Unsettled | undefined;
}

/**
 * `against`: words that say how it is not, or that it may be one or another, so that no answer for all courses may stand
 * in their place. `unknown`: words that no reader knows.
 */
export type Unsettled = Readonly<Partial<Record<'mode' | 'subject', 'against' | 'unknown'>>>;

/** One step of reading: a course, a fact about a provider, a loss that belongs to no course, the source's own date, or that there are other pages of it. */
export type Reading =
  | { readonly kind: 'course'; readonly draft: CourseDraft }
  | { readonly kind: 'provider'; readonly provider: ProviderFacts }
  | { readonly kind: 'loss'; readonly loss: Loss }
  | {
      /** A part of the source that cannot be read, and costs nothing but itself. */
      readonly kind: 'rejected';
      readonly place: string;
      readonly reason: string;
      readonly value: string;
    }
  | { readonly kind: 'date'; readonly date: string }
  | {
      /** The source is one page of several; `words` are its own. */
      readonly kind: 'page';
      readonly words: string;
    };

/** What lies in the folder or the archive of a source. */
export interface Beside {
  readonly names: () => readonly string[];
  readonly text: (name: string) => string | undefined;
}

export interface ReadOptions {
  /** Description of the columns, for tables. */
  readonly mapping?: Mapping | undefined;
  /** Language of plain texts where a source states several: BCP 47. */
  readonly language?: string | undefined;
  /** The files beside the source, for mappings that join several. */
  readonly beside?: Beside | undefined;
  /** Read `http:` links as `https:` instead of dropping them; each is reported as a guess. */
  readonly upgradeLinks?: boolean | undefined;
  /** Country of the provider where the source does not say it: ISO 3166-1. */
  readonly country?: string | undefined;
  /** The day as `YYYY-MM-DD` by which the next run is told of those that are over; left out, no run is over. */
  readonly today?: string | undefined;
  /** What an editor says for courses of which the source does not tell. */
  readonly fallback?: {
    readonly type?: CourseInput['type'] | undefined;
    readonly mode?: CourseInput['delivery']['mode'] | undefined;
    readonly subject?: string | undefined;
  };
}

/** Text as it comes, whole or in pieces. */
export type TextSource = string | Iterable<string> | AsyncIterable<string>;

export interface WriteContext {
  /** Address of the site, without a slash at the end: `https://guide.example`. */
  readonly origin: string;
  /** When the file is made, ISO 8601 with time. */
  readonly generated: string;
  readonly title: string;
  /** Address of the licence of the data. */
  readonly licence: string;
}

export interface Format {
  readonly id: string;
  readonly label: string;
  /** Specification that the format follows. */
  readonly specification?: string;
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Whether the start of a text (64 KiB at most) looks like this format. */
  readonly detect: (head: string) => boolean;
  /** What it is called where a course stands at a place, for a format that is written in several ways. */
  readonly labelOf?: (place: string) => string;
  readonly read?: (source: TextSource, options: ReadOptions) => AsyncGenerator<Reading>;
  readonly write?: (courses: readonly Course[], context: WriteContext) => string;
  /** Fields of the course schema that come back as they were after writing and reading. */
  readonly carries?: readonly string[];
  /** Fields that come back although a record does not state them, each with the reason. */
  readonly adds?: Readonly<Record<string, string>>;
}

/** How the columns of a table correspond to our fields; ships as a JSON file in `mappings/`. */
export interface Mapping {
  readonly id: string;
  readonly label: string;
  /** Where the columns are described. */
  readonly specification?: string;
  /** Columns that together tell one row from another, joined by a hyphen. */
  readonly identifier: readonly string[];
  /** True where rows of one identifier are runs of one course; such a table is held in memory whole. */
  readonly runs?: boolean;
  /** Encoding of the text where it does not say it: the editor's word for one import stands before it. */
  readonly encoding?: string;
  /** Column names that tell the table from others. */
  readonly recognise: readonly string[];
  readonly provider?: {
    readonly name?: string;
    readonly nameColumn?: string;
    /** Put before the text of `nameColumn`, where that is a number. */
    readonly namePrefix?: string;
    readonly key?: string;
    readonly country?: string;
    readonly url?: string;
    readonly kind?: ProviderRecord['kind'];
    /** Columns that hold its identifier, its site, its town and its country. */
    readonly keyColumn?: string;
    readonly urlColumn?: string;
    readonly townColumn?: string;
    readonly countryColumn?: string;
  };
  /** For JSON: the path of the list of courses, such as `data.courses`; the document itself where left out. */
  readonly records?: string;
  /** For JSON: the path within a course of the list of its runs; their fields are columns such as `runs.start`. */
  readonly nested?: string;
  /** Other tables whose rows belong to those of this one. */
  readonly joins?: readonly Join[];
  /** Values that every row has, in the words of the target. */
  readonly constants?: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, ColumnRule | string>>;
  /** Columns that have no place in the record, with the reason; they are counted as dropped. */
  readonly drop?: Readonly<Record<string, string>>;
}

/**
 * Rows of another table that belong to a row: those whose `key` is what stands in `column`. Their columns are called
 * `as.name`. A `*` in the name of the file stands for any letters, such as those of a date.
 */
export interface Join {
  readonly file: string;
  readonly key: string;
  readonly column: string;
  readonly as: string;
}

export interface ColumnRule {
  /** Name of the target: see `targets` in table/mapping.ts. */
  readonly to: string;
  /** Their value, in lower case, to ours; an empty string for one that says nothing. */
  readonly values?: Readonly<Record<string, string>>;
  /** Why what is read from the column, or from single values of it, is a guess: reported for each. */
  readonly guess?: string | Readonly<Record<string, string>>;
  /** Words put after the value: "weeks", "hours a week", "GBP". */
  readonly unit?: string;
  /** Words put before the value. */
  readonly prefix?: string;
  /** Column that holds the unit, and its units, in lower case, in our words where they are codes. */
  readonly unitColumn?: string;
  readonly units?: Readonly<Record<string, string>>;
  /** Divides one cell into several values. */
  readonly separator?: string;
}

/** Something in the input that must stop the import: nothing is written. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly place: string | undefined;
  /** @param place where in the input: "line 12" or a JSON path */
  constructor(message: string, place?: string) {
    super(message);
    this.place = place;
  }
}

/** Bounds that no honest feed reaches; beyond them an input is refused. */
export const limits = {
  /** Depth of nested elements, arrays or objects. */
  depth: 100,
  /** Characters of one value. */
  text: 500_000,
  /** Characters of a title. */
  title: 2_000,
  /** Characters of an identifier. */
  identifier: 1_000,
  /** Characters and elements of one course in XML. */
  courseText: 2_000_000,
  courseElements: 20_000,
  /** Characters of a document that must be held in memory whole: JSON and HTML. */
  document: 128 * 1024 * 1024,
} as const;

/** All readings at once: for small sources, tests and pages. */
export const collect = async (
  readings: AsyncIterable<Reading>,
): Promise<{
  drafts: CourseDraft[];
  losses: Loss[];
  providers: ProviderFacts[];
  rejected: { place: string; reason: string }[];
  date?: string;
}> => {
  const rejected: { place: string; reason: string }[] = [];
  const drafts: CourseDraft[] = [];
  const losses: Loss[] = [];
  const providers: ProviderFacts[] = [];
  let date: string | undefined;
  for await (const reading of readings) {
    if (reading.kind === 'course') {
      drafts.push(reading.draft);
      losses.push(...reading.draft.losses);
    } else if (reading.kind === 'provider') providers.push(reading.provider);
    else if (reading.kind === 'loss') losses.push(reading.loss);
    else if (reading.kind === 'rejected') rejected.push({ place: reading.place, reason: reading.reason });
    else if (reading.kind === 'date') date = reading.date;
  }
  return { drafts, losses, providers, rejected, ...(date === undefined ? {} : { date }) };
};

/** The pieces of a source, one after the other. */
export async function* pieces(source: TextSource): AsyncGenerator<string> {
  if (typeof source === 'string') yield source;
  else yield* source;
}

/** The whole of a source, refused where it is too large to hold. */
export const whole = async (source: TextSource): Promise<string> => {
  const parts: string[] = [];
  let size = 0;
  for await (const piece of pieces(source)) {
    size += piece.length;
    if (size > limits.document) {
      throw new InputError(
        `the text is longer than ${Math.round(limits.document / 1024 / 1024)} million characters: divide it into several files`,
      );
    }
    parts.push(piece);
  }
  return parts.join('').replace(/^\uFEFF/, '');
};
