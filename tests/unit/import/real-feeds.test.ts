/**
 * Imports of real feeds and checks against published schemas, where `FEEDS_DIR` names a folder that has them.
 * What they teach is held by fixtures of our own as well, so that nothing depends on them.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '#content-check/index.ts';
import { collect, type CourseDraft } from '#formats/format.ts';
import { courseJsonLd, schemaOrg } from '#formats/schema-org/write.ts';
import { xcriCap } from '#formats/xcri-cap/write.ts';
import { streamXml, textOf, type Element } from '#formats/xml.ts';
import { runImport } from '#import/run.ts';
import { readCourses } from '../../support/content.ts';

const feeds = process.env['FEEDS_DIR'] ?? '';
const has = (name: string): boolean => feeds !== '' && existsSync(join(feeds, name));
const feed = (name: string): string => join(feeds, name);
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'feeds-test-'));
  mkdirSync(join(root, 'content'));
  for (const name of ['subjects', 'credit-systems', 'frameworks', 'registers', 'redirects']) {
    cpSync(`content/${name}.json`, join(root, `content/${name}.json`));
  }
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe.skipIf(!has('open-university-xcri-cap-1.2.xml'))('real feeds (FEEDS_DIR)', () => {
  it.each([
    ['open-university-xcri-cap-1.2.xml', undefined, 965],
    ['open-university-xcri-cap-1.2-small.xml', 'open-university-small', 2],
    ['cetis-pg-generic-xcri-cap-1.2.xml', undefined, 1],
    ['mit-learn/oll_metadata.csv', undefined, 64],
    ['ctdl/heriot-watt-courses.ctdl.jsonld', 'heriot-watt-university', 49],
  ])('%s: every course comes in valid, and none changes the second time', async (name, provider, count) => {
    // Where a feed does not say how its courses are delivered or what its provider is, an editor who knows says it.
    const fallback = { mode: 'online', providerKind: 'university' } as const;
    const options = { root, file: feed(name), provider, fallback, today: '2026-11-23' };
    const first = await runImport(options);
    expect(first.report).toMatchObject({ read: count, rejected: [] });
    expect(first.report.created).toHaveLength(count);
    expect(checkContent(root).problems.filter(({ file }) => /content\/(?:courses|providers)\//.test(file))).toEqual([]);
    const second = await runImport(options);
    expect(second.report).toMatchObject({ unchanged: count, created: [], changed: [], conflicts: [], gone: [] });
    const path = join(root, `content/courses/${first.report.created[0] ?? ''}.json`);
    const edited = `${JSON.stringify({ ...(JSON.parse(readFileSync(path, 'utf8')) as object), title: 'Edited by hand' }, null, 2)}\n`;
    writeFileSync(path, edited);
    const third = await runImport(options);
    expect(third.report).toMatchObject({ unchanged: count, changed: [], conflicts: [] });
    expect(readFileSync(path, 'utf8')).toBe(edited);
  });

  it.each([
    'open-university-xcri-cap-1.2.xml',
    'open-university-xcri-cap-1.2-small.xml',
    'cetis-pg-generic-xcri-cap-1.2.xml',
  ])('%s: every text of a course is in its record or in the loss report', async (name) => {
    const text = readFileSync(feed(name), 'utf8').replace(/^\uFEFF/, '');
    const { drafts } = await collect(xcriCap.read(text, {}));
    const byPlace = new Map(drafts.map((draft) => [draft.place, draft]));
    const plain = (value: string) => value.replace(/\s+/g, ' ').trim().toLowerCase();
    const silent: string[] = [];
    for await (const { element } of streamXml(text, { isWhole: (tag) => tag === 'course' })) {
      const draft = byPlace.get(`line ${element.line}`);
      const told = new Set(draft?.losses.map(({ place }) => place));
      const record = plain(
        JSON.stringify(draft?.data ?? {})
          .replace(/\\n/g, ' ')
          .replace(/\\"/g, '"'),
      );
      const leaves = (part: Element): Element[] => {
        const inner = part.content.filter((child): child is Element => typeof child !== 'string');
        return inner.length && !/xhtml/.test(inner[0]?.namespace ?? '') ? inner.flatMap(leaves) : [part];
      };
      for (const leaf of leaves(element)) {
        const value = plain(textOf(leaf));
        const start = value.slice(0, 40);
        // Codes and dates come through in other letters; what they say is held by tests of their own.
        const isCoded = /^(?:start|end|applyUntil|studyMode|attendanceMode|duration|scheme|awardedBy)$/.test(leaf.name);
        if (
          value !== '' &&
          !isCoded &&
          !record.includes(start) &&
          !told.has(`line ${leaf.line}`) &&
          value !== plain(draft?.identifier ?? '')
        )
          silent.push(`line ${leaf.line}, ${leaf.name}: ${start}`);
      }
    }
    expect(silent).toEqual([]);
  });

  it('reads the specification’s sample and its published schema.org conversion to the same facts', async () => {
    const read = async (format: typeof xcriCap | typeof schemaOrg, name: string): Promise<CourseDraft> => {
      const { drafts } = await collect(format.read(readFileSync(feed(name), 'utf8'), { upgradeLinks: true }));
      if (!drafts[0]) throw new Error(`There is no course in ${name}`);
      return drafts[0];
    };
    const ours = await read(xcriCap, 'cetis-pg-generic-xcri-cap-1.2.xml');
    const theirs = await read(schemaOrg, 'cetis-pg-generic.schema.jsonld');
    expect(theirs.provider?.name).toBe(ours.provider?.name);
    expect(ours.data.skills?.toSorted()).toEqual(theirs.data.skills?.toSorted());
    const { skills: _, price, description, type, ...rest } = theirs.data;
    expect(ours.data).toMatchObject(rest);
    expect(ours.data.price).toMatchObject({ category: price?.category, note: price?.note });
    // The conversion takes the abstract for the description; the feed's own description begins with it.
    expect(ours.data.description).toContain(description?.replace(/\.$/, ''));
    // The conversion leaves out the qualification, which alone tells the kind of award.
    expect([type, ours.data.type]).toEqual(['other', 'masters']);
  });
});

interface Statement {
  readonly [term: string]: unknown;
}

describe.skipIf(!has('cetis-pg-generic.schema.jsonld'))(
  'the published schema.org conversion of the specification’s sample (FEEDS_DIR)',
  () => {
    const oracle = (type: string): Statement => {
      const nodes = (
        JSON.parse(readFileSync(feed('cetis-pg-generic.schema.jsonld'), 'utf8')) as { '@graph': Statement[] }
      )['@graph'];
      return nodes.find((node) => [node['@type']].flat().includes(type)) ?? {};
    };
    let written: Statement;
    let run: Statement;

    beforeAll(async () => {
      const folder = join(root, 'sample');
      cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
      for (const name of ['courses', 'providers', 'imports'])
        rmSync(join(folder, `content/${name}`), { recursive: true, force: true });
      await runImport({
        root: folder,
        file: feed('cetis-pg-generic-xcri-cap-1.2.xml'),
        today: '2026-11-23',
        upgradeLinks: true,
      });
      const [course] = readCourses(folder);
      if (!course) throw new Error('The sample was not imported');
      written = courseJsonLd(course, 'https://guide.example');
      run = [written['hasCourseInstance']].flat()[0] as Statement;
    });
    const https = (url: unknown) => String(url).replace('http:', 'https:');
    const named = (value: unknown) => (value as Statement)['name'];

    it('agrees with what we write about the course', () => {
      const course = oracle('Course');
      for (const term of ['name', 'courseCode', 'coursePrerequisites']) expect(written[term], term).toBe(course[term]);
      expect(written['url']).toBe(https(course['url']));
      expect(written['description']).toContain(String(course['description']).replace(/\.$/, ''));
      expect([written['keywords']].flat().toSorted()).toEqual([course['about']].flat().toSorted());
    });

    it('agrees with what we write about the provider', () => {
      const organisation = oracle('Organization');
      expect(named(written['provider'])).toBe(organisation['name']);
      expect([organisation['url']].flat().map(https)).toContain(
        (written['provider'] as Statement)['url'] ?? https([organisation['url']].flat()[0]),
      );
      expect((written['provider'] as { address: Statement }).address['addressLocality']).toBe(
        oracle('PostalAddress')['addressLocality'],
      );
    });

    it('agrees with what we write about the run', () => {
      const instance = oracle('CourseInstance');
      for (const term of ['startDate', 'endDate', 'duration']) expect(run[term], term).toBe(instance[term]);
      expect(run['courseMode']).toEqual(['Onsite', 'part-time']);
      expect(instance['courseMode']).toMatch(/Part time.*Campus/s);
      expect((run['location'] as { address: Statement }).address['addressLocality']).toBe(
        oracle('PostalAddress')['addressLocality'],
      );
    });

    it('agrees with what we write about the price and the last date to apply', () => {
      expect(([written['offers']].flat()[0] as Statement)['description']).toBe(
        oracle('PriceSpecification')['description'],
      );
      expect(written['applicationDeadline']).toBe(oracle('Offer')['availabilityEnds']);
    });
  },
);
