/** Letters to providers as text: what a browser needs of them, without what is known of courses. */
import * as words from '#words/letter.ts';

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

const numbered = (questions: readonly string[]): string =>
  questions.map((question, index) => `${index + 1}. ${question}`).join('\n');

/** The questions in their order, each once, without those that another of them asks as well: by question, the other. */
export const eachOnce = (questions: readonly string[], coveredBy: Readonly<Record<string, string>>): string[] => {
  const all = new Set(questions);
  return [...all].filter((question) => !all.has(coveredBy[question] ?? ''));
};

/** What is asked about each course of the finder's table. */
export interface LettersFile {
  readonly version: 1;
  /** Every question that is asked of any. */
  readonly questions: readonly string[];
  /** By row of the table, the places of what is asked. */
  readonly asked: readonly (readonly number[])[];
  /** By row of the table, the provider's own page; empty where it is not known. */
  readonly pages: readonly string[];
}

/** A letter about one course. */
export const letterAbout = (title: string, page: string | undefined, questions: readonly string[]): Letter => ({
  subject: words.letterAbout(title),
  body: [words.letterGreeting, words.letterOpening(title, page), numbered(questions), words.letterClosing].join('\n\n'),
});

/** A course of a letter about several. */
export interface Asked {
  readonly title: string;
  /** The provider's own page. */
  readonly page?: string | undefined;
  readonly questions: readonly string[];
}

/** One letter to a provider about several of its courses: what is asked of all of them stands once. */
export const letterAboutSeveral = (courses: readonly Asked[]): Letter => {
  const [first, ...others] = courses;
  if (!first) throw new Error('A letter needs a course to ask about');
  if (!others.length) return letterAbout(first.title, first.page, first.questions);
  const shared = first.questions.filter((question) => others.every(({ questions }) => questions.includes(question)));
  const own = courses.flatMap(({ title, questions }) => {
    const rest = questions.filter((question) => !shared.includes(question));
    return rest.length ? [words.letterOn(title), numbered(rest)] : [];
  });
  const titles = courses.map(({ title, page }) => (page ? `${title} (${page})` : title));
  return {
    subject: words.letterAboutSome(titles.length),
    body: [
      words.letterGreeting,
      words.letterOpeningSome(titles.map((title) => `- ${title}`).join('\n')),
      ...(shared.length ? [words.letterOnAll, numbered(shared)] : []),
      ...own,
      words.letterClosing,
    ].join('\n\n'),
  };
};

/** A link that opens a letter in the reader's own mail program, which alone sends it (RFC 6068). */
export const mailLink = ({ subject, body }: Letter, to = ''): string =>
  `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
