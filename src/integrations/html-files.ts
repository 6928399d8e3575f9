import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';

export interface HtmlFile {
  /** Path below the output folder: `guides/index.html`. */
  readonly path: string;
  readonly html: string;
}

/** Every HTML page of a built site, by path. */
export const readHtmlFiles = async (folder: string): Promise<HtmlFile[]> => {
  const paths = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  return paths.sort().map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }));
};
