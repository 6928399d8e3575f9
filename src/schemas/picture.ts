/** The pictures that are worked out from the records of `content/`, by the name that guides call them. */
export const pictureIds = [
  'credit-hours',
  'credit-limits',
  'funding-by-place',
  'length-by-type',
  'online-by-kind',
  'price-per-100-hours',
  'registers',
  'routes',
  'stated-elements',
  'unanswered',
] as const;

/** Those that have a drawing of their own, each with a component of its own. */
export const drawnPictureIds = ['level-ladder', 'how-credits-stack', 'survey-findings'] as const;

export type PictureId = (typeof pictureIds)[number];
export type DrawnPictureId = (typeof drawnPictureIds)[number];
