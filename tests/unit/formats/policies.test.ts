/** Every course of the directory, as it is written, against what the policy and the profile of a format require. */
import { describe, expect, it } from 'vitest';
import { ctdl } from '#formats/ctdl/write.ts';
import { courseJsonLd } from '#formats/schema-org/write.ts';
import { elm, missingForElm } from '#formats/elm/write.ts';
import { readCourses } from '../../support/content.ts';

type Node = Record<string, unknown>;
const context = {
  origin: 'https://guide.example',
  generated: '2026-11-23T12:00:00Z',
  title: 'Fixture directory',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};
const courses = readCourses();
const graph = (text: string): Node[] => (JSON.parse(text) as { '@graph': Node[] })['@graph'];
const listOf = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

describe('the minimum data policy of the Credential Registry for learning opportunities', () => {
  const nodes = graph(ctdl.write(courses, context));
  const isOpportunity = (value: unknown) => value === 'ceterms:Course' || value === 'ceterms:LearningProgram';
  const opportunities = nodes.filter(({ '@type': type }) => isOpportunity(type));
  const organisations = new Set(
    nodes.filter(({ '@type': type }) => type === 'ceterms:CredentialOrganization').map(({ '@id': id }) => id),
  );
  const isUrl = (value: unknown) => typeof value === 'string' && /^https:\/\/\S+$/.test(value);

  /** https://credreg.net: what each class must state, with what makes a value one. */
  const policy: readonly (readonly [term: string, isMet: (value: unknown, node: Node) => boolean])[] = [
    ['@type', isOpportunity],
    [
      'ceterms:name',
      (value) => isNode(value) && Object.values(value).every((text) => typeof text === 'string' && text !== ''),
    ],
    [
      'ceterms:description',
      (value) => isNode(value) && Object.values(value).every((text) => typeof text === 'string' && text.length >= 15),
    ],
    [
      'ceterms:ctid',
      (value) => typeof value === 'string' && /^ce-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
    ],
    [
      'ceterms:inLanguage',
      (value) =>
        listOf(value).length > 0 && listOf(value).every((tag) => Intl.getCanonicalLocales(tag as string).length === 1),
    ],
    [
      'ceterms:lifeCycleStatusType',
      (value) =>
        isNode(value) && /^lifeCycle:(?:Developing|Active|Suspended|Ceased)$/.test(String(value['ceterms:targetNode'])),
    ],
    ['ceterms:offeredBy', (value) => listOf(value).length > 0 && listOf(value).every((id) => organisations.has(id))],
    ['ceterms:subjectWebpage', isUrl],
    [
      'ceterms:availableOnlineAt',
      (value, node) =>
        [value, node['ceterms:availabilityListing'], node['ceterms:availableAt']].some((one) => listOf(one).length > 0),
    ],
  ];

  it.each(policy)('%s is stated by every course', (term, isMet) => {
    expect(opportunities).toHaveLength(courses.length);
    expect(opportunities.filter((node) => !isMet(node[term], node)).map(({ '@id': id }) => id)).toEqual([]);
  });

  it('identifies each course and each credential by a CTID of its own', () => {
    const identified = nodes.filter((node) => 'ceterms:ctid' in node);
    expect(new Set(identified.map((node) => node['ceterms:ctid'])).size).toBe(identified.length);
  });

  it('has a credential of its own class for every microcredential, certificate, diploma and degree, linked both ways', () => {
    const byId = new Map(nodes.map((node) => [node['@id'], node]));
    const targetOf = (node: Node | undefined, term: string, target: string) =>
      (listOf(node?.[term]) as Node[]).flatMap((profile) => listOf(profile[target]))[0];
    const faults = courses.flatMap(({ id, type }) => {
      const page = `${context.origin}/courses/${id}/`;
      const award = targetOf(byId.get(page), 'ceterms:isPreparationFor', 'ceterms:targetCredential');
      if (award === undefined) return type === 'short-course' || type === 'other' ? [] : [`${id}: none`];
      const back = targetOf(byId.get(award), 'ceterms:requires', 'ceterms:targetLearningOpportunity');
      return back === page ? [] : [`${id}: its credential does not require it`];
    });
    expect(faults).toEqual([]);
    expect(nodes.filter((node) => node['@type'] === 'ceterms:MicroCredential')).toHaveLength(
      courses.filter(({ type }) => type === 'microcredential').length,
    );
  });
});

