/** The search page's address and what it stands for, both ways. Pure, and content with anything. */
import { longestQuery, tidyQuery } from '#text/tidy-query.ts';
import * as words from '#words/search.ts';
import { isKind, type KindId } from './kinds.ts';

export interface SearchState {
  readonly query: string;
  readonly kind?: KindId | undefined;
  /** Kind of course; only where `kind` is "course". */
  readonly type?: string | undefined;
  /** True where the words are to be looked for as they are written, without help in spelling. */
  readonly isExact?: boolean | undefined;
  /** From 1. */
  readonly page: number;
}

const lastPage = 999;

/**
 * The state that an address asks for. What it cannot mean is left out and told in `notes`.
 * @param types ids of the kinds of course
 */
export const readState = (search: string, types: ReadonlySet<string>): { state: SearchState; notes: string[] } => {
  const parameters = new URLSearchParams(search);
  const notes: string[] = [];
  const { query, isCut } = tidyQuery(parameters.get('q') ?? '');
  if (isCut) notes.push(words.queryCut(longestQuery));
  const kindText = parameters.get('kind') ?? '';
  const typeText = parameters.get('type') ?? '';
  const kind = isKind(kindText) ? kindText : undefined;
  if (kindText && !kind) notes.push(words.noSuchKind);
  const type = kind === 'course' && typeText && types.has(typeText) ? typeText : undefined;
  if (typeText && !type) notes.push(words.noSuchType);
  const page = Math.trunc(Number(parameters.get('page') ?? 1));
  const isExact = parameters.get('spelling') === 'as-typed' || undefined;
  return { state: { query, kind, type, isExact, page: page >= 1 && page <= lastPage ? page : 1 }, notes };
};

/** The address of a state, from the question mark on; what goes without saying is left out. */
export const writeState = ({ query, kind, type, isExact, page }: SearchState): string => {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  if (kind) parameters.set('kind', kind);
  if (kind === 'course' && type) parameters.set('type', type);
  if (isExact) parameters.set('spelling', 'as-typed');
  if (page > 1) parameters.set('page', String(page));
  const text = parameters.toString();
  return text ? `?${text}` : '';
};
