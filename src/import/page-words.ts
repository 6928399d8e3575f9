/** What is said of a feed that comes in, for somebody who has a form before them and no options to type. */
import * as form from '#words/feed-check.ts';

/** What in the form stands for an option of the command; the other options have no place there. */
const fieldsOf: Readonly<Record<string, string>> = {
  provider: form.provider,
  encoding: form.encoding,
  mode: form.mode,
  subject: form.subject,
  type: form.type,
  'provider-kind': form.providerKind,
  'upgrade-links': form.upgradeLinks,
  mapping: form.columnsTitle,
  'keep-first': form.keepFirst,
};

const option = /--([a-z]+(?:-[a-z]+)*)/g;

const isOfForm = (text: string): boolean => [...text.matchAll(option)].every(([, name = '']) => name in fieldsOf);

/** A text of the command with the fields of the form in the place of options, and without what the form has not. */
export const inPageWords = (text: string): string =>
  text
    .replace(/ ?\((?=[^()\n]*--)[^()\n]*\)/g, (aside) => (isOfForm(aside) ? aside : ''))
    .replace(/\bleave out --([a-z-]+)/g, (whole, name: string) =>
      name in fieldsOf ? form.leaveEmpty(fieldsOf[name] ?? '') : whole,
    )
    .replace(/\b(?:with|by) --([a-z-]+)/g, (whole, name: string) =>
      name in fieldsOf ? form.under(fieldsOf[name] ?? '') : whole,
    )
    .replace(option, (whole, name: string) => (name in fieldsOf ? form.quoted(fieldsOf[name] ?? '') : whole));
