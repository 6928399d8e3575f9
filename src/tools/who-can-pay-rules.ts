/** The file with the rules of schemes, which stands beside the page of the tool that judges by them. */
import type { Rules } from '#domain/funding.ts';

export const rulesFileVersion = 1;

export interface RulesFile {
  readonly version: typeof rulesFileVersion;
  readonly schemes: readonly Rules[];
}
