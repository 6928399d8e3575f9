import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentToHand } from '#content-check/index.ts';
import type {} from '../open-data/originals.ts';

/** Where the edition of a language is built before it becomes part of the site. */
const folderOf = (site: string, language: string): string => `${site.replace(/\/$/, '')}.${language}`;

/** An edition that is being built: what it has said so far, and its end. */
interface Running {
  readonly language: string;
  readonly process: ChildProcess;
  /** What is wrong, where anything is. */
  readonly ended: Promise<string | undefined>;
}

const start = (site: string, language: string): Running => {
  const program = fileURLToPath(new URL('../cli/build-edition.ts', import.meta.url));
  const outDir = `./${relative(process.cwd(), folderOf(site, language))}`;
  const child = fork(program, {
    env: { ...process.env, SITE_LANGUAGE: language, OUT_DIR: outDir },
    silent: true,
    serialization: 'advanced',
  });
  // What it shares with the site follows when pages are made. How it ended tells why it could not be told.
  child.send(contentToHand(), () => undefined);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (said += data.toString()));
  const ended = new Promise<string | undefined>((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    child.once('exit', (code) =>
      resolve(code === 0 ? undefined : said.trim() || `it ended with ${code ?? 'a signal'}`),
    );
  });
  return { language, process: child, ended };
};

/**
 * Moves what was built for an edition into the site: its pages, and the scripts, style sheets and fonts that the site
 * has not. Their names follow from their bytes.
 * @throws where the edition has a page that the site has already
 */
export const joinEdition = (edition: string, site: string, language: string): void => {
  const pages = join(site, language);
  if (existsSync(pages)) throw new Error(`The site has a folder ${language} already, which is where the edition goes`);
  renameSync(join(edition, language), pages);
  const assets = join(edition, '_astro');
  mkdirSync(join(site, '_astro'), { recursive: true });
  for (const name of existsSync(assets) ? readdirSync(assets) : []) {
    const [from, to] = [join(assets, name), join(site, '_astro', name)];
    if (!existsSync(to)) renameSync(from, to);
    else if (!readFileSync(from).equals(readFileSync(to)))
      throw new Error(`The edition in ${language} has another _astro/${name} than the site`);
  }
  rmSync(edition, { recursive: true, force: true });
};

/**
 * Builds the editions beside the site, each in a process of its own, since what words a module imports is settled once
 * for a build; and makes them part of it before the steps that look at the whole.
 */
export const editions = (languages: readonly string[]): AstroIntegration => {
  let site = '';
  let running: Running[] = [];
  const stop = () => {
    for (const { language, process: child } of running) {
      child.kill();
      rmSync(folderOf(site, language), { recursive: true, force: true });
    }
  };
  return {
    name: 'editions',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        process.once('exit', stop);
        running = languages.map((language) => start(site, language));
        if (running.length)
          globalThis.takeOriginals = (originals) => {
            for (const { process: child } of running) if (child.connected) child.send(originals, () => undefined);
          };
      },
      'astro:build:done': async () => {
        const faults: string[] = [];
        for (const { language, ended } of running) {
          const fault = await ended;
          if (fault === undefined) joinEdition(folderOf(site, language), site, language);
          else faults.push(`The edition in ${language} cannot be built:\n${fault}`);
        }
        running = [];
        if (faults.length) throw new Error(faults.join('\n\n'));
      },
    },
  };
};
