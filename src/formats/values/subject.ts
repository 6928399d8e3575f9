/** Broad fields of ISCED-F 2013 (ids of content/subjects.json) from codes, names of fields, titles and descriptions. */
import { denialIn } from './account.ts';
import { byRules, certain, unread, type Read } from './reading.ts';
import { codeInText, subjectOfCode, subjectOfUri } from './subject-codes.ts';
import { acronyms, englishWords, foreignWords, iscedNames, labels } from './subject-words.ts';
import { cutWords } from './words.ts';

/**
 * The subject of a code of a classification that names itself, or of its address. It is certain of ISCED-F, whose broad
 * fields ours are; where the fields of another classification lie in ISCED-F is our own reading.
 */
export const readSubjectCode = (scheme: string, code: string): Read<string> => {
  const words = `${scheme} ${code}`.trim();
  const subject = subjectOfCode(scheme, code) ?? subjectOfUri(code);
  if (subject === undefined) return unread(words, 'a subject code of no known classification');
  const left = [{ text: words, why: 'of a subject code only its broad field is kept' }];
  return /isced/i.test(words)
    ? certain(words, subject, left)
    : byRules(
        words,
        subject,
        ['a code of another classification, read as the field in which most of its group lies'],
        left,
      );
};

/** Words of further languages by how they are found: whole, by their start, by their end, or as a phrase. */
const makeFinders = () => {
  const whole = new Map<string, string>();
  const starts = new Map<string, string>();
  const ends = new Map<string, string>();
  const phrases: [pattern: RegExp, subject: string][] = [];
  for (const [subject, list] of Object.entries(foreignWords))
    for (const word of list.trim().split(/\s+/)) {
      const bare = word.replaceAll('*', '');
      if (word.includes('_')) {
        const text = word.replaceAll('*', String.raw`\p{L}*`).replaceAll('_', String.raw`\s+`);
        phrases.push([new RegExp(String.raw`(?<!\p{L})${text}(?!\p{L})`, 'gu'), subject]);
        continue;
      }
      if (word.startsWith('*')) ends.set(bare, subject);
      if (word.endsWith('*')) starts.set(bare, subject);
      if (word === bare) whole.set(bare, subject);
    }
  return { whole, starts, ends, phrases };
};
const finders = makeFinders();
const english = englishWords.map(([pattern, subject]) => [new RegExp(pattern, 'gi'), subject] as const);
const capitals = new RegExp(String.raw`\b(?:${Object.keys(acronyms).join('|')})\b`, 'g');

/** What the longest known start of a word, or its longest known end, tells. */
const ofPart = (word: string): string | undefined => {
  for (let length = word.length; length >= 3; length -= 1) {
    const subject = finders.starts.get(word.slice(0, length)) ?? finders.ends.get(word.slice(-length));
    if (subject !== undefined) return subject;
  }
  return undefined;
};

/** How often words of each subject occur, most frequent first. A word that two languages share counts once. */
const tally = (text: string): [subject: string, count: number][] => {
  const found = new Map<string, Set<number>>();
  const note = (subject: string | undefined, at: number) => {
    if (subject !== undefined) found.set(subject, (found.get(subject) ?? new Set()).add(at));
  };
  const lower = text.toLowerCase();
  for (const [pattern, subject] of english) for (const { index } of text.matchAll(pattern)) note(subject, index);
  for (const { 0: word, index } of text.matchAll(capitals)) note(acronyms[word], index);
  for (const { 0: word, index } of lower.matchAll(/\p{L}+/gu)) note(finders.whole.get(word) ?? ofPart(word), index);
  for (const [pattern, subject] of finders.phrases)
    for (const { index } of lower.matchAll(pattern)) note(subject, index);
  return [...found].map(([subject, { size }]): [string, number] => [subject, size]).sort((a, b) => b[1] - a[1]);
};

/** Those with the most words, where they are one or two: of a field between two, both are named. */
const leading = (counts: readonly [subject: string, count: number][]): readonly string[] => {
  const best = counts.filter(([, count]) => count === counts[0]?.[1]).map(([subject]) => subject);
  return best.length <= 2 ? best : [];
};

const noWord = 'no word that tells a subject';
const manyWords = 'words of several subjects';
const twoFields = 'the number of one field and the name of another';

