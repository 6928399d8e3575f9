import type { CourseRecord } from '#schemas/course.ts';

type Mode = CourseRecord['delivery']['mode'];

export interface ReadMode {
  readonly mode: Mode;
  /** Why the reading is a guess, where it is one. */
  readonly guess?: string;
}

const distance = 'distance learning read as online';

/**
 * XCRI-CAP 1.2 attendance modes: CM campus, DA distance with attendance, DS distance without attendance,
 * NC face to face away from the campus, MM mixed, ON online, WB work-based.
 */
const xcriCodes = {
  CM: { mode: 'on-campus' },
  DA: { mode: 'blended', guess: 'distance with attendance read as blended' },
  DS: { mode: 'online', guess: distance },
  NC: { mode: 'on-campus', guess: 'face to face away from the campus read as on campus' },
  MM: { mode: 'blended' },
  ON: { mode: 'online' },
  WB: { mode: 'work-based' },
} as const satisfies Record<string, ReadMode>;

const labels: readonly (readonly [RegExp, ReadMode])[] = [
  [/distance.*with(?! ?out)\b.*attendance/i, xcriCodes.DA],
  [/blended|hybrid|mixed|online and (?:on[- ]?(?:site|campus)|face)|combination/i, { mode: 'blended' }],
  [/work[- ]?(?:based|place)|on the job/i, { mode: 'work-based' }],
  [/on[- ]?line|virtual|e-?learning|web[- ]based|\bMOOC\b/i, { mode: 'online' }],
  [/distance|self[- ]study|correspondence|open learning|home study/i, { mode: 'online', guess: distance }],
  [/face[- ]to[- ]face \(?non|non[- ]campus/i, xcriCodes.NC],
  [
    /campus|on[- ]?site|in[- ]?person|class ?room|face[- ]to[- ]face|presential|offline|\bcollege\b/i,
    { mode: 'on-campus' },
  ],
];

/** How one takes part, by XCRI-CAP code or by words in any standard's vocabulary. */
export const readMode = (text: string): ReadMode | undefined =>
  (xcriCodes as Readonly<Record<string, ReadMode>>)[text.trim().toUpperCase()] ??
  labels.find(([pattern]) => pattern.test(text))?.[1];

type StudyMode = NonNullable<CourseRecord['studyMode']>[number];

/** XCRI-CAP 1.2 study modes: FT full time, PT part time, FL flexible, PF part of a full-time programme; NK says nothing. */
export const readStudyModes = (text: string): StudyMode[] => {
  const code = { FT: 'full-time', PT: 'part-time', FL: 'flexible', PF: 'full-time' }[text.trim().toUpperCase()] as
    StudyMode | undefined;
  if (code) return [code];
  return [
    ...(/full[- ]?time/i.test(text) ? (['full-time'] as const) : []),
    ...(/part[- ]?time/i.test(text) ? (['part-time'] as const) : []),
    ...(/\bflexible\b/i.test(text) ? (['flexible'] as const) : []),
  ];
};

export const readPace = (text: string): 'self-paced' | 'scheduled' | undefined =>
  /self[- _]?paced|unscheduled|asynchronous/i.test(text)
    ? 'self-paced'
    : /instructor[- _]?paced|scheduled|\bsynchronous|cohort/i.test(text)
      ? 'scheduled'
      : undefined;
