/** The European Learning Model as it is published: what opportunities, specifications and credentials say. */
import { expect, it } from 'vitest';
import { collect } from '#formats/format.ts';
import { elm } from '#formats/elm/write.ts';

const concept = (address: string, label: string) => ({ id: address, type: 'Concept', prefLabel: { en: label } });
const authority = 'http://publications.europa.eu/resource/authority';
/** A fixture: no such university and no such course exists. */
const university = {
  id: 'https://fixture-university.example/',
  type: 'Organisation',
  legalName: { en: 'Fixture University' },
  homepage: { type: 'WebResource', contentURL: 'https://fixture-university.example/' },
  location: {
    type: 'Location',
    address: { type: 'Address', countryCode: concept(`${authority}/country/EST`, 'Estonia') },
  },
};
const specification = {
  id: 'urn:epass:qualification:1',
  type: 'Qualification',
  title: { en: 'Fixture tides' },
  eqfLevel: concept('http://data.europa.eu/snb/eqf/6', 'Level 6'),
  creditPoint: {
    type: 'CreditPoint',
    framework: concept('http://data.europa.eu/snb/education-credit/6fcec5c5af', 'European Credit Transfer System'),
    point: '2',
  },
  learningOutcome: [{ type: 'LearningOutcome', title: { en: 'Read a tide table' } }],
  volumeOfLearning: 'PT60H',
  mode: concept('http://data.europa.eu/snb/learning-assessment/e92d221e4d', 'Blended'),
  language: concept(`${authority}/language/EST`, 'Estonian'),
  ISCEDFCode: concept('http://data.europa.eu/snb/isced-f/0532', 'Earth sciences'),
};
const read = async (document: object) => (await collect(elm.read(JSON.stringify(document), {}))).drafts;

const facts = {
  levels: [{ framework: 'eqf', level: '6' }],
  credits: [{ system: 'ects', value: 2 }],
  workload: { hours: 60 },
  delivery: { mode: 'blended' },
  languages: ['et'],
  subjects: ['natural-sciences'],
  learningOutcomes: ['Read a tide table'],
};

it('reads an opportunity with what it leads to, its run and its price, whatever its keys are called', async () => {
  const opportunity = {
    id: 'https://fixture-university.example/tides',
    type: 'LearningOpportunity',
    title: { en: 'Fixture tides' },
    homepage: { type: 'WebResource', contentUrl: 'https://fixture-university.example/tides' },
    providedBy: university,
    learningAchievementSpecification: specification,
    temporal: { type: 'PeriodOfTime', startDate: '2027-02-01T08:00:00Z', endDate: '2027-03-01T08:00:00Z' },
    applicationDeadline: '2027-01-15T23:59:59Z',
    priceDetail: {
      type: 'PriceDetail',
      amount: { type: 'Amount', value: 450, unit: concept(`${authority}/currency/EUR`, 'Euro') },
    },
  };
  const prefixed = JSON.parse(
    JSON.stringify(opportunity)
      .replace(/"(title|type|homepage|providedBy|mode|temporal)":(?=[{"])/g, (_, key: string) =>
        key === 'type'
          ? '"@type":'
          : key === 'title' || key === 'temporal'
            ? `"dc:${key}":`
            : key === 'homepage'
              ? '"foaf:homepage":'
              : `"elm:${key}":`,
      )
      .replace(/"@type":"/g, '"@type":"elm:'),
  ) as object;
  for (const document of [{ '@context': [], '@graph': [opportunity] }, { '@graph': [prefixed] }]) {
    const [draft, ...others] = await read(document);
    expect(others).toEqual([]);
    expect(draft?.provider).toMatchObject({ name: 'Fixture University', country: 'EE' });
    expect(draft?.data).toMatchObject({
      ...facts,
      url: 'https://fixture-university.example/tides',
      intakes: [{ start: '2027-02-01', end: '2027-03-01', applyBy: '2027-01-15' }],
      price: { category: 'paid', options: [{ amount: 450, currency: 'EUR' }] },
    });
  }
});

it('reads what a credential was awarded for, and nothing of the person who holds it', async () => {
  const drafts = await read({
    '@context': ['https://www.w3.org/2018/credentials/v1'],
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    displayParameter: { type: 'DisplayParameter', title: { en: 'Micro-Credential' } },
    credentialSubject: {
      type: 'Person',
      fullName: { en: 'Fixture Holder' },
      hasClaim: {
        type: 'LearningAchievement',
        awardedBy: { type: 'AwardingProcess', awardingBody: university },
        specifiedBy: specification,
      },
    },
    issuer: university,
  });
  expect(drafts).toHaveLength(1);
  expect(drafts[0]?.provider?.name).toBe('Fixture University');
  expect(drafts[0]?.data).toMatchObject({ ...facts, type: 'microcredential' });
  expect(JSON.stringify(drafts)).not.toContain('Holder');
});

it('refuses a document without a course', async () => {
  await expect(read({ type: 'Organisation', legalName: { en: 'Fixture' } })).rejects.toThrow('no course in it');
});