/** A label divided into the number or code that stands before it and the name: "06 Information and ...", "AB12 - Business". */
const numbered = (label: string): { readonly code: string; readonly name: string } => {
  const [, code = '', name = label.trim()] =
    /^((?:0\d|10)\d{0,2})(?:\s*[-–:.]\s*|\s+)(?=\p{L})(.+)$/su.exec(label.trim()) ??
    /^([A-Z]{1,4}\d{2,4})\s*[-–:]\s+(?=\p{L})(.+)$/su.exec(label.trim()) ??
    [];
  return { code, name };
};

/** Whether a label says what a course is not about. */
export const isDenied = (label: string): boolean => denialIn(label) !== undefined || /^non[- ]/i.test(label);

const isBareCode = (text: string): boolean =>
  codeInText(text) !== undefined || /^[A-Z]{0,4}\d{3}[\d.-]*[A-Z]?$/.test(text) || /^https?:\S+$/i.test(text);

/** Whether a label is a code, or the number and name of a field: it tells where a course belongs, and is nothing that one learns. */
export const isCode = (label: string): boolean => {
  const { code, name } = numbered(label);
  return isBareCode(label.trim()) || /^[A-Z]/.test(code) || (code !== '' && iscedNames.has(name.toLowerCase()));
};

/** The subject of a number alone that is a narrow or detailed field of ISCED-F; two digits are too few to tell. */
const bareNumber = (label: string): string | undefined => {
  const text = label.trim();
  return /^\d{3,4}$/.test(text) ? subjectOfCode('ISCED-F', text) : undefined;
};

/** Countries whose own classification has numbers of the same form. */
const asced: ReadonlySet<string> = new Set(['AU', 'NZ']);

/**
 * The subject that the name of a field or a keyword tells; certain where it is the name of a broad field of ISCED-F.
 * @param country of the provider, ISO 3166-1
 */
export const readSubjectLabel = (label: string, country?: string): Read<string> => {
  const coded = codeInText(label);
  if (coded) return { ...readSubjectCode(coded.scheme, coded.code), words: label };
  const parts = numbered(label);
  const name = parts.name.toLowerCase();
  const own = iscedNames.get(name.replace(/\s*\([^)]*\)$/, ''));
  const ofNumber = country !== undefined && asced.has(country) ? undefined : subjectOfCode('ISCED-F', parts.code);
  if (own !== undefined && ofNumber !== undefined && own !== ofNumber) return unread(label, twoFields);
  if (own !== undefined) return certain(label, own);
  const number = bareNumber(label);
  if (number !== undefined && !asced.has(country ?? ''))
    return byRules(label, number, ['a number of the form of ISCED-F, read as that']);
  if (isBareCode(label.trim())) return unread(label, 'a subject code without the name of its classification');
  if (isDenied(label)) return unread(label, 'a word of denial beside the subject');
  const exact = labels.get(name);
  if (exact !== undefined && (ofNumber === undefined || ofNumber === exact))
    return byRules(label, exact, ['a field of study, read as the broad field that it is part of']);
  const counts = tally(label);
  const [first, second] = leading(counts);
  if (!counts.length && ofNumber !== undefined && parts.code.length === 4)
    return byRules(label, ofNumber, ['a number of the form of ISCED-F, read as that']);
  if (first === undefined || second !== undefined) return unread(label, counts.length ? manyWords : noWord);
  if (ofNumber !== undefined && ofNumber !== first) return unread(label, twoFields);
  return byRules(label, first, ['subject read from a word']);
};

/** What a title or, where it has no telling word, a description is most about: one subject, or the two between which it stands. */
export const readSubjects = (title: string, description: string): Read<readonly string[]> => {
  const plain = (text: string) =>
    text
      .replace(/\b(?:higher|further|adult|continuing) education\b/gi, '')
      // What a degree is called says little of its subject: a Bachelor of Science may be in anything.
      .replace(/\b(?:bachelor|master|doctor|associate)(?:['’]?s)? of (?:applied )?(?:science|arts)\b/gi, '');
  const own = plain(title);
  const inTitle = leading(tally(own));
  if (inTitle.length === 1) return byRules(title, inTitle, ['subject read from the title']);
  const counts = tally(`${own} ${own} ${plain(cutWords(description, 200))}`);
  const both = leading(counts);
  if (!both.length) return unread(title, counts.length ? manyWords : noWord);
  return byRules(title, both, ['subject read from the title and description']);
};
