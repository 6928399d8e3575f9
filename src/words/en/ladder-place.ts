/** Words of the place of a course on the ladder of levels. */
export const heading = 'Where it sits';
export const byLevel = (level: string) =>
  `The source states ${level}. On the ladder of Europe’s framework, which other countries’ levels are compared with, it stands here.`;
export const byStage = (stage: string, rungs: number, level: string | undefined) =>
  `${level === undefined ? 'Its level on a framework is not known' : `The source states ${level}; we know no official match for it on Europe’s framework`}. The stage ${stage} stands ${
    rungs === 1 ? 'here' : `on these ${rungs} rungs`
  } on the ladder of Europe’s framework: ${rungs === 1 ? 'ask whether the course has that level' : 'ask which of them the course has'}.`;
export const level = (eqf: number) => `Level ${eqf}`;
export const here = { level: 'this course', stage: 'its stage' } as const;
export const into = 'It counts towards:';
export const intoNothing = 'The source says that it stands alone.';
export const decided = 'Whether it counts is for the body that gives the larger award to decide: ask before you pay.';