/** https://developers.google.com/search/docs/appearance/structured-data/course-info, for every fact that is known. */
describe('what Google asks of a course', () => {
  const iso = /^P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?$/;
  const written = courses.map((course) => ({ course, data: courseJsonLd(course, context.origin) }));
  const runsOf = (data: Node) => listOf(data['hasCourseInstance']) as Node[];
  const faults = (isFault: (course: (typeof courses)[number], data: Node) => boolean) =>
    written.filter(({ course, data }) => isFault(course, data)).map(({ course }) => course.id);

  it('has one of its modes first, or ours where it has none, and none where the mode is not known', () => {
    expect(
      faults(({ delivery }, data) =>
        runsOf(data).some(
          (run) =>
            /^(?:Online|Onsite|Blended|Work-based)$/.test(String(listOf(run['courseMode'])[0])) !==
            (delivery.mode !== undefined),
        ),
      ),
    ).toEqual([]);
  });

  it('has the workload in ISO 8601 wherever it is one number of hours', () => {
    expect(
      faults(
        ({ workload }, data) =>
          typeof workload?.hours === 'number' && runsOf(data).some((run) => !iso.test(String(run['courseWorkload']))),
      ),
    ).toEqual([]);
  });

  it('has a schedule wherever a length in whole units or the hours of a week are known', () => {
    const isKnown = ({ workload, duration }: (typeof courses)[number]) =>
      workload?.hoursPerWeek !== undefined ||
      (duration !== undefined && duration.unit !== 'semesters' && Number.isInteger(duration.value));
    expect(
      faults(
        (course, data) =>
          isKnown(course) &&
          runsOf(data).some((run) => {
            const schedule = run['courseSchedule'] as Node | undefined;
            return !/^(?:Daily|Weekly|Monthly|Yearly)$/.test(String(schedule?.['repeatFrequency']));
          }),
      ),
    ).toEqual([]);
  });

  it('has an offer with a category wherever anything is known of the price', () => {
    expect(
      faults(
        ({ price }, data) =>
          price !== undefined &&
          !(listOf(data['offers']) as Node[]).every(({ category }) =>
            /^(?:Free|Partially Free|Paid|Subscription)$/.test(String(category)),
          ),
      ),
    ).toEqual([]);
    expect(faults(({ price }, data) => (price === undefined) !== (data['offers'] === undefined))).toEqual([]);
  });
});

describe('the application profile for learning opportunities of the European Learning Model', () => {
  const written = graph(elm.write(courses, context));

  it('gives times and durations in the forms of XML Schema', () => {
    const text = JSON.stringify(written);
    const literals = [...text.matchAll(/\{"@type":"xsd:(duration|dateTime)","@value":"([^"]*)"\}/g)];
    const forms = {
      duration: /^P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/,
      dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    };
    expect(
      literals
        .filter(([, kind, value]) => !forms[kind as keyof typeof forms].test(value ?? ''))
        .map(([, , value]) => value),
    ).toEqual([]);
  });

  it('holds every course that states what the profile has no other word for', () => {
    const left = courses.filter((course) => missingForElm(course).length);
    expect(written).toHaveLength(courses.length - left.length);
    const reasons = new Set(left.flatMap(missingForElm));
    expect(
      [...reasons].filter(
        (reason) => !/^(?:learning outcomes or skills|the provider’s country|a page of the provider)$/.test(reason),
      ),
    ).toEqual([]);
  });
});
