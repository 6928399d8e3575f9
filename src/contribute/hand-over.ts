/** Where a record can be handed over, and the text and the addresses for it: the visitor alone sends anything. */
import { mailLink } from '#domain/letter-text.ts';
import * as words from '#words/contribute-form.ts';
import type { Change } from './changes.ts';
import { changeLines } from './changes.ts';
import { recordText, type Json } from './record.ts';

/** Who takes reports, by the deployment and the content. */
export interface Desk {
  readonly repository?: string | undefined;
  readonly contact?: string | undefined;
  readonly email?: string | undefined;
}

/** A record and the file that it is for. */
export interface File {
  readonly name: string;
  readonly record: Json;
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
  /** What the check still says. */
  readonly open: readonly { readonly label: string; readonly message: string }[];
  /** The records: the course, and before it its provider where that is new. */
  readonly files: readonly File[];
}

/** Longest addresses that are given to a host and to a mail program; where they end nobody promises, these are below it. */
const longestAddress = 7000;
const longestMail = 1900;

/** The line that says what it is. */
export const subjectOf = ({ title, provider, changes }: Parcel): string =>
  (changes ? words.letterCorrection : words.letterNew)(title, provider);

/** The text that goes to an editor, with the records or with room for them. */
export const letterOf = ({ page, source, changes, open, files }: Parcel, hasRecords = true): string =>
  [
    page && words.letterPage(page),
    source && words.letterSource(source),
    changes?.length && `${words.letterChanges}\n${changeLines(changes)}`,
    open.length &&
      `${words.letterOpen(open.length)}\n${open.map(({ label, message }) => words.listed(words.openPoint(label, message))).join('\n')}`,
    ...files.map(({ name, record }) =>
      hasRecords ? `${words.letterRecord(name)}\n\n\`\`\`json\n${recordText(record)}\`\`\`` : words.letterAttach(name),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');

/** A way to hand something over. */
export interface Way {
  readonly label: string;
  readonly note: string;
  readonly address: string;
  /** Whether the text must be copied first, because the address cannot hold it. */
  readonly copyFirst?: true;
}

const query = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** The page of a repository that makes a file with what stands in it. */
const newFile = (repository: string, { name, record }: File): string =>
  `${repository}/new/main?${query({ filename: name, value: recordText(record) })}`;

const fits = ({ address }: Way): boolean => address.length <= longestAddress;

/** The ways to hand something over, the best first; none where nobody takes it. */
export const waysFor = (parcel: Parcel, { repository, contact, email }: Desk): Way[] => {
  const subject = subjectOf(parcel);
  const { files, changes, open } = parcel;
  if (repository) {
    const course = files.at(-1);
    const asFiles = open.length
      ? []
      : changes
        ? course
          ? [{ label: words.openFile, note: words.openFileNote, address: `${repository}/edit/main/${course.name}` }]
          : []
        : files.map((file, at) => ({
            label: at === files.length - 1 ? words.openNewFile : words.openProviderFile,
            note: words.openNewFileNote,
            address: newFile(repository, file),
          }));
    const issue = `${repository}/issues/new?`;
    const whole = query({ title: subject, body: letterOf(parcel) });
    const filled: Way = { label: words.openIssue, note: words.openIssueNote, address: issue + whole };
    const empty: Way = {
      label: words.openIssueEmpty,
      note: words.openIssueEmptyNote,
      address: issue + query({ title: subject }),
      copyFirst: true,
    };
    const report = fits(filled) ? filled : empty;
    // A correction is a report first: it says what changed, and an editor does the rest.
    return changes ? [report, ...asFiles] : [...asFiles.filter(fits), report];
  }
  if (contact) return [{ label: words.openContact, note: words.openContactNote, address: contact, copyFirst: true }];
  if (!email) return [];
  const filled = mailLink({ subject, body: letterOf(parcel) }, email);
  return filled.length <= longestMail
    ? [{ label: words.openMail, note: words.openMailNote, address: filled }]
    : [
        {
          label: words.openMail,
          note: words.openMailEmptyNote,
          address: mailLink({ subject, body: '' }, email),
          copyFirst: true,
        },
      ];
};
