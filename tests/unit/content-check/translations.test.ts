/** Translations of the content: what they say of their originals, and what becomes of records that have one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeEntry, type Entry } from '../../../src/content-check/entry.ts';
import {
  checkTranslations,
  languagesOf,
  readTranslations,
  reportTranslations,
  translateEntries,
  versionOf,
} from '../../../src/content-check/translations.ts';
import { translationWarnings } from '../../../src/content-check/translation-warnings.ts';

const original = `---
term: credit
short: A unit of learning.
sources:
  - a-source
---

Long text.<Cite id="a-source" />
`;

let root: string;

const write = (path: string, text: string): void => {
  const file = join(root, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const translation = (version: string, body = 'Texto largo.<Cite id="a-source" />'): string =>
  `---\noriginal: ${version}\nterm: crédito\nshort: Una unidad de aprendizaje.\n---\n\n${body}\n`;

const read = () => readTranslations(root, 'es', 'content');

const entry = (collection: Entry['collection'], id: string, data: unknown, body = ''): Entry => {
  const made = makeEntry({ collection, id, file: `content/${id}`, data, body, lineOf: () => undefined }).entry;
  if (!made) throw new Error(`${id} is no record`);
  return made;
};

const term = () =>
  entry(
    'glossary',
    'credit',
    { term: 'credit', short: 'A unit of learning.', sources: ['a-source'] },
    'Long text.<Cite id="a-source" />',
  );

const source = () =>
  entry('sources', 'a-source', { title: 'A', publisher: 'B', url: 'https://example.org/a', strength: 'official' });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'translations-'));
  write('glossary/credit.mdx', original);
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a translation', () => {
  it('is up to date where it names the version that its original has', () => {
    write('es/glossary/credit.mdx', translation(versionOf(original)));
    expect(read().translations.map(({ path, state }) => [path, state])).toEqual([['glossary/credit.mdx', 'current']]);
    expect(read().problems).toEqual([]);
  });

  it('is behind where one byte of its original has changed', () => {
    write('es/glossary/credit.mdx', translation(versionOf(original)));
    write('glossary/credit.mdx', original.replace('Long', 'long'));
    expect(read().translations.map(({ state }) => state)).toEqual(['behind']);
  });

  it('is alone where its original is gone', () => {
    write('es/glossary/level.mdx', translation(versionOf(original)));
    expect(read().translations.map(({ state }) => state)).toEqual(['alone']);
  });

  it('must name a version, and is told which one', () => {
    write('es/glossary/credit.mdx', translation('yesterday'));
    expect(read().problems.map(({ field, wanted }) => [field, wanted.includes(versionOf(original))])).toEqual([
      ['original', true],
    ]);
  });

  it('must have the path of something that is translated', () => {
    write('es/courses/acme/intro.json', '{}');
    expect(read().problems.map(({ file }) => file)).toEqual(['content/es/courses/acme/intro.json']);
  });

  it('may stand beside a style sheet for its writers', () => {
    write('es/STYLE.md', '# Estilo');
    expect(read()).toEqual({ translations: [], problems: [] });
  });
});

describe('the records of a language', () => {
  it('have the words of their translation and all else of their original', () => {
    write('es/glossary/credit.mdx', translation(versionOf(original)));
    const { entries, problems } = translateEntries([term()], read().translations);
    expect(problems).toEqual([]);
    expect(entries[0]?.record).toMatchObject({
      term: 'crédito',
      short: 'Una unidad de aprendizaje.',
      sources: ['a-source'],
    });
    expect(entries[0]?.body.trim()).toBe('Texto largo.<Cite id="a-source" />');
  });

  it('stay as they are without one', () => {
    const own = term();
    expect(translateEntries([own], read().translations).entries).toEqual([own]);
  });

  it('take what a list says of each by its id', () => {
    write('subjects.json', '[]');
    write(
      'es/subjects.json',
      JSON.stringify({
        original: versionOf('[]'),
        records: { computing: { name: 'Informática' }, magic: { name: 'Magia' } },
      }),
    );
    const computing = entry('subjects', 'computing', {
      id: 'computing',
      name: 'Computing',
      code: '06',
      isced: 'Information and Communication Technologies',
      covers: 'Programs.',
    });
    const { entries, problems } = translateEntries([computing], read().translations);
    expect(entries[0]?.data).toMatchObject({ id: 'computing', name: 'Informática' });
    expect(problems.map(({ found, line }) => [found, line])).toEqual([['"magic"', 1]]);
  });

  it('are refused where their words do not fit the schema', () => {
    write('es/glossary/credit.mdx', translation(versionOf(original)).replace('Una unidad', 'U'.repeat(300)));
    expect(translateEntries([term()], read().translations).problems.map(({ field }) => field)).toEqual(['short']);
  });
});

describe('the check of the content', () => {
  it('refuses what a translated text may not have', () => {
    write(
      'es/glossary/credit.mdx',
      translation(versionOf(original), 'Texto.<Cite id="a-source" /> <Cite id="another" />'),
    );
    const found = checkTranslations(root, [term(), source()], 'content').map((row) => [row.file, row.found]);
    expect(found).toContainEqual(['content/es/glossary/credit.mdx', '"another"']);
  });

  it('refuses a text that cites less than its original', () => {
    write('es/glossary/credit.mdx', translation(versionOf(original), 'Texto.'));
    expect(checkTranslations(root, [term(), source()], 'content').map(({ wanted }) => wanted)).toEqual([
      'the sources that the original cites: a-source',
    ]);
  });

  it('refuses rules of a scheme that its original does not have, and says where', () => {
    const condition = { on: 'age', min: 19, says: 'be 19 or over', quotation: 'aged 19 or over' };
    const there = { on: 'provider', countries: ['GB'], says: 'be in the UK', quotation: 'in the UK' };
    const loan = {
      name: 'A loan',
      place: 'GB-ENG',
      placeName: 'England',
      kind: 'loan',
      pays: 'A part of it.',
      conditions: [condition, there],
      source: 'a-source',
      read: '2026-11-20',
    };
    const path = 'funding-schemes/a-loan.json';
    write(path, JSON.stringify(loan));
    const inSpanish = (patch: object, version = versionOf(JSON.stringify(loan))) => {
      write(`es/${path}`, JSON.stringify({ original: version, placeName: 'Inglaterra', ...patch }, null, 2));
      const entries = [entry('fundingSchemes', 'a-loan', loan), source()];
      return checkTranslations(root, entries, 'content').map(({ file, line, field, found, wanted }) => [
        file,
        line,
        field,
        found,
        /original has, (.*?):/.exec(wanted)?.[1],
      ]);
    };
    const says = 'tener 19 años o más';
    const file = `content/es/${path}`;
    expect(inSpanish({ conditions: [{ ...condition, says }, there] })).toEqual([]);
    expect(inSpanish({ conditions: [{ ...condition, min: 91, says }, there] })).toEqual([
      [file, 7, 'conditions[0].min', '91', '19'],
    ]);
    expect(inSpanish({ conditions: [{ ...condition, asksMore: true, says }, there] })).toEqual([
      [file, 10, 'conditions[0].asksMore', 'true', 'nothing'],
    ]);
    expect(inSpanish({ conditions: [condition, there, there] })).toEqual([[file, 4, 'conditions', '3', '2']]);
    expect(inSpanish({ kind: 'grant' })).toEqual([[file, 4, 'kind', '"grant"', '"loan"']]);
    expect(inSpanish({ kind: 'grant' }, '0123456789ab')).toEqual([]);
  });

  it('asks for no sources of a text that is behind: the original may have others by now', () => {
    write('es/glossary/credit.mdx', translation('0123456789ab', 'Texto.'));
    expect(checkTranslations(root, [term(), source()], 'content')).toEqual([]);
  });

  it('warns of each that is behind or alone', () => {
    write('es/glossary/credit.mdx', translation('0123456789ab'));
    write('es/glossary/level.mdx', translation('0123456789ab'));
    expect(translationWarnings(reportTranslations(root, 'content')).map(({ kind, file }) => [kind, file])).toEqual([
      ['translation-behind', 'content/es/glossary/credit.mdx'],
      ['translation-behind', 'content/es/glossary/level.mdx'],
    ]);
  });
});

describe('the report', () => {
  it('counts what is up to date and names what is not translated', () => {
    write('es/glossary/credit.mdx', translation(versionOf(original)));
    write('glossary/level.mdx', original);
    write('courses/acme/intro.json', '{}');
    expect(reportTranslations(root, 'content')).toMatchObject([
      { language: 'es', current: 1, behind: [], alone: [], missing: ['glossary/level.mdx'] },
    ]);
  });
});

describe('the languages of a site', () => {
  it('are those in which it has a name', () => {
    write('es/glossary/credit.mdx', translation(versionOf(original)));
    expect(languagesOf(root, 'content')).toEqual([]);
    write('es/site.json', '{}');
    write('fr/site.json', '{}');
    write('releases/site.json', '{}');
    expect(languagesOf(root, 'content')).toEqual(['es', 'fr']);
  });
});
