/** Words of the place of a course on the ladder of levels. */
export const heading = 'Where it sits';
export const byLevel = (level: string) =>
  `The source states ${level}. On the ladder of Europe’s framework, which other countries’ levels are compared with, it stands here.`;
export const byStage = (stage: string) =>
  `No level on a framework is known. By its stage (${stage}) it stands somewhere here on the ladder of Europe’s framework.`;
export const level = (eqf: number) => `Level ${eqf}`;
export const here = 'this course';
export const into = 'It counts towards:';
export const intoNothing = 'The source says that it stands alone.';
export const decided = 'Whether it counts is for the body that gives the larger award to decide: ask before you pay.';
