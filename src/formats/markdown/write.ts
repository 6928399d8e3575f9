/** All that is known of a course, and what is not, as Markdown: for those who read text and follow its sources. */
import type { Evidence } from '#domain/answer.ts';
import { ageOf, newestDate } from '#domain/age.ts';
import { isKnown, missingAnswer } from '#domain/answer.ts';
import { answerOf, courseFacts, noteOf, sectionFacts, type Fact } from '#domain/course-facts.ts';
import { asSentence, kindWords, sentenceCase } from '#domain/course-types.ts';
import { titleWithEnglish } from '#domain/course-title.ts';
import type { Course } from '#domain/course.ts';
import { formatDate } from '#domain/dates.ts';
import { disclosureOf } from '#domain/disclosure.ts';
import { evidenceBeside } from '#domain/evidence-rows.ts';
import { evidenceDays, evidenceName } from '#domain/evidence-words.ts';
import { demandsOf, type Judged } from '#domain/funding.ts';
import { questionsAbout } from '#domain/letter.ts';
import { fourPrices, whenToApply } from '#domain/money-panel.ts';
import { languageName } from '#domain/places.ts';
import { earlierStarts, intakeWords, undatedStartWords, upcomingIntakes } from '#domain/starts.ts';
import { coursePath } from '#domain/urls.ts';
import { factLabels, rules } from '#words/course.ts';
import * as page from '#words/course-page.ts';
import * as words from '#words/markdown.ts';
import { demands, forThoseIn } from '#words/money-panel.ts';
import { mustCourse } from '#words/who-can-pay.ts';

/** Most bytes of `llms-full.txt`: what the readers of text that are common in 2026 take whole. */
export const wholeLimit = 640_000;

/** What the Markdown of a course needs beside the course. */
interface MarkdownContext {
  /** Address of the site without a slash at its end. */
  readonly origin: string;
  /** The day that counts as today. */
  readonly asOf: string;
  /** The schemes that may help to pay for the course, with what they ask. */
  readonly schemes: readonly Judged[];
  /** Schemes whose rules speak against the course. */
  readonly against?: readonly Judged[];
  /** Address at which their rules are told; undefined where the site has no such page. */
  readonly schemeRules: string | undefined;
}

/** Signs that would be read as marks are escaped. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*[\]]|<(?=[\w/!])/g, '\\$&');

const link = (text: string, url: string | undefined): string =>
  url === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${url.replace(/[()\s]/g, encodeURIComponent)})`;

const evidenceWords = (row: Evidence): string =>
  [
    row.url === undefined ? escapeMarkdown(evidenceName(row)) : link(row.name ?? words.sourceOfFact, row.url),
    evidenceDays(row),
    row.quotation ? `“${escapeMarkdown(row.quotation)}”` : '',
  ]
    .filter(Boolean)
    .join(', ');

/** The last part of a course's id, which is its anchor in the file of its provider. */
export const anchorOf = ({ id }: { id: string }): string => id.split('/').at(-1) ?? id;

/**
 * A course in one line: its Markdown address, kind, subjects, languages, and the facts that people decide on; those
 * that are not known are named together.
 */
export const courseLine = (course: Course, asOf: string, address: string): string => {
  const answers = courseFacts
    .filter(({ isDeciding }) => isDeciding)
    .map((fact) => ({ fact, label: fact.label.toLowerCase(), answer: answerOf(fact, course, { asOf }) }));
  const unknown = [
    ...(course.languages ? [] : [factLabels.language.toLowerCase()]),
    ...answers.flatMap(({ label, answer }) => (isKnown(answer) ? [] : [label])),
  ];
  return `- ${link(`${titleWithEnglish(course)}, ${course.provider.name}`, address)}: ${[
    escapeMarkdown(kindWords(course)),
    course.subjects.map(({ name }) => escapeMarkdown(name)).join(', '),
    ...(course.languages ? [course.languages.map(languageName).join(', ')] : []),
    // How one takes part needs no label: "Online", "On campus".
    ...answers.flatMap(({ fact, label, answer }) =>
      isKnown(answer) ? [`${fact.key === 'mode' ? '' : `${label}: `}${escapeMarkdown(answer.words)}`] : [],
    ),
    ...(unknown.length ? [`${words.notKnown.toLowerCase()}: ${unknown.join(', ')}`] : []),
  ].join('; ')}`;
};

const allFacts = [...courseFacts, ...sectionFacts];

/** A scheme with what it asks of the learner, and what of the course is still open. */
const schemeRow = (judged: Judged): string => {
  const { scheme } = judged;
  const { learner, course } = demandsOf(judged);
  return `- ${[
    `**${escapeMarkdown(scheme.name)}.** ${escapeMarkdown(forThoseIn(scheme.placeName, scheme.pays))}`,
    escapeMarkdown(demands(learner, course)),
    ...(scheme.note === undefined ? [] : [escapeMarkdown(scheme.note)]),
  ]
    .filter(Boolean)
    .join(' ')}`;
};

/** A scheme that is not for the course, with the rule that says so. */
const againstWords = ({ scheme, against: rule }: Judged): string =>
  escapeMarkdown(`${scheme.name} (${scheme.placeName})${rule ? `: ${mustCourse(rule.says)}` : ''}`);

