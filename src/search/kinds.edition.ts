/** The kinds of page that an edition has in its index, in the order in which its search offers them. */
export const kindIds = ['guide', 'glossary', 'tool'] as const;

export type KindId = (typeof kindIds)[number];

/** Whether a text names a kind of page. */
export const isKind = (value: string): value is KindId => kindIds.some((id) => id === value);
