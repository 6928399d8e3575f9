import type { Course } from './course.ts';

type TypeId = Course['type'];
type ModeId = Course['delivery']['mode'];

/** What the pages say of a kind of course, or of a way of taking part. */
export interface Kind<Id extends string> {
  readonly id: Id;
  /** "microcredential" */
  readonly one: string;
  /** "microcredentials" */
  readonly many: string;
  /** Last part of the address of its page under `/courses/`. */
  readonly slug: string;
  /** What it is, in a sentence or two. */
  readonly what: string;
  /** Whom it suits. */
  readonly suits: string;
  /** Guides that help with it, by id, most useful first; those that do not exist are not shown. */
  readonly guides: readonly string[];
}

/** The kinds of course, in the order in which lists and filters show them. */
export const courseKinds: readonly Kind<TypeId>[] = [
  {
    id: 'microcredential',
    one: 'microcredential',
    many: 'microcredentials',
    slug: 'microcredentials',
    what: 'A record that you passed an assessment after a small amount of learning. Most university ones in the UK and Ireland take up to about 12 weeks beside other commitments; many carry credit.',
    suits:
      'People who want one new skill with proof of it, or who want to try university study before a longer course.',
    guides: ['what-are-microcredentials', 'should-i-do-a-microcredential', 'how-to-choose'],
  },
  {
    id: 'short-course',
    one: 'short course',
    many: 'short courses',
    slug: 'short-courses',
    what: 'A course of hours to weeks. Some end in a certificate; many are not assessed and carry no credit.',
    suits: 'People who want to learn something and do not need proof of it, or want to taste a subject at low cost.',
    guides: ['which-is-which', 'should-i-do-a-microcredential', 'how-to-choose'],
  },
  {
    id: 'professional-certificate',
    one: 'professional certificate',
    many: 'professional certificates',
    slug: 'professional-certificates',
    what: 'A set of courses or a programme that prepares for one kind of work. Who stands behind it differs: a university, a professional body or a company.',
    suits: 'People who know the job they want and have seen that employers there ask for this certificate.',
    guides: ['will-a-microcredential-help-my-career', 'accreditation-and-recognition', 'how-to-choose'],
  },
  {
    id: 'certificate',
    one: 'certificate',
    many: 'certificates',
    slug: 'certificates',
    what: 'A qualification smaller than a diploma or degree. The same word stands for very different sizes, so look at the credits and the level.',
    suits: 'People who want a recognised qualification without the length of a degree.',
    guides: ['which-is-which', 'credit-levels-and-stacking', 'what-are-microcredentials'],
  },
  {
    id: 'diploma',
    one: 'diploma',
    many: 'diplomas',
    slug: 'diplomas',
    what: 'A qualification larger than a certificate and smaller than a degree.',
    suits: 'People who want a substantial qualification and may go on to a degree.',
    guides: ['credit-levels-and-stacking', 'which-is-which', 'what-are-microcredentials'],
  },
  {
    id: 'undergraduate-degree',
    one: 'degree course',
    many: 'degree courses',
    slug: 'degrees',
    what: 'A bachelors degree, or an undergraduate degree that goes on to masters level. In the UK an honours degree is 360 UK credits: three or four years full-time, longer part-time.',
    suits: 'People whose plans need a full degree. A microcredential in the subject can be a way to test it first.',
    guides: [
      'searching-for-degrees-masters-and-online-courses',
      'from-microcredential-to-degree',
      'should-i-do-a-microcredential',
    ],
  },
  {
    id: 'postgraduate-certificate',
    one: 'postgraduate certificate',
    many: 'postgraduate certificates',
    slug: 'postgraduate-certificates',
    what: 'A third of a masters: 60 UK credits. Outside the UK, graduate certificates of similar size stand here too.',
    suits: 'Graduates who want masters-level study without the full masters.',
    guides: ['which-is-which', 'from-microcredential-to-degree', 'credit-levels-and-stacking'],
  },
  {
    id: 'postgraduate-diploma',
    one: 'postgraduate diploma',
    many: 'postgraduate diplomas',
    slug: 'postgraduate-diplomas',
    what: 'Two thirds of a masters: 120 UK credits, usually all the taught part without the dissertation.',
    suits: 'Graduates who want most of a masters, or the qualification of a profession that asks for it.',
    guides: ['from-microcredential-to-degree', 'credit-levels-and-stacking', 'which-is-which'],
  },
  {
    id: 'masters',
    one: 'masters course',
    many: 'masters courses',
    slug: 'masters',
    what: 'A degree after the first degree: 180 UK credits, a year full-time or two years and more part-time. Many can be studied online.',
    suits:
      'Graduates who want to specialise or change direction. Some masters accept microcredentials of the same university as part of the credit.',
    guides: [
      'searching-for-degrees-masters-and-online-courses',
      'from-microcredential-to-degree',
      'should-i-do-a-microcredential',
    ],
  },
  {
    id: 'doctorate',
    one: 'doctorate',
    many: 'doctorates',
    slug: 'doctorates',
    what: 'The highest degree, gained by original research.',
    suits: 'People who want to do research.',
    guides: ['credit-levels-and-stacking'],
  },
  {
    id: 'apprenticeship',
    one: 'apprenticeship',
    many: 'apprenticeships',
    slug: 'apprenticeships',
    what: 'A job with training that leads to a qualification.',
    suits: 'People who want to earn while they qualify.',
    guides: ['which-is-which'],
  },
  {
    id: 'other',
    one: 'other course',
    many: 'other courses',
    slug: 'other-courses',
    what: 'Courses that fit none of the other kinds.',
    suits: 'People who have read what it is and want exactly that.',
    guides: ['which-is-which'],
  },
];

