/** The report of an import as files: every single loss of a feed of any size. */
import { appendFileSync, createReadStream, createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { Loss } from '#formats/format.ts';
import { markdownReport, totals, type LossLog, type Report } from './report.ts';

/** Keeps losses in a file until the report is written. */
export class LossFile {
  readonly #file: string;
  #waiting: string[] = [];

  constructor(file: string) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }

  add(loss: Loss): void {
    this.#waiting.push(JSON.stringify(loss));
    if (this.#waiting.length >= 5_000) this.#flush();
  }

  #flush(): void {
    if (this.#waiting.length) appendFileSync(this.#file, `${this.#waiting.join('\n')}\n`);
    this.#waiting = [];
  }

  /** Every loss as a line of JSON. */
  async *lines(): AsyncGenerator<string> {
    this.#flush();
    yield* createInterface({ input: createReadStream(this.#file, 'utf8'), crlfDelay: Infinity });
  }
}

/** Writes `import.json` (with every single loss) and `import.md` into a folder. */
export const writeReports = async (
  folder: string,
  report: Report,
  log: LossLog,
  losses: LossFile,
): Promise<{ json: string; markdown: string }> => {
  mkdirSync(folder, { recursive: true });
  const names = { json: join(folder, 'import.json'), markdown: join(folder, 'import.md') };
  const [groups, pairs] = [log.groups(), log.pairs()];
  writeFileSync(names.markdown, markdownReport(report, groups, pairs));
  const out = createWriteStream(names.json);
  const head = JSON.stringify(
    { ...report, totals: Object.fromEntries(totals(report)), readings: pairs, lossKinds: groups, lossCount: log.count },
    null,
    2,
  );
  out.write(`${head.slice(0, -2)},\n  "losses": [`);
  let first = true;
  for await (const line of losses.lines()) {
    if (line === '') continue;
    if (!out.write(`${first ? '' : ','}\n    ${line}`))
      await new Promise<void>((resolve) => out.once('drain', resolve));
    first = false;
  }
  out.end('\n  ]\n}\n');
  await finished(out);
  return names;
};
