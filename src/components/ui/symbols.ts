import { keysOf } from '#text/keys.ts';

/** Lines of the hand-made symbols, on a field of 20 by 20 with a stroke of 1.6. */
export const symbols = {
  kind: 'M10 2.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM6.6 11.4 5.5 17.6 10 15.2l4.5 2.4-1.1-6.2M8.2 7.6l1.3 1.3 2.4-2.7',
  price:
    'M17 5.6c0 1.5-3.1 2.6-7 2.6S3 7.1 3 5.6 6.1 3 10 3s7 1.1 7 2.6ZM3 5.6v8.8C3 15.9 6.1 17 10 17s7-1.1 7-2.6V5.6M3 10c0 1.5 3.1 2.6 7 2.6s7-1.1 7-2.6',
  time: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 5.8V10l2.9 2',
  credit: 'm10 2.8 7 3.4-7 3.4-7-3.4ZM3 10.1l7 3.4 7-3.4M3 13.9l7 3.4 7-3.4',
  level: 'M2.5 17h4v-4h4V9h4V5h3',
  mode: 'M10 3a3.3 3.3 0 1 0 0 6.6A3.3 3.3 0 0 0 10 3ZM3.2 17.2c.5-3.4 3.2-5.3 6.8-5.3s6.3 1.9 6.8 5.3',
  start: 'M3 4.7h14v12.5H3ZM3 8.7h14M6.8 2.6v3.6M13.2 2.6v3.6',
} as const;

export type SymbolName = keyof typeof symbols;

/** The symbol of a fact, where it has one. */
export const symbolOf = (fact: string): SymbolName | undefined => keysOf(symbols).find((name) => name === fact);
