/** The downloads as they are served: complete, as large as stated, and read back to the records of `content/`. */
import { ageOf } from '#domain/age.ts';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { mostWhole } from '#content-check/release-data.ts';
import { recordFile } from '#domain/course-file.ts';
import { withOwnNumbers } from '#domain/credit.ts';
import type { Delta } from '#domain/release.ts';
import { collect, type Format } from '#formats/format.ts';
import { recordOf } from '#formats/record-of.ts';
import { makeRecord } from '#import/record.ts';
import { courseSchema } from '#schemas/course.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import type { SubjectRecord } from '#schemas/subject.ts';
import { offeredFormats } from '../../src/open-data/offered-formats.ts';
import { readCourses } from '../support/content.ts';
import { builtPages, find, readBuilt } from '../support/site.ts';

const courses = readCourses().filter(({ status }) => status !== 'closed');
const json = <T>(file: string) => JSON.parse(readFileSync(`content/${file}.json`, 'utf8')) as T;
const vocabulary = {
  nameOf: (file: string) => file,
  subjects: new Set(json<SubjectRecord[]>('subjects').map(({ id }) => id)),
  creditSystems: new Set(json<CreditSystemRecord[]>('credit-systems').map(({ id }) => id)),
  frameworks: new Map(
    json<FrameworkRecord[]>('frameworks').map(({ id, levels }) => [id, new Set(levels.map(({ level }) => level))]),
  ),
};

type Readable = Format & Required<Pick<Format, 'read' | 'write' | 'carries'>>;
const isReadable = (format: Format): format is Readable => Boolean(format.read && format.write && format.carries);

/** The value at a path of a record; a list on the way gives the list of what its items hold. */
const pick = (value: unknown, path: readonly string[]): unknown => {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, path));
  return pick((value as Record<string, unknown> | undefined)?.[head], rest);
};

/** A course as a format says it: only our own says of what a number is that is of a part of the course, or of many. */
const told = (format: Format, course: (typeof courses)[number]) =>
  format.id.startsWith('json') ? course : withOwnNumbers(course);

