/** A project folder of its own for tests of the import: the vocabularies of `content/`, and nothing else unless asked. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runImport, type ImportOptions, type ImportResult } from '#import/run.ts';

const vocabularies = ['subjects', 'credit-systems', 'frameworks', 'registers', 'redirects'];

export class ImportFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'import-test-'));

  /** @param isWhole with all of `content/`, otherwise with the vocabularies alone */
  constructor(isWhole = false) {
    if (isWhole) cpSync('content', join(this.root, 'content'), { recursive: true });
    else mkdirSync(join(this.root, 'content'));
    for (const name of vocabularies) cpSync(`content/${name}.json`, join(this.root, `content/${name}.json`));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Writes a file and gives its path. */
  put(name: string, data: string | Uint8Array | object): string {
    const path = join(this.root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof data === 'string' || data instanceof Uint8Array ? data : JSON.stringify(data));
    return path;
  }

  has(name: string): boolean {
    return existsSync(join(this.root, name));
  }

  read(name: string): Record<string, unknown> {
    return JSON.parse(readFileSync(join(this.root, name), 'utf8')) as Record<string, unknown>;
  }

  /** Names of the files below a folder, sorted; none where it is not there. */
  files(folder: string): string[] {
    const path = join(this.root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name).slice(path.length + 1))
      .sort();
  }

  /** Every file below `content/`, with its bytes. */
  snapshot(): Record<string, string> {
    return Object.fromEntries(
      this.files('content').map((name) => [name, readFileSync(join(this.root, 'content', name), 'latin1')]),
    );
  }

  import(file: string, options: Partial<ImportOptions> = {}): Promise<ImportResult> {
    return runImport({ root: this.root, file, today: '2026-11-23', ...options });
  }
}

/** A schema.org document of the courses given. They are fixtures: no such provider or course exists. */
export const schemaOrgFeed = (...courses: unknown[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': courses });

/** A course of a fixture college, as schema.org. */
export const schemaOrgCourse = (
  id: number | string,
  fields: Record<string, unknown> = {},
): Record<string, unknown> => ({
  '@type': 'Course',
  '@id': `https://fixture-college.example/${id}`,
  name: `Fixture computing ${id}`,
  description: 'A course for tests.',
  courseCode: `FX${id}`,
  keywords: 'Computing',
  provider: { '@type': 'Organization', name: 'Fixture College', address: { addressCountry: 'GB' } },
  hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'online' },
  ...fields,
});
