/** Words for what is not known: pages and scripts share them. */
import { formatList } from '../format.ts';

/** How an answer that is missing is written, everywhere: the provider's silence and our own are never one word. */
export const missing = { 'not-stated': 'No lo indica', 'not-recorded': 'Sin anotar' } as const;

/** Name of the value of a filter that stands for courses of which the fact is not known. */
export const notKnown = 'No se sabe';

/** The deciding facts in their order, as a sentence names them. */
export const decidingNames = [
  'precio',
  'tiempo total',
  'créditos',
  'nivel',
  'forma de participar',
  'próximo inicio',
] as const;

/** All that is not known in one line: "Sin anotar: precio, créditos y próximo inicio". */
export const lacking = (kind: keyof typeof missing, names: readonly string[]) =>
  `${missing[kind]}: ${formatList(names)}`;