/** Fields that a text of a format gives back otherwise than the records have them. */
const differences = async (format: Readable, text: string, of: readonly (typeof courses)[number][]) => {
  const { drafts } = await collect(format.read(text, {}));
  const found: string[] = [];
  const byId = new Map(
    drafts.map((draft) => [draft.identifier.replace(/\/$/, '').replace(/^.*\/courses\//, ''), draft]),
  );
  for (const course of of) {
    const draft =
      byId.get(course.id) ??
      drafts.find(({ data, provider }) => data.title === course.title && provider?.name === course.provider.name);
    const made =
      draft &&
      makeRecord(draft, {
        provider: course.provider.id,
        source: course.source,
        recorded: course.recorded,
        vocabulary,
      });
    if (!made || !('record' in made)) {
      // Whoever reads a file without the mode of a course makes a draft of it, and asks for the mode.
      if (draft && course.delivery.mode === undefined) continue;
      found.push(`${course.id} is not there`);
      continue;
    }
    const record = recordOf(told(format, course));
    const whole = recordOf(course);
    for (const field of format.carries) {
      const wanted = pick(record, field.split('.'));
      const got = pick(made.record, field.split('.'));
      // Of a list, only what its items state: a reader may know more of the others, such as where they take place.
      const pairs = Array.isArray(wanted)
        ? wanted.map((value: unknown, index): [unknown, unknown] => [value, (got as unknown[] | undefined)?.[index]])
        : [[wanted, got] as const];
      if (pairs.some(([value, other]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(other))) {
        found.push(`${course.id} ${field}: ${JSON.stringify(wanted)} became ${JSON.stringify(got)}`);
      }
      const isNotTold = wanted === undefined && pick(whole, field.split('.')) !== undefined;
      if (isNotTold && got !== undefined) {
        found.push(`${course.id} ${field}: ${JSON.stringify(got)} is not the course’s own`);
      }
    }
  }
  return found;
};

describe('the whole directory', () => {
  it('is offered in every format with the checksum that its file has', () => {
    const rows = readBuilt('/data/checksums.txt').toString().trimEnd().split('\n');
    expect(rows).toEqual(
      offeredFormats.map(({ suffix }) => {
        const name = `courses.${suffix}`;
        return `${createHash('sha256')
          .update(readBuilt(`/data/${name}`))
          .digest('hex')}  ${name}`;
      }),
    );
  });

  it('is described as a Data Package, with each file, its size and checksum, and each column of the table', () => {
    interface Resource {
      readonly path: string;
      readonly bytes: number;
      readonly hash: string;
      readonly schema?: { readonly fields: readonly { readonly name: string }[] };
    }
    const { resources } = JSON.parse(readBuilt('/data/datapackage.json').toString()) as { resources: Resource[] };
    expect(resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }))).toEqual(
      offeredFormats.map(({ suffix }) => {
        const path = `courses.${suffix}`;
        const file = readBuilt(`/data/${path}`);
        return { path, bytes: file.length, hash: `sha256:${createHash('sha256').update(file).digest('hex')}` };
      }),
    );
    const [header = ''] = readBuilt('/data/courses.csv')
      .toString()
      .replace(/^\uFEFF/, '')
      .split('\r\n');
    expect(resources.flatMap(({ schema }) => schema?.fields.map(({ name }) => name) ?? [])).toEqual(header.split(','));
  });

  it('fits the schema that the standard has for Data Packages', () => {
    const profile = JSON.parse(readFileSync('tests/fixtures/standards/datapackage-2.0.json', 'utf8')) as object;
    // Its formats of its own, such as "textarea", are hints for forms.
    const ajv = new Ajv({ allErrors: true, unknownFormats: 'ignore', logger: false });
    const fits = ajv.compile(profile);
    const described = JSON.parse(readBuilt('/data/datapackage.json').toString()) as { resources: object[] };
    const faults = (value: unknown) => (fits(value) ? [] : (fits.errors ?? []).map(({ dataPath }) => dataPath));
    expect(faults(described)).toEqual([]);
    // The schema would have said so of another.
    expect(faults({ ...described, resources: [], version: 3 })).toEqual(['.version', '.resources']);
  });

  it('has as its version the newest release, and says where it is more than that', () => {
    const { version } = JSON.parse(readBuilt('/data/datapackage.json').toString()) as { version: string };
    const { releases } = JSON.parse(readBuilt('/data/releases/index.json').toString()) as {
      releases: { version: string; sha256: string }[];
    };
    const [newest] = releases;
    const lines = createHash('sha256').update(readBuilt('/data/courses.jsonl')).digest('hex');
    expect(version.split('+')[0]).toBe(newest?.version);
    expect(version.includes('+')).toBe(lines !== newest?.sha256);
  });

  it('has its files, checksums, licence and date on the page', async () => {
    const page = (await builtPages()).find(({ path }) => path === '/data/');
    if (!page) throw new Error('/data/ was not built');
    const [dataset] = find(page, 'script')
      .filter(({ attributes }) => attributes['type'] === 'application/ld+json')
      .map(({ text }) => JSON.parse(text) as { distribution?: { name: string; contentSize: string; sha256: string }[] })
      .filter(({ distribution }) => distribution);
    expect(dataset?.distribution).toEqual(
      offeredFormats.map(({ suffix }) => {
        const file = readBuilt(`/data/courses.${suffix}`);
        return expect.objectContaining({
          name: `courses.${suffix}`,
          contentSize: `${file.length} B`,
          sha256: createHash('sha256').update(file).digest('hex'),
        }) as unknown;
      }),
    );
    const text = page.elements.find(({ name }) => name === 'main')?.text ?? '';
    for (const { sha256 } of dataset?.distribution ?? []) expect(text).toContain(sha256);
    expect(text).toContain('CC BY 4.0');
    expect(find(page, 'a').some(({ attributes }) => attributes['rel']?.includes('license'))).toBe(true);
  });

  it('holds in JSON and JSON Lines every record as it stands in content/', () => {
    // What is worked out on the day of the files stands beside each record.
    const day = (JSON.parse(readBuilt('/data/courses.json').toString()) as { generated: string }).generated.slice(
      0,
      10,
    );
    const records = new Map(
      courses.map((course) => [
        course.id,
        { ...(JSON.parse(JSON.stringify(recordOf(course))) as object), age: ageOf(course, day) },
      ]),
    );
    const document = JSON.parse(readBuilt('/data/courses.json').toString()) as {
      count: number;
      courses: { id: string; age: string }[];
    };
    const lines = readBuilt('/data/courses.jsonl')
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string });
    expect(document.count).toBe(courses.length);
    expect(lines).toEqual(document.courses);
    expect(new Map(document.courses.map((record) => [record.id, record]))).toEqual(records);
    const invalid = document.courses.filter(({ id: _, age: __, ...record }) => !courseSchema.safeParse(record).success);
    expect(invalid.map(({ id }) => id)).toEqual([]);
  });

  it('holds in the European Learning Model the courses that its page counts', async () => {
    const { '@graph': graph } = JSON.parse(readBuilt('/data/courses.elm.jsonld').toString()) as { '@graph': unknown[] };
    const page = (await builtPages()).find(({ path }) => path === '/data/');
    const text = page?.elements.find(({ attributes }) => attributes['id'] === 'format-elm')?.text ?? '';
    expect(graph.length).toBeGreaterThan(0);
    expect(text).toContain(`${graph.length} of ${courses.length} courses`);
  });
});

