/**
 * Imports of real feeds and checks against published schemas, where `FEEDS_DIR` names a folder that has them.
 * What they teach is held by fixtures of our own as well, so that nothing depends on them.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { checkContent } from '#content-check/index.ts';
import { collect, type CourseDraft } from '#formats/format.ts';
import { schemaOrg } from '#formats/schema-org.ts';
import { xcriCap } from '#formats/xcri-cap.ts';
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
    const options = { root, file: feed(name), provider, today: '2026-11-23' };
    const first = await runImport(options);
    expect(first.report).toMatchObject({ read: count, rejected: [] });
    expect(first.report.created).toHaveLength(count);
    expect(checkContent(root).problems.filter(({ file }) => /content\/(?:courses|providers)\//.test(file))).toEqual([]);
    const second = await runImport(options);
    expect(second.report).toMatchObject({ unchanged: count, created: [], changed: [], conflicts: [], gone: [] });
  });

  it('agrees, point by point, with the published schema.org conversion of the specification’s sample', async () => {
    const read = async (format: typeof xcriCap | typeof schemaOrg, name: string): Promise<CourseDraft['data']> => {
      const { drafts } = await collect(format.read(readFileSync(feed(name), 'utf8'), { upgradeLinks: true }));
      return drafts[0]?.data ?? {};
    };
    const ours = await read(xcriCap, 'cetis-pg-generic-xcri-cap-1.2.xml');
    const theirs = await read(schemaOrg, 'cetis-pg-generic.schema.jsonld');
    for (const field of [
      'title',
      'code',
      'url',
      'entry',
      'delivery',
      'studyMode',
      'duration',
      'intakes',
      'subjects',
    ] as const) {
      expect(ours[field], field).toEqual(theirs[field]);
    }
    expect(ours.skills?.toSorted()).toEqual(theirs.skills?.toSorted());
    expect(ours.price?.note).toBe(theirs.price?.note);
  });
});

/**
 * The published schema imports five documents that are not published with it. Their elements are declared here with
 * any content, so that what the schema itself says, above all the order of elements, is checked.
 */
const stub = (namespace: string, elements: readonly string[], more = '') =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" elementFormDefault="qualified">${elements.map((name) => `<xs:element name="${name}" type="xs:anyType"/>`).join('')}${more}</xs:schema>`;
const anyText =
  '<xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/></xs:sequence><xs:anyAttribute processContents="lax"/>';
const stubs = {
  'xcri_postgraduate.xsd': stub(
    'http://purl.org/net/mlo',
    'hasPart isPartOf url assessment objective prerequisite level qualification credit start duration engagement languageOfInstruction places cost location'.split(
      ' ',
    ),
  ),
  'dc.xsd': stub(
    'http://purl.org/dc/elements/1.1/',
    'contributor date description identifier subject title type'.split(' '),
  ),
  'dcterms.xsd': stub('http://purl.org/dc/terms/', ['educationLevel']),
  'types.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${['descriptionDType', 'temporalDType', 'vocabularyDType'].map((name) => `<xs:complexType name="${name}" mixed="true">${anyText}</xs:complexType>`).join('')}</xs:schema>`,
  'xml.xsd':
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace"/>',
};

describe.skipIf(!has('xcri-bindings/xcri_cap_1_2.xsd'))('the published schema of XCRI-CAP 1.2 (FEEDS_DIR)', () => {
  it('takes the whole directory as we write it', async () => {
    const xml = xcriCap.write(readCourses(), {
      origin: 'https://guide.example',
      generated: '2026-11-23T12:00:00Z',
      title: 'Fixture directory',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    });
    const schema = readFileSync(feed('xcri-bindings/xcri_cap_1_2.xsd'), 'utf8').replace(
      'http://www.w3.org/2001/xml.xsd',
      'xml.xsd',
    );
    const result = await validateXML({
      xml: [{ fileName: 'courses.xml', contents: xml }],
      schema: [{ fileName: 'xcri_cap_1_2.xsd', contents: schema }],
      preload: Object.entries(stubs).map(([fileName, contents]) => ({ fileName, contents })),
    });
    expect(result.errors.slice(0, 5)).toEqual([]);
    expect(result.valid).toBe(true);
  });
});
