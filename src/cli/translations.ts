/**
 * `npm run translations`: what of `content/<language>/` is behind its original, has lost it, or is still to be
 * translated. `npm run translations -- es` asks for one language; `--missing` names each text that there is none of.
 * Exit code 1 where something is behind or has lost its original.
 */
import { parseArgs } from 'node:util';
import { contentName } from '../deployment.ts';
import { reportTranslations } from '../content-check/translations.ts';

const usage = 'npm run translations -- [language] [--missing]';

const main = (): number => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { missing: { type: 'boolean' } } });
  const reports = reportTranslations(process.cwd()).filter(
    ({ language }) => !positionals.length || positionals.includes(language),
  );
  if (!reports.length) {
    console.log(`There is no translation ${positionals.length ? `in ${positionals.join(', ')} ` : ''}below content/.`);
    return positionals.length ? 1 : 0;
  }
  for (const { language, current, behind, alone, missing } of reports) {
    for (const { file, path, version } of behind)
      console.log(`${file}\n  behind: ${contentName(`content/${path}`)} is now version ${version ?? ''}`);
    for (const { file, path } of alone)
      console.log(`${file}\n  without an original: there is no ${contentName(`content/${path}`)}`);
    if (values.missing)
      for (const path of missing) console.log(`${contentName(`content/${path}`)}\n  not in ${language}`);
    console.log(
      `${language}: ${current} up to date, ${behind.length} behind, ${alone.length} without an original, ${missing.length} not translated.`,
    );
  }
  return reports.some(({ behind, alone }) => behind.length + alone.length > 0) ? 1 : 0;
};

try {
  process.exitCode = main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
}