/**
 * Real values that a format does not give back although it carries their field, as the page of downloads says:
 * XCRI-CAP takes one number for credit; schema.org and CTDL have no term for a start at any time.
 */
const known: Readonly<Record<string, RegExp>> = {
  'xcri-cap': / credits\.value: .*"min"/,
  'schema-org': / intakes\.start: \["anytime"(?:\]|,(.+)\] became \[\1\])/,
  ctdl: / intakes\.start: \["anytime"(?:\]|,(.+)\] became \[\1\])/,
};

describe.each(offeredFormats.filter(({ format }) => isReadable(format)))(
  '$format.label',
  ({ format, suffix, canWrite = () => true }) => {
    if (!isReadable(format)) throw new Error(`${format.label} is not read`);
    const isKnown = (difference: string) => known[format.id]?.test(difference) ?? false;
    const written = courses.filter(canWrite);

    it('reads back to the records of content/', async () => {
      const found = await differences(format, readBuilt(`/data/courses.${suffix}`).toString(), written);
      expect(found.filter((difference) => !isKnown(difference))).toEqual([]);
    });

    it('does so course by course', async () => {
      const found: string[] = [];
      const about = { origin: 'https://directory.example', generated: '', title: '', licence: '' };
      for (const course of written) {
        const text = format.write([told(format, course)], about);
        found.push(...(await differences(format, text, [course])));
      }
      expect(found.filter((difference) => !isKnown(difference))).toEqual([]);
    });
  },
);

describe('one course', () => {
  it('is its file in content/ to the letter, with its id and the schema that it fits', () => {
    const { $schema: _, ...schema } = JSON.parse(readBuilt('/data/record.schema.json').toString()) as object & {
      $schema: string;
    };
    const fits = new Ajv({ unknownFormats: 'ignore' }).compile(schema);
    for (const { id } of courses) {
      const text = readBuilt(`/courses/${id}/index.json`).toString();
      expect(recordFile(text)).toBe(readFileSync(`content/courses/${id}.json`, 'utf8'));
      const record = JSON.parse(text) as { id: string; $schema: string };
      expect(record.id).toBe(id);
      expect(new URL(record.$schema).pathname).toBe('/data/record.schema.json');
      expect(fits(record)).toBe(true);
      expect(fits({ ...record, subjects: undefined })).toBe(false);
    }
  });

  it('is linked from its page', async () => {
    const pages = new Map((await builtPages()).map((page) => [page.path, page]));
    for (const course of courses) {
      const page = pages.get(`/courses/${course.id}/`);
      if (!page) throw new Error(`${course.id} has no page`);
      expect(readdirSync(`dist/courses/${course.id}`).sort()).toEqual(['index.html', 'index.json']);
      const linked = (name: string) =>
        find(page, name, 'href')
          .map(({ attributes }) => attributes['href'] ?? '')
          .filter((link) => link.startsWith(`/courses/${course.id}/index.`))
          .map((link) => link.split('/').at(-1));
      expect(linked('a')).toEqual(['index.json']);
      expect(linked('link')).toEqual(['index.json']);
    }
  });
});

it('leaves room below the 20,000 files that Cloudflare Pages takes', () => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  expect(files.length).toBeLessThan(15_000);
});

