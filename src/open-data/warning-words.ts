import { warnings } from '#words/warnings.ts';
import type { Warning } from '#content-check/warnings.ts';

/** What the remarks of the check are called in public, those about age first. */
export const warningWords: readonly {
  readonly kind: Warning['kind'];
  readonly label: string;
  readonly what: string;
}[] = warnings;
