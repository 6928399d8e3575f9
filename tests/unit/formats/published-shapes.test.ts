/**
 * Every record of the directory, as it is written, against the rules that the standards' own publishers have
 * published, where `STANDARDS_DIR` and `FEEDS_DIR` name folders that have them. No rule or name is copied by hand.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { elm, missingForElm } from '#formats/elm/write.ts';
import { xcriCap } from '#formats/xcri-cap/write.ts';
import { readCourses } from '../../support/content.ts';

/** A published document, and whether it is there. */
const folder = (variable: 'STANDARDS_DIR' | 'FEEDS_DIR') => {
  const path = process.env[variable] ?? '';
  return {
    has: (name: string): boolean => path !== '' && existsSync(join(path, name)),
    file: (name: string): string => readFileSync(join(path, name), 'utf8'),
  };
};
const standards = folder('STANDARDS_DIR');
const feeds = folder('FEEDS_DIR');
const context = {
  origin: 'https://guide.example',
  generated: '2026-11-23T12:00:00Z',
  title: 'Fixture directory',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};
const courses = readCourses();
const space = 'http://data.europa.eu/snb/model/elm/';

/** The triples of a JSON-LD document whose context stands in it; nothing is fetched. */
const triplesOf = async (text: string): Promise<Store> => {
  const document = JSON.parse(text) as jsonld.JsonLdDocument;
  const quads = (await jsonld.toRDF(document, { format: 'application/n-quads' })) as unknown;
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
};

describe.skipIf(!standards.has('elm/LOQ-constraints.ttl'))(
  'the shapes of the European Learning Model (STANDARDS_DIR)',
  () => {
    const shapes = () =>
      new Parser()
        // JavaScript knows no flag within an expression; the only one here makes the case of an address's scheme free.
        .parse(standards.file('elm/LOQ-constraints.ttl').replaceAll('^(?i)(http|https)', '^([hH][tT][tT][pP][sS]?)'))
        // The vocabularies that the shapes import are not published with them; none holds a shape.
        .filter(({ predicate }) => predicate.value !== 'http://www.w3.org/2002/07/owl#imports');

    const faultsOf = async (text: string): Promise<string[]> => {
      const { results } = await new Validator(new Store(shapes())).validate(await triplesOf(text));
      return results.map(({ focusNode, sourceConstraintComponent, message }) =>
        [focusNode.value, sourceConstraintComponent.value, ...message.map(({ value }) => value)].join(' '),
      );
    };

    it('take every course that we write', async () => {
      const text = elm.write(courses, context);
      const written = courses.filter((course) => !missingForElm(course).length);
      const ids = new Set(
        (await triplesOf(text))
          .getQuads(null, null, `${space}LearningOpportunity`, null)
          .map(({ subject }) => subject.value),
      );
      expect(ids).toEqual(new Set(written.map(({ id }) => `${context.origin}/courses/${id}/`)));
      expect((await faultsOf(text)).slice(0, 10)).toEqual([]);
    });

    it('refuse a term that is not the ontology’s own', async () => {
      const one = courses.filter((course) => !missingForElm(course).length).slice(0, 1);
      expect(await faultsOf(elm.write(one, context).replaceAll('elm:contentUrl', 'elm:contentURL'))).not.toEqual([]);
    });

    it('are met with terms that the ontology declares', async () => {
      const declared = new Set(new Parser().parse(standards.file('elm/ELM.ttl')).map(({ subject }) => subject.value));
      const used = new Set(
        (await triplesOf(elm.write(courses, context)))
          .getQuads(null, null, null, null)
          .flatMap(({ predicate, object }) => [predicate.value, object.value])
          .filter((iri) => iri.startsWith(space)),
      );
      expect(used.size).toBeGreaterThan(10);
      expect([...used].filter((iri) => !declared.has(iri))).toEqual([]);
    });
  },
);

describe.skipIf(!feeds.has('xcri-bindings/xcri_cap_1_2.xsd'))('the schema of XCRI-CAP 1.2 (FEEDS_DIR)', () => {
  /**
   * Of the five documents that the schema imports, two are published with it. The others are made here of the names
   * by which the schema refers to them, with any content, so that everything that is published is checked.
   */
  it('takes the whole directory as we write it', async () => {
    const published = (name: string) => feeds.file(`xcri-bindings/${name}`);
    const schema = published('xcri_cap_1_2.xsd').replace('http://www.w3.org/2001/xml.xsd', 'xml.xsd');
    const named = (pattern: RegExp) => [...new Set([...schema.matchAll(pattern)].map(([, name = '']) => name))];
    const document = (content: string, namespace?: string) =>
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" ${namespace ? `targetNamespace="${namespace}" ` : ''}elementFormDefault="qualified">${content}</xs:schema>`;
    const elements = (names: readonly string[]) =>
      names.map((name) => `<xs:element name="${name}" type="xs:anyType"/>`).join('');
    const anything =
      '<xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/></xs:sequence><xs:anyAttribute processContents="lax"/>';
    const ownTypes = named(/<xs:complexType name="(\w+)"/g);
    const missingTypes = named(/type="(\w+)"/g).filter((name) => !ownTypes.includes(name));
    const imports = {
      'xcri_postgraduate.xsd': document(elements(named(/ref="mlo:(\w+)"/g)), 'http://purl.org/net/mlo'),
      'dc.xsd': published('stupid_dc.xsd'),
      'dcterms.xsd': document('', 'http://purl.org/dc/terms/'),
      'types.xsd': document(
        missingTypes.map((name) => `<xs:complexType name="${name}" mixed="true">${anything}</xs:complexType>`).join(''),
      ),
      'xml.xsd': published('xml.xsd'),
    };
    const validate = (xml: string) =>
      validateXML({
        xml: [{ fileName: 'courses.xml', contents: xml }],
        schema: [{ fileName: 'xcri_cap_1_2.xsd', contents: schema }],
        preload: Object.entries(imports).map(([fileName, contents]) => ({ fileName, contents })),
      });
    const xml = xcriCap.write(courses, context);
    expect((await validate(xml)).errors.slice(0, 5)).toEqual([]);
    expect(
      (await validate(xml.replaceAll('<mlo:duration', '<mlo:length').replaceAll('mlo:duration>', 'mlo:length>'))).valid,
    ).toBe(false);
  });
});