describe('Markdown', () => {
  const names = readdirSync('dist', { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.md'));

  it('stands beside every guide, term and provider', async () => {
    const pages = (await builtPages()).map(({ file }) => file);
    const wanted = pages.filter((file) => /^(?:guides|glossary|providers)\/(?!page\/)[^/]+\/index\.html$/.test(file));
    expect(wanted.filter((file) => !names.includes(`${file}.md`))).toEqual([]);
  });

  it('has every course once, with its page, its source and each of its own evidence', () => {
    const text = names
      .filter((file) => file.startsWith('providers/'))
      .map((file) => readBuilt(`/${file}`).toString())
      .join('\n');
    const missing = courses.filter(({ id, source, evidence = [] }) => {
      const parts = text.split(`- Page here: https://site.example/courses/${id}/\n`);
      const own = parts[1]?.split('\n## ')[0] ?? '';
      return (
        parts.length !== 2 ||
        [source.url, ...evidence.map(({ url }) => url)].some(
          (url) => url && !own.includes(url.replace(/[()]/g, encodeURIComponent)),
        )
      );
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('says of each provider how many courses it has in all its parts, and so does llms.txt', () => {
    const own = (file: string) =>
      readBuilt(`/${file}`)
        .toString()
        .match(/^<a id="/gm)?.length ?? 0;
    const index = readBuilt('/llms.txt').toString();
    for (const file of names.filter((name) => /^providers\/[^/]+\/index\.html\.md$/.test(name))) {
      const text = readBuilt(`/${file}`).toString();
      const folder = file.replace('index.html.md', '');
      const parts = names.filter((name) => name.startsWith(folder));
      const all = parts.reduce((sum, part) => sum + own(part), 0);
      const stated = /(\d+) courses? (?:is|are) listed here\./.exec(text)?.[1];
      expect({ file, stated }).toEqual({ file, stated: String(all) });
      for (const part of parts) {
        const line = index.split('\n').find((row) => row.includes(`/${part})`)) ?? '';
        const count = own(part) < all ? `${own(part)} of ${all} courses with` : `; ${all} course`;
        expect(line).toContain(count);
      }
    }
  });

  it('names in every line of a course our kind, so that kinds can be counted', () => {
    const { kinds } = json<{ kinds: readonly { id: string; one: string }[] }>('site');
    const typeOf = new Map(courses.map(({ id, type }) => [id, type]));
    const wrong = [
      ...readBuilt('/llms-full.txt')
        .toString()
        .matchAll(/^- \[.*\]\(\/providers\/([^/]+)\/[^)]+\.md#([^)]+)\): (.*)/gm),
    ].filter(([, provider, course, rest = '']) => {
      const one = kinds.find(({ id }) => id === typeOf.get(`${provider ?? ''}/${course ?? ''}`))?.one ?? '?';
      return !rest.toLowerCase().startsWith(one.toLowerCase());
    });
    expect(wrong.map(([line]) => line)).toEqual([]);
  });

  it('names all of a guide’s sources, and only those that the text cites', () => {
    for (const file of names.filter((name) => name.startsWith('guides/'))) {
      const text = readBuilt(`/${file}`).toString();
      const cited = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
      const named = [...text.matchAll(/^\[\^(\d+)\]: .*\]\(https?:/gm)].map(([, number]) => number);
      expect({ file, named }).toEqual({ file, named: [...cited].sort((a, b) => Number(a) - Number(b)) });
    }
  });

  it('is within the stated size as one file', () => {
    const stated = /in one file of at most (\d+) kB/.exec(readBuilt('/llms.txt').toString())?.[1];
    expect(readBuilt('/llms-full.txt').length).toBeLessThanOrEqual(Number(stated) * 1000);
  });

  it('has as one file a line for every course that is listed, and each note once', () => {
    const text = readBuilt('/llms-full.txt').toString();
    const lines = [...text.matchAll(/^- \[.*\]\((\/providers\/[^/]+\/[^)]+\.md)#([^)]+)\): /gm)];
    const over = names
      .map((file) => readBuilt(`/${file}`).toString())
      .flatMap((own) => own.match(/^\*\*This course seems to be over\.\*\*/gm) ?? []);
    expect(lines.length).toBe(courses.length - over.length);
    expect(lines.filter(([, path]) => !existsSync(`dist${path ?? ''}`))).toEqual([]);
    const notes = [...text.matchAll(/^\[\^[\d-]+\]:/gm)].map(([note]) => note);
    expect(new Set(notes).size).toBe(notes.length);
  });

  it('stands behind the text pages that guides link', () => {
    for (const path of ['about', 'about/method', 'sources', 'data/quality'])
      expect(names).toContain(`${path}/index.html.md`);
  });
});

describe('the releases', () => {
  interface Release {
    readonly date: string;
    readonly since?: string;
    readonly added: readonly string[];
    readonly gone: readonly { readonly id: string }[];
  }
  const files = readdirSync('content/releases').map((name) => name.slice(0, -5));
  const readJson = (path: string) => JSON.parse(readBuilt(path).toString()) as unknown;

  it('are listed, the newest first, each as it stands in content/ and with a page', async () => {
    const pages = new Set((await builtPages()).map(({ path }) => path));
    const { releases, newest } = readJson('/data/releases/index.json') as { releases: Release[]; newest: string };
    expect(releases.map(({ date }) => date)).toEqual(files.toReversed());
    expect(newest).toBe(files.at(-1));
    for (const date of files) {
      expect(pages).toContain(`/data/releases/${date}/`);
      const { beyondList: _, ...file } = readJson(`/data/releases/${date}.json`) as Record<string, unknown>;
      expect(file).toEqual({ version: 1, release: json(`releases/${date}`) });
    }
  });

  it('have a page that names every change, with links to the courses that are there', async () => {
    const date = files.at(-1) ?? '';
    const release = json<Release>(`releases/${date}`);
    const page = (await builtPages()).find(({ path }) => path === `/data/releases/${date}/`);
    const links = new Set(page ? find(page, 'a', 'href').map(({ attributes }) => attributes['href']) : []);
    const listed = new Set(courses.map(({ id }) => id));
    expect(
      release.added
        .slice(0, 500)
        .filter((id) => listed.has(id))
        .filter((id) => !links.has(`/courses/${id}/`)),
    ).toEqual([]);
    expect(release.gone.filter(({ id }) => links.has(`/courses/${id}/`) !== listed.has(id))).toEqual([]);
  });

  it('can be fetched whole for the last few, with the checksum that each names', async () => {
    const { releases } = readJson('/data/releases/index.json') as {
      releases: { date: string; whole?: string; sha256: string }[];
    };
    const whole = releases.filter((row) => row.whole !== undefined);
    expect(whole.map(({ date }) => date)).toEqual(files.toReversed().slice(0, mostWhole));
    const sums = whole.map((row) =>
      createHash('sha256')
        .update(gunzipSync(readBuilt(row.whole ?? '')))
        .digest('hex'),
    );
    expect(sums).toEqual(whole.map(({ sha256 }) => sha256));
    const pages = (await builtPages()).filter(({ path }) => /^\/data\/releases\/\d/.test(path));
    const links = new Set(pages.flatMap((page) => find(page, 'a', 'href').map(({ attributes }) => attributes['href'])));
    expect(whole.filter((row) => !links.has(row.whole)).map(({ date }) => date)).toEqual([]);
  });

  it('say in one file what has changed since each, and nothing since the newest', () => {
    const deltas = readdirSync('dist/data/releases/since').map((name) => name.slice(0, -5));
    expect(deltas).toEqual(files.slice(0, -1).slice(-59));
    const listed = new Set(courses.map(({ id }) => id));
    for (const date of deltas) {
      const { added, changed, gone } = readJson(`/data/releases/since/${date}.json`) as Delta;
      expect([...added, ...Object.keys(changed)].filter((id) => !listed.has(id))).toEqual([]);
      expect(gone.filter(({ id }) => listed.has(id))).toEqual([]);
      expect(readJson(`/data/releases/since/${date}.json`)).toMatchObject({ version: 1, from: date, to: files.at(-1) });
    }
  });

  it('name courses by their titles, also those that have gone since without a release', async () => {
    const raw = /^[a-z0-9-]+\/[a-z0-9-]+$/;
    const pages = (await builtPages()).filter(({ path }) => /^\/data\/releases\/\d/.test(path));
    expect(pages.length).toBe(files.length);
    for (const page of pages)
      expect(find(page, 'li').flatMap(({ text }) => (raw.test(text.trim()) ? [text] : []))).toEqual([]);
  });
});
