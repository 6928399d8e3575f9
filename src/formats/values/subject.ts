/** Broad fields of ISCED-F 2013 (ids of content/subjects.json) from codes, names of fields, titles and descriptions. */
import { denialIn } from './account.ts';
import { byRules, certain, unread, type Read } from './reading.ts';
import { codeInText, subjectOfCode, subjectOfUri } from './subject-codes.ts';
import { acronyms, englishWords, foreignWords, iscedNames, labels } from './subject-words.ts';
import { cutWords } from './words.ts';

/** The subject of a code of a classification that names itself, or of its address. */
export const readSubjectCode = (scheme: string, code: string): Read<string> => {
  const words = `${scheme} ${code}`.trim();
  const subject = subjectOfCode(scheme, code) ?? subjectOfUri(code);
  return subject === undefined
    ? unread(words, 'a subject code of no known classification')
    : certain(words, subject, [{ text: words, why: 'of a subject code only its broad field is kept' }]);
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

/** The name of a field without the number that stands before it: "06 Information and Communication Technologies". */
const withoutNumber = (label: string): string =>
  label.trim().replace(/^(?:0\d|10)\d{0,2}(?:\s*[-–:.]\s*|\s+)(?=\p{L})/u, '');

/** Whether a label says what a course is not about. */
export const isDenied = (label: string): boolean => denialIn(label) !== undefined || /^non[- ]/i.test(label);

/** Whether a label is a code, or the number and name of a field: it tells where a course belongs, and is nothing that one learns. */
export const isCode = (label: string): boolean => {
  const text = label.trim();
  return (
    codeInText(text) !== undefined ||
    /^[A-Z]{0,4}\d{3}[\d.-]*[A-Z]?$/.test(text) ||
    /^https?:\S+$/i.test(text) ||
    (withoutNumber(text) !== text && iscedNames.has(withoutNumber(text).toLowerCase()))
  );
};

/** The subject that the name of a field or a keyword tells; certain where it is the name of a broad field of ISCED-F. */
export const readSubjectLabel = (label: string): Read<string> => {
  const coded = codeInText(label);
  if (coded) return { ...readSubjectCode(coded.scheme, coded.code), words: label };
  const bare = withoutNumber(label);
  const name = bare.toLowerCase();
  const own = iscedNames.get(name);
  if (own !== undefined) return certain(label, own);
  if (isCode(label)) return unread(label, 'a subject code without the name of its classification');
  if (isDenied(label)) return unread(label, 'a word of denial beside the subject');
  const exact = labels.get(name);
  if (exact !== undefined)
    return byRules(label, exact, ['a field of study, read as the broad field that it is part of']);
  const counts = tally(label);
  const [first, second] = leading(counts);
  if (first === undefined || second !== undefined) return unread(label, counts.length ? manyWords : noWord);
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
