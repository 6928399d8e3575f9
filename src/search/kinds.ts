/** The kinds of page that the site search tells apart, in the order in which it offers them. Id = URL value. */
export const kindIds = ['list', 'guide', 'glossary', 'course', 'provider', 'tool', 'page'] as const;

export type KindId = (typeof kindIds)[number];

/** Whether a text names a kind of page. */
export const isKind = (value: string): value is KindId => kindIds.some((id) => id === value);