/** The ways of taking part, in the order in which lists and filters show them. */
export const deliveryKinds: readonly Kind<ModeId>[] = [
  {
    id: 'online',
    one: 'online course',
    many: 'online courses',
    slug: 'online',
    what: 'Courses that one can take wholly online, from a lecture of an hour to a whole degree.',
    suits: 'People who study beside work or family, or with a university in another place or country.',
    guides: ['studying-online-beside-work', 'studying-with-a-university-abroad', 'should-i-do-a-microcredential'],
  },
  {
    id: 'blended',
    one: 'blended course',
    many: 'blended courses',
    slug: 'blended',
    what: 'Courses that are partly online and partly in person.',
    suits: 'People who want to meet their teachers and fellow students without travelling every week.',
    guides: ['studying-online-beside-work', 'how-to-choose', 'should-i-do-a-microcredential'],
  },
  {
    id: 'on-campus',
    one: 'course on campus',
    many: 'courses on campus',
    slug: 'on-campus',
    what: 'Courses that take place in person, at a campus or another place of teaching.',
    suits: 'People who learn best in a room with others, and subjects that need laboratories or practice.',
    guides: ['how-to-choose', 'should-i-do-a-microcredential', 'what-are-microcredentials'],
  },
  {
    id: 'work-based',
    one: 'work-based course',
    many: 'work-based courses',
    slug: 'work-based',
    what: 'Courses in which one learns mainly at the place of work.',
    suits: 'People whose employer supports them.',
    guides: ['for-employers-and-advisers', 'which-is-which', 'what-are-microcredentials'],
  },
];

const modeLabels: Record<ModeId, string> = {
  online: 'Online',
  blended: 'Part online, part in person',
  'on-campus': 'On campus',
  'work-based': 'At work',
};

/** The row of a kind of course. */
export const kindOf = (type: TypeId): Kind<TypeId> => {
  const kind = courseKinds.find(({ id }) => id === type);
  if (!kind) throw new Error(`courseKinds has no row for the course type "${type}"`);
  return kind;
};

/** "Microcredential". */
export const typeLabel = (type: TypeId): string => sentenceCase(kindOf(type).one);

/** "Online", "Part online, part in person". */
export const modeLabel = (mode: ModeId): string => modeLabels[mode];

/** The first letter as a capital. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text as a sentence of its own: a capital at the start, and a full stop unless it ends already. */
export const asSentence = (text: string): string => {
  const words = sentenceCase(text.trim());
  return /[.!?…][”’")]?$/.test(words) ? words : `${words}.`;
};
