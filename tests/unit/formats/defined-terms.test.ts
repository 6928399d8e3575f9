/** Levels and competencies of schema.org as terms of a set: which framework they are of, and whose they are. */
import { describe, expect, it } from 'vitest';
import { collect } from '#formats/format.ts';
import { schemaOrg } from '#formats/schema-org/write.ts';
import { schemaOrgCourse, schemaOrgFeed } from '../../support/import-folder.ts';

const read = async (fields: Record<string, unknown>, country = 'GB') => {
  const provider = { '@type': 'Organization', name: 'Fixture College', address: { addressCountry: country } };
  const { drafts, losses } = await collect(
    schemaOrg.read(schemaOrgFeed(schemaOrgCourse(1, { provider, ...fields })), {}),
  );
  const [draft] = drafts;
  if (!draft) throw new Error('There is no course');
  return { data: draft.data, losses };
};
const term = (fields: Record<string, unknown>) => ({ '@type': 'DefinedTerm', ...fields });

describe('a level that is a term of a set', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['a name and the name of its set', { name: 'Level 6', inDefinedTermSet: 'RQF' }, 'rqf', '6'],
    [
      'a name and a set with a name',
      { name: 'Level 5', inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'European Qualifications Framework' } },
      'eqf',
      '5',
    ],
    ['a code and an address', { termCode: '9', inDefinedTermSet: 'https://example.org/frameworks/scqf' }, 'scqf', '9'],
    [
      'an address with hyphens',
      { name: '4', inDefinedTermSet: { '@id': 'https://example.org/aqf-levels' } },
      'aqf',
      '4',
    ],
    [
      'a code beside a name in words',
      { name: 'Higher National', termCode: '8', inDefinedTermSet: 'SCQF' },
      'scqf',
      '8',
    ],
    ['a name that says it too', { name: 'RQF Level 3', inDefinedTermSet: 'RQF' }, 'rqf', '3'],
  ])('is of the framework of its set: %s', async (_, fields, framework, level) => {
    expect((await read({ educationalLevel: term(fields) })).data.levels).toEqual([{ framework, level }]);
  });

  it('may stand in an alignment', async () => {
    const alignment = {
      '@type': 'AlignmentObject',
      alignmentType: 'educationalLevel',
      educationalFramework: 'FHEQ',
      targetName: 'Level 7',
    };
    expect((await read({ educationalAlignment: alignment })).data.levels).toEqual([{ framework: 'fheq', level: '7' }]);
  });

  it.each([
    ['a set that nobody knows', 'Our own ladder'],
    ['a framework of another country', 'SAQA NQF'],
  ])('is kept in words of %s, and is none of the provider’s country', async (_, inDefinedTermSet) => {
    const { data, losses } = await read({ educationalLevel: term({ name: 'Level 6', inDefinedTermSet }) }, 'IE');
    expect(data.levels).toBeUndefined();
    expect(data.levelNote).toBe(`${inDefinedTermSet} Level 6`);
    expect(losses.some(({ field }) => field === 'educationalLevel')).toBe(true);
  });

  it('is kept in words where its set and its name say two frameworks', async () => {
    const { data, losses } = await read({ educationalLevel: term({ name: 'EQF 6', inDefinedTermSet: 'RQF' }) });
    expect(data.levels).toBeUndefined();
    expect(data.levelNote).toBe('EQF 6 (RQF)');
    expect(losses.map(({ note }) => note)).toContain(
      'a level of one framework in the set of another, kept in the words of the source',
    );
  });

  it('is a difficulty where the set is no framework and the name is one', async () => {
    const { data } = await read({ educationalLevel: term({ name: 'Beginner', inDefinedTermSet: 'Our own ladder' }) });
    expect(data.difficulty).toBe('introductory');
  });
});

describe('what is asked of those who come', () => {
  const required = [
    {
      educationalAlignment: {
        '@type': 'AlignmentObject',
        alignmentType: 'requires',
        educationalFramework: 'RQF',
        targetName: 'Level 5',
      },
    },
    {
      educationalAlignment: {
        '@type': 'AlignmentObject',
        alignmentType: 'requiresLevel',
        educationalFramework: 'RQF',
        targetName: '5',
      },
    },
    {
      educationalAlignment: {
        '@type': 'AlignmentObject',
        alignmentType: 'https://schema.org/requires',
        targetName: 'Welding',
      },
    },
    { competencyRequired: term({ name: 'Welding', inDefinedTermSet: 'ESCO' }) },
    { competencyRequired: term({ name: 'Level 5', inDefinedTermSet: 'RQF' }) },
    {
      educationalCredentialAwarded: {
        '@type': 'EducationalOccupationalCredential',
        name: 'Fixture certificate',
        competencyRequired: 'Welding',
      },
    },
  ];
  it.each(required)('is neither its level nor taught, and is reported: %j', async (fields) => {
    const { data, losses } = await read(fields);
    expect(data.levels).toBeUndefined();
    expect(data.levelNote).toBeUndefined();
    expect(data.skills).toEqual(['Computing']);
    expect(data.learningOutcomes).toBeUndefined();
    expect(losses.filter(({ value }) => /Welding|Level 5|RQF 5/.test(value)).map(({ reason }) => reason)).toContain(
      'dropped',
    );
  });

  it('is said of entry where it is a prerequisite, also as an alignment', async () => {
    const { data } = await read({ coursePrerequisites: { '@type': 'AlignmentObject', targetName: 'Some welding' } });
    expect(data.entry?.text).toBe('Some welding');
  });

  it('is apart from what is taught: terms are skills, sentences outcomes', async () => {
    const { data } = await read({
      teaches: [term({ name: 'Data analysis', inDefinedTermSet: 'ESCO' }), 'Draw a chart that tells the truth'],
    });
    expect(data.skills).toEqual(['Computing', 'Data analysis']);
    expect(data.learningOutcomes).toEqual(['Draw a chart that tells the truth']);
  });

  it('reads no level of reading as the course’s own', async () => {
    const alignment = { '@type': 'AlignmentObject', alignmentType: 'readingLevel', targetName: 'Level 5' };
    const { data, losses } = await read({ educationalAlignment: alignment }, 'IE');
    expect(data.levels).toBeUndefined();
    expect(losses.map(({ note }) => note)).toContain('a level of reading, not of the course');
  });
});
