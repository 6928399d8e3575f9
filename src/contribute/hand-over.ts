/** Where a record can be handed over, and the text and the addresses for it: the visitor alone sends anything. */
import { mailLink } from '#domain/letter-text.ts';
import * as words from '#words/contribute-form.ts';
import type { Change } from './changes.ts';
import { changeLines } from './changes.ts';

/** Who takes reports, by the deployment and the content. */
export interface Desk {
  readonly repository?: string | undefined;
  readonly contact?: string | undefined;
  readonly email?: string | undefined;
}

/** A file, with what is to stand in it. */
export interface File {
  readonly name: string;
  readonly text: string;
}

/** What is handed over. */
export interface Parcel {
  readonly title: string;
  readonly provider: string;
  /** The course's own page on this site, of a correction. */
  readonly page?: string | undefined;
  /** The page that the facts were read on. */
  readonly source?: string | undefined;
  /** What changed; undefined of a new course. */
  readonly changes?: readonly Change[] | undefined;
  /** Why a new course is another than the one of its name: a line for an editor. */
  readonly another?: string | undefined;
  /** Whether the course is no longer here. */
  readonly isGone?: boolean | undefined;
  /** What the check still says, and what the form alone still asks. */
  readonly open: readonly { readonly label: string; readonly message: string; readonly isQuestion?: boolean }[];
  /** The files: the course, and before it its provider where that is new. */
  readonly files: readonly File[];
}

/** Longest addresses that are given to a host and to a mail program; where they end nobody promises, these are below it. */
const longestAddress = 7000;
const longestMail = 1900;

/** The line that says what it is. */
export const subjectOf = ({ title, provider, changes }: Parcel): string =>
  (changes ? words.letterCorrection : words.letterNew)(provider === '' ? title : words.offeredBy(title, provider));

/** A heading over some lines of what is open, and nothing where there are none. */
const openLines = (heading: (count: number) => string, open: Parcel['open']): string | undefined =>
  open.length
    ? `${heading(open.length)}\n${open.map(({ label, message }) => words.listed(words.openPoint(label, message))).join('\n')}`
    : undefined;

/** The text that goes to an editor, with the records or, of a correction that is too long for a link, without. */
export const letterOf = ({ page, source, another, changes, open, files }: Parcel, hasRecords = true): string =>
  [
    page && words.letterPage(page),
    source && words.letterSource(source),
    another,
    changes?.length && `${words.letterChanges}\n${changeLines(changes)}`,
    openLines(
      words.letterOpen,
      open.filter(({ isQuestion }) => !isQuestion),
    ),
    openLines(
      words.letterAsked,
      open.filter(({ isQuestion }) => isQuestion),
    ),
    ...(hasRecords ? files : []).map(({ name, text }) => `${words.letterRecord(name)}\n\n\`\`\`json\n${text}\`\`\``),
  ]
    .filter(Boolean)
    .join('\n\n');

/** A way to hand something over. */
export interface Way {
  readonly label: string;
  readonly note: string;
  readonly address: string;
  /** What must be copied first, because the address cannot hold it. */
  readonly copy?: { readonly label: string; readonly text: string };
}

const query = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** The page of a repository that makes a file; with what stands in it, where an address can hold that. */
const newFile = (repository: string, { name, text }: File, label: string): Way => {
  const page = `${repository}/new/main?`;
  const address = page + query({ filename: name, value: text });
  return address.length <= longestAddress
    ? { label, note: words.openNewFileNote, address }
    : {
        label,
        note: words.openNewFileEmptyNote,
        address: page + query({ filename: name }),
        copy: { label: words.copyRecord, text },
      };
};

/** The page of a repository on which a file that is there can be written anew. */
const editFile = (repository: string, { name, text }: File): Way => ({
  label: words.openFile,
  note: words.openFileNote,
  address: `${repository}/edit/main/${name}`,
  copy: { label: words.copyRecord, text },
});

/**
 * An address with the text to send: whole, else, of a correction, without the record, which what changed says as well;
 * undefined where neither fits.
 */
const filledAddress = (parcel: Parcel, longest: number, addressOf: (body: string) => string): string | undefined =>
  [letterOf(parcel), ...(parcel.changes?.length ? [letterOf(parcel, false)] : [])]
    .map(addressOf)
    .find((address) => address.length <= longest);

/** The ways to hand something over, the best first; none where nobody takes it. */
export const waysFor = (parcel: Parcel, { repository, contact, email }: Desk): Way[] => {
  const subject = subjectOf(parcel);
  const { files, changes, open, isGone, another } = parcel;
  const copy = { label: words.copyText, text: letterOf(parcel) };
  if (repository) {
    const issue = (body?: string) =>
      `${repository}/issues/new?${query({ title: subject, ...(body !== undefined && { body }) })}`;
    const filled = filledAddress(parcel, longestAddress, issue);
    const report: Way =
      filled === undefined
        ? { label: words.openIssueEmpty, note: words.openIssueEmptyNote, address: issue(), copy }
        : { label: words.openIssue, note: words.openIssueNote, address: filled };
    // What is still to be mended is no file yet.
    if (open.length || isGone) return [report];
    // A correction is a report first: it says what changed, and an editor does the rest.
    if (changes) return [report, ...files.slice(-1).map((file) => editFile(repository, file))];
    const last = files.length - 1;
    const asFiles = files.map((file, at): Way => {
      const plain = newFile(repository, file, at === last ? words.openNewFile : words.openProviderFile);
      const way = at === last && another ? { ...plain, note: `${plain.note} ${words.sayThere(another)}` } : plain;
      if (!last) return way;
      return { ...way, note: `${at === last ? words.secondOfTwo : words.firstOfTwo} ${way.note}` };
    });
    return [...asFiles, report];
  }
  if (contact) return [{ label: words.openContact, note: words.openContactNote, address: contact, copy }];
  if (!email) return [];
  const mail = (body: string) => mailLink({ subject, body }, email);
  const filled = filledAddress(parcel, longestMail, mail);
  return [
    filled === undefined
      ? { label: words.openMail, note: words.openMailEmptyNote, address: mail(''), copy }
      : { label: words.openMail, note: words.openMailNote, address: filled },
  ];
};
