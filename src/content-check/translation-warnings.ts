/** What of the translations an editor should look at; apart, since the form for editors warns of records without a disk. */
import { contentName } from '../deployment.ts';
import { show } from './problem.ts';
import type { LanguageReport } from './translations.ts';
import { translationKind, type Warning } from './warnings.ts';

/** Translations whose originals have changed since, or are no longer there. */
export const translationWarnings = (reports: readonly LanguageReport[]): Warning[] =>
  reports.flatMap(({ behind, alone }) => [
    ...behind.map(({ file, original, path, version }): Warning => ({
      kind: translationKind,
      file,
      line: 1,
      field: 'original',
      found: show(original),
      wanted: `a translation of ${contentName(`content/${path}`)} as it is now, version ${version ?? ''}`,
    })),
    ...alone.map(({ file, path }): Warning => ({
      kind: translationKind,
      file,
      found: show(path),
      wanted: `no file: there is no ${contentName(`content/${path}`)} that it would be a translation of`,
    })),
  ]);
