import type { CardWords } from '#domain/course-card.ts';

/** The facts of a card that are stated, in one line. */
export const decidingWords = ({ kind, facts }: CardWords): string => [kind, ...facts.filter(Boolean)].join(' · ');
