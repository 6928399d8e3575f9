import { warnings } from '#words/warnings.ts';
import type { Remark } from '#content-check/warnings.ts';

/** What the remarks of the check are called in public, those about age first. */
export const warningWords: readonly {
  readonly kind: Remark['kind'];
  readonly label: string;
  readonly what: string;
}[] = warnings;
