/** Every course of the directory, as it is written, against what the policy and the profile of a format require. */
import { describe, expect, it } from 'vitest';
import { ctdl } from '#formats/ctdl/write.ts';
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

/** All nodes of a document of one type, however deep they stand. */
const nodesOf = (value: unknown, type: string): Node[] => [
  ...(isNode(value) && listOf(value['@type']).includes(type) ? [value] : []),
  ...(isNode(value) || Array.isArray(value) ? Object.values(value).flatMap((inner) => nodesOf(inner, type)) : []),
];

describe('the minimum data policy of the Credential Registry for learning opportunities', () => {
  const nodes = graph(ctdl.write(courses, context));
  const opportunities = nodes.filter(({ '@type': type }) => type !== 'ceterms:CredentialOrganization');
  const organisations = new Set(nodes.filter((node) => !opportunities.includes(node)).map(({ '@id': id }) => id));
  const isUrl = (value: unknown) => typeof value === 'string' && /^https:\/\/\S+$/.test(value);

  /** https://credreg.net: what each class must state, with what makes a value one. */
  const policy: readonly (readonly [term: string, isMet: (value: unknown, node: Node) => boolean])[] = [
    ['@type', (value) => value === 'ceterms:Course' || value === 'ceterms:LearningProgram'],
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

  it('identifies each course by one CTID', () => {
    expect(new Set(opportunities.map((node) => node['ceterms:ctid'])).size).toBe(courses.length);
  });
});

describe('the application profile for learning opportunities of the European Learning Model', () => {
  const written = graph(elm.write(courses, context));

  /** Shapes of LOQ-constraints.ttl 1.1.0: every property that we write, with how often it must and may be there. */
  const many = Number.POSITIVE_INFINITY;
  const shapes: Readonly<Record<string, Readonly<Record<string, readonly [min: number, max: number]>>>> = {
    'elm:LearningOpportunity': {
      'dc:title': [1, many],
      'dc:description': [0, many],
      'foaf:homepage': [1, many],
      'elm:duration': [0, 1],
      'dc:temporal': [0, 1],
      'elm:location': [0, many],
      'elm:providedBy': [1, many],
      'elm:defaultLanguage': [1, 1],
      'elm:learningAchievementSpecification': [1, 1],
    },
    'elm:LearningAchievementSpecification': {
      'dc:title': [1, many],
      'dc:language': [1, many],
      'elm:ISCEDFCode': [1, many],
      'elm:learningOutcome': [1, many],
      'elm:volumeOfLearning': [0, 1],
      'elm:creditPoint': [0, many],
      'elm:entryRequirement': [0, many],
      'elm:provenBy': [0, many],
    },
    'elm:LearningOutcome': { 'dc:title': [1, many] },
    'elm:LearningAssessmentSpecification': { 'dc:title': [1, many], 'dc:description': [0, many] },
    'elm:Organisation': { 'rov:legalName': [1, many], 'elm:location': [1, many], 'foaf:homepage': [0, many] },
    'dc:Location': { 'elm:address': [0, many], 'elm:geographicName': [0, many] },
    'elm:Address': { 'elm:countryCode': [1, 1] },
    'elm:CreditPoint': { 'elm:framework': [1, 1], 'elm:point': [1, 1] },
    'elm:WebResource': { 'elm:contentURL': [1, 1] },
    'elm:Note': { 'elm:noteLiteral': [1, many] },
    'dc:PeriodOfTime': { 'elm:startDate': [0, 1], 'elm:endDate': [0, 1] },
    'skos:Concept': { 'skos:inScheme': [0, many], 'skos:prefLabel': [0, many] },
  };

  it.each(Object.entries(shapes))(
    '%s has what its shape requires, and nothing that the shape closes out',
    (type, shape) => {
      const faults = nodesOf(written, type).flatMap((node) => [
        ...Object.keys(node).filter((key) => !key.startsWith('@') && !(key in shape)),
        ...Object.entries(shape)
          .filter(([key, [min, max]]) => listOf(node[key]).length < min || listOf(node[key]).length > max)
          .map(([key]) => key),
      ]);
      expect(faults).toEqual([]);
    },
  );

  it('has no node of a class without a shape', () => {
    const literals = ['xsd:anyURI', 'xsd:duration', 'xsd:dateTime', 'skos:ConceptScheme'];
    const types = new Set<string>();
    JSON.stringify(written, (key, value: unknown) => {
      if (key === '@type') types.add(String(value));
      return value;
    });
    expect([...types].filter((type) => !(type in shapes) && !literals.includes(type))).toEqual([]);
  });

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

  it('has one value a language where only one is allowed', () => {
    for (const type of ['elm:LearningOpportunity', 'elm:LearningAchievementSpecification', 'elm:LearningOutcome'])
      for (const node of nodesOf(written, type)) expect(listOf(node['dc:title'])).toHaveLength(1);
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
