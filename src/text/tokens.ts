/** How text becomes words: the one tokeniser of the index, the site search, the finder and what compares texts. */
import { fold } from './fold.ts';

/** Parts of a text that are words. */
export const wordPattern = /\.net\b|[\p{L}\p{N}]+(?:\+\+|#)?/gu;

/** Words that say nothing of what is looked for, in questions and in headings. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'a about am an and any anything are as at be become by can could did do does for from get how i id if im in into is ' +
    'it its know like me mean means my need of on or please so some something than that the their them there these ' +
    'this those to us want was we what whats when where which who whom why with without would you your ' +
    'but much many only just also very really too has have had here our cannot cant dont ill ive while still ' +
    'already though between'
  ).split(' '),
);

/** Words that are abbreviations too, in capitals: vocational education and training, computer-aided design. */
const doubleWords = new Set(['it', 'who', 'us', 'id', 'vet', 'act', 'aids', 'cad', 'cat', 'sat', 'pip']);

/**
 * Words of a text, folded; "C++", "C#" and ".NET" stay whole, "master's" is "masters". An abbreviation that would
 * be another word, "IT" or "WHO", keeps its capitals, unless the whole text is written in them.
 */
export const tokens = (text: string): string[] => {
  const words = fold(text).match(wordPattern) ?? [];
  if (!/\b[A-Z]{2,4}\b/.test(text) || (words.length > 1 && !/\p{Ll}/u.test(text))) return words;
  const capitals = new Set(
    text.match(/(?<![\p{L}\p{N}'’])[A-Z]{2,4}(?![\p{L}\p{N}'’])/gu)?.map((word) => word.toLowerCase()),
  );
  return words.map((word) => (capitals.has(word) && doubleWords.has(word) ? word.toUpperCase() : word));
};

/** "cyber-security" as "cybersecurity", which is one of the ways in which Pagefind keeps it. */
export const joinHyphens = (text: string): string => text.replace(/(?<=\p{L})\p{Pd}(?=\p{L})/gu, '');

/** Words that ask for courses: they say of what kind the answer is, not of what subject. */
const courseWords = new Set('course courses class classes'.split(' '));

/** Words that ask for courses where they end a query or stand before what the course is in: "fashion program". */
const programmeWords = new Set('program programs programme programmes'.split(' '));

/** Words before the topic of a programme. */
const beforeTopic = new Set('about for in on'.split(' '));

/** Words that ask for a course without saying which. */
const askingWords = new Set(
  'anyone best enrol enroll find go good interested learn looking offered recommend search should someone studies study studying take will'.split(
    ' ',
  ),
);

/** Words that ask for courses, in whatever way. */
export const wordsOfAsking: readonly ReadonlySet<string>[] = [courseWords, programmeWords, askingWords];

/** True where a query says that it is for courses. */
export const asksForCourses = (query: string): boolean => tokens(query).some((word) => courseWords.has(word));

/** More words than this nothing is looked for by. */
const mostWords = 16;

/**
 * The words of a query that are worth looking for, each once; all of them where nothing else would be left.
 * @param isForCourses true where everything that can be found is a course: then words that only ask for one tell nothing
 */
export const queryWords = (query: string, isForCourses = false): string[] => {
  const all = [...new Set(tokens(query))];
  // Whoever types "it" and nothing else means the abbreviation.
  if (all.length === 1 && all[0] && emptyWords.has(all[0]) && doubleWords.has(all[0])) return [all[0].toUpperCase()];
  const telling = all.filter((word) => !emptyWords.has(word) && !(isForCourses && askingWords.has(word)));
  const asksHere = (word: string): boolean => {
    const next = all[all.indexOf(word) + 1];
    return courseWords.has(word) || (programmeWords.has(word) && (next === undefined || beforeTopic.has(next)));
  };
  // Of "basic computer skills" the skills tell nothing; of "soft skills" they do.
  const isSkills = (word: string, at: number, words: readonly string[]): boolean =>
    /^skills?$/.test(word) && at === words.length - 1 && at > 1;
  const narrowing = telling.filter((word) => !asksHere(word)).filter((...place) => !isSkills(...place));
  return [narrowing, telling, all].find(({ length }) => length > 0)?.slice(0, mostWords) ?? [];
};

/** American and British spellings as one: "counseling", "behaviour", "organization", "centre", "programme", "paediatric". */
const unifySpelling = (word: string): string =>
  word
    .replace(/is(?=(?:e[drs]?|ing|ations?|ational(?:ly)?)$)/, 'iz')
    .replace(/yz(?=e[drs]?$|ing$)/, 'ys')
    .replace(/(?<=...)our(?=s?$|al|ed$|ing$)/, 'or')
    .replace(/(?<=[aeiou])ll(?=ing$|ed$|ors?$|ers?$)/, 'l')
    .replace(/(?<=...)tre(?=s?$)/, 'ter')
    .replace(/(?<=...)mme(?=s?$)/, 'm')
    .replace(/ae(?=[dmt])/, 'e');

/** A word without the endings that do not change what it is about, in one spelling. */
export const stem = (written: string): string => {
  if (written.length < 4 || /[\d+#.]/.test(written)) return written;
  const word = unifySpelling(written);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
};

/** Endings that make another form of the same word, the longest first. */
const endings =
  /(?:ability|ibility|ization|icity|ical|ation|ician|ment|able|ible|ator|ing|ist|ism|ion|ian|ize|ied|ful|(?<!e)er|or|ed|ry|al|ic|y|e)$/;

/** Words that are no forms of what they look like, each with its own forms: a policy is no police, and what is physical no physics. */
const apart = new Map(
  (
    'accessible,accessibility accountability animal classic,classical country county customer emergency formal general ' +
    'joiner,joinery machine maine marketing nursery office officer official organic party physical placement policy poster ' +
    'projection reactor ready several specy state statement tutorial united value'
  )
    .split(' ')
    .flatMap((words) => words.split(',').map((word, _, [first = word]) => [word, first] as const)),
);

/** What the forms of a word have in common: "hairdress" of "hairdresser" and "hairdressing". At least four letters. */
export const rootOf = (key: string): string => {
  if (/[\d+#.]/.test(key)) return key;
  const own = apart.get(key);
  if (own !== undefined) return own;
  const shorter = key.replace(endings, '');
  if (shorter.length < 4) return key;
  const bare = shorter.replace(/([bdfgmnprt])\1$/, '$1').replace(/[ie]$/, '');
  // "Career" is no form of "car".
  return bare.length < 4 ? shorter : bare;
};
