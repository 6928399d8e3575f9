import type { SiteRecord } from '#schemas/site.ts';
import { topic } from '#topic';
import { kindWithOwnWord, oneChooses } from '#words/course.ts';
import { formatList } from '../words/format.ts';
import type { Course } from './course.ts';

type TypeId = Course['type'];
type ModeId = NonNullable<Course['delivery']['mode']>;

/** What the pages say of a kind of course, or of a way of taking part: see `content/site.json`. */
export type Kind = SiteRecord['kinds' | 'modes'][number];

/** The kinds of course and the ways of taking part, in the order in which lists and filters show them. */
export const { kinds: courseKinds, modes: deliveryKinds } = topic;

/** The row of a kind of course. */
export const kindOf = (type: TypeId): Kind => {
  const kind = courseKinds.find(({ id }) => id === type);
  if (!kind) throw new Error(`content/site.json has no row for the course type "${type}"`);
  return kind;
};

/** "Microcredential". */
export const typeLabel = (type: TypeId): string => sentenceCase(kindOf(type).one);

/** Our kind of a course, and the provider's own word for it where it has one: "Microcredential (“Micro-degree”)". */
export const kindWords = ({ type, typeLabel: own }: Pick<Course, 'type' | 'typeLabel'>): string =>
  own ? kindWithOwnWord(typeLabel(type), own) : typeLabel(type);

/** "Online", "Part online, part in person". */
export const modeLabel = (mode: ModeId): string => deliveryKinds.find(({ id }) => id === mode)?.label ?? mode;

/** The ways in which one can take part: the one that there is, or those among which one chooses. */
export const modesOf = ({ mode, choice }: Pick<Course['delivery'], 'mode' | 'choice'>): readonly ModeId[] =>
  choice ?? (mode ? [mode] : []);

/** The ways in which one can take part as a key, whatever their order; "" where none is known. */
export const modesKey = (delivery: Pick<Course['delivery'], 'mode' | 'choice'>): string =>
  [...modesOf(delivery)].sort().join(' ');

/** How one takes part, in words; undefined where it is not known. */
export const modeWords = (delivery: Course['delivery']): string | undefined => {
  const [first, ...others] = modesOf(delivery).map(modeLabel);
  return first === undefined || !others.length
    ? first
    : oneChooses(
        formatList([first, ...others.map((label) => label.charAt(0).toLowerCase() + label.slice(1))], 'disjunction'),
      );
};

/** The first letter as a capital. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text as a sentence of its own: a capital at the start, and a full stop unless it ends already. */
export const asSentence = (text: string): string => {
  const words = sentenceCase(text.trim());
  return /[.!?…][”’")]?$/.test(words) ? words : `${words}.`;
};

/** Fewest records of a kind that state something before the site makes a figure of the kind of it: fewer tell of themselves alone. */
export const fewestOfKind = 8;