/** A course under a heading of the second rank, with an anchor of its own. */
export const courseMarkdown = (
  course: Course,
  { origin, asOf, schemes, against = [], schemeRules }: MarkdownContext,
): string => {
  const { source } = course;
  /** The page of the record says all that names no other, so that it is named once. */
  const isWhole = ({ url, name, quotation }: Evidence) =>
    quotation === undefined && url === source.url && name === source.name;
  const row = (fact: Fact): string[] => {
    const answer = answerOf(fact, course, { asOf });
    const note = noteOf(fact, course, { asOf });
    if (!isKnown(answer)) return note ? [`- ${fact.label}: ${words.notKnown} (${escapeMarkdown(note)})`] : [];
    const own = answer.kind === 'stated' ? answer.evidence.filter((one) => !isWhole(one)) : [];
    const beside = [
      ...(note ? [escapeMarkdown(note)] : []),
      ...(answer.kind === 'derived' && !note?.includes(rules[answer.rule]) ? [words.derived(rules[answer.rule])] : []),
      ...own.map(evidenceWords),
    ];
    return [`- ${fact.label}: ${escapeMarkdown(answer.words)}${beside.length ? ` (${beside.join('; ')})` : ''}`];
  };
  const known = allFacts.flatMap(row);
  const others = evidenceBeside(course, asOf, allFacts).flatMap(({ label, evidence }) =>
    evidence.map((one) => `- ${words.sourceOf(label.toLowerCase())}: ${evidenceWords(one)}`),
  );
  const isMissing = (fact: Fact) => !isKnown(answerOf(fact, course, { asOf }));
  const missing = new Set([
    ...courseFacts.filter(isMissing).map(({ label }) => label),
    ...disclosureOf(course).missing.map(({ label }) => label),
  ]);
  const prices = fourPrices(course).map(
    ({ label, value }) => `- ${label}: ${value === undefined ? words.notKnown : escapeMarkdown(value)}`,
  );
  const questions = questionsAbout(course, asOf);
  const starts = upcomingIntakes(course, asOf).map((intake) => `- ${link(intakeWords(intake), intake.url)}`);
  const earlier = earlierStarts(course, asOf);
  const undated = undatedStartWords(course, asOf);
  const age = ageOf(course, asOf);
  const ageNote =
    age === 'older' || age === 'past' ? page.ageNotes[age](newestDate(course, asOf).slice(0, 4)) : undefined;
  const apply = whenToApply(course, asOf);
  const read = [
    link(source.name, source.url),
    source.date ? evidenceDays({ date: source.date }) : words.noDate,
    words.entered(formatDate(course.recorded)),
  ].join(', ');
  const about = [
    source.kind === 'provider' ? '' : page.notTheProviders,
    source.note ? escapeMarkdown(asSentence(source.note)) : '',
  ].filter(Boolean);
  const own = course.url ?? (source.kind === 'provider' ? source.url : undefined);
  return [
    `<a id="${anchorOf(course)}"></a>`,
    `## ${escapeMarkdown(titleWithEnglish(course))}`,
    ...(ageNote ? [`**${ageNote.strong}** ${ageNote.rest}`] : []),
    [
      `- ${words.page}: ${origin}${coursePath(course)}`,
      ...(own === undefined ? [] : [`- ${words.ownPage}: ${own}`]),
      `- ${words.sourceOfAll}: ${[`${read}.`, ...about].join(' ')}`,
      ...others,
    ].join('\n'),
    ...(course.description ? [escapeMarkdown(course.description)] : []),
    `### ${words.facts}`,
    [
      ...known,
      ...(course.skills
        ? [`- ${factLabels.skills}: ${course.skills.map(sentenceCase).map(escapeMarkdown).join('; ')}`]
        : []),
    ].join('\n'),
    ...(starts.length ? [`${words.starts}:\n\n${starts.join('\n')}`] : []),
    ...(earlier.length ? [escapeMarkdown(page.earlierStarts(earlier.join('; '), starts.length > 0))] : []),
    ...(undated === undefined ? [] : [escapeMarkdown(page.undatedStart(undated))]),
    `### ${words.pricesToldApart}`,
    [...prices, `- ${words.whenToApply}: ${apply === undefined ? words.notKnown : escapeMarkdown(apply)}`].join('\n'),
    ...(schemes.length
      ? [
          `${words.mayPay}:`,
          [
            ...schemes.map(schemeRow),
            ...(schemeRules === undefined ? [] : [`- ${words.rulesOfSchemes}: ${schemeRules}`]),
          ].join('\n'),
        ]
      : []),
    ...(against.length ? [`${words.notForIt}: ${against.map(againstWords).join('; ')}.`] : []),
    ...(missing.size
      ? [`### ${words.notKnown}`, `${words.missing[missingAnswer(course).kind]}: ${[...missing].join('; ')}.`]
      : []),
    ...(questions.length ? [`${words.toAsk}: ${questions.map(escapeMarkdown).join(' ')}`] : []),
  ].join('\n\n');
};
