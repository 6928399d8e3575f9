/** Runs that stand by themselves, as catalogues of training events publish them. All of it is made up for these tests. */
import { describe, expect, it } from 'vitest';
import { collect } from '#formats/format.ts';
import { schemaOrg } from '#formats/schema-org/write.ts';

const provider = { '@type': 'Organization', name: 'Fixture College', url: 'https://college.example/' };
const run = (id: number, fields: object = {}): object => ({
  '@context': 'https://schema.org/',
  '@type': 'CourseInstance',
  '@id': `https://events.example/${id}`,
  name: 'Fixture workshop',
  url: `https://college.example/workshop-${id}`,
  description: 'Testing for beginners.',
  keywords: 'Computing',
  provider,
  courseMode: 'onsite',
  startDate: `2027-0${id}-01`,
  endDate: `2027-0${id}-03`,
  location: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Graz', addressCountry: 'AT' },
  },
  ...fields,
});
const read = async (...items: object[]) => collect(schemaOrg.read(JSON.stringify(items), {}));
const startsOf = (draft?: { data: { intakes?: { start: string }[] | undefined } }) =>
  draft?.data.intakes?.map(({ start }) => start);

it('a run that names no course is one', async () => {
  const { drafts, losses } = await read(run(1));
  expect(drafts).toHaveLength(1);
  expect(drafts[0]).toMatchObject({
    identifier: 'https://events.example/1',
    provider: { name: 'Fixture College', url: 'https://college.example/' },
    data: {
      title: 'Fixture workshop',
      description: 'Testing for beginners.',
      url: 'https://college.example/workshop-1',
      delivery: { mode: 'on-campus' },
      intakes: [{ start: '2027-01-01', end: '2027-01-03', place: { town: 'Graz', country: 'AT' } }],
    },
  });
  expect(losses.filter(({ reason }) => reason === 'dropped')).toEqual([]);
});

it('runs of one name and provider are one course, which is told, and each keeps its page', async () => {
  const { drafts, losses } = await read(run(2), run(1), run(3, { name: 'Another fixture workshop' }));
  expect(drafts.map(({ data: { title } }) => title)).toEqual(['Fixture workshop', 'Another fixture workshop']);
  expect(drafts[0]?.data.intakes).toMatchObject([
    { start: '2027-01-01', url: 'https://college.example/workshop-1' },
    { start: '2027-02-01' },
  ]);
  expect(losses).toContainEqual(
    expect.objectContaining({ value: '2 runs', note: 'runs of one name and provider read as one course' }),
  );
});

it('runs of one name at two providers are two courses', async () => {
  const other = { '@type': 'Organization', name: 'Other fixture college' };
  const { drafts } = await read(run(1), run(2, { provider: other }));
  expect(drafts.map(({ provider: of }) => of?.name)).toEqual(['Fixture College', 'Other fixture college']);
});

it.each([
  ['isInstanceOf', { isInstanceOf: { '@id': 'https://college.example/course' } }],
  [
    'hasCourseInstance the other way round',
    { '@reverse': { hasCourseInstance: { '@id': 'https://college.example/course' } } },
  ],
])('runs belong to the course of the document that they name by %s', async (_, link) => {
  const course = {
    '@type': 'Course',
    '@id': 'https://college.example/course',
    name: 'Fixture course',
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'onsite', startDate: '2027-05-01' },
  };
  const { drafts } = await read(run(1, link), course, run(2, { ...link, name: 'Second time' }));
  expect(drafts).toHaveLength(1);
  expect(drafts[0]).toMatchObject({
    identifier: 'https://college.example/course',
    provider: { name: 'Fixture College' },
    data: { title: 'Fixture course' },
  });
  expect(startsOf(drafts[0])).toEqual(['2027-01-01', '2027-02-01', '2027-05-01']);
});

it('runs that name one course by an address that the document does not have are one course', async () => {
  const link = { isInstanceOf: { '@id': 'https://college.example/elsewhere' } };
  const { drafts } = await read(run(1, link), run(2, { ...link, name: 'Fixture workshop, again' }), run(3));
  expect(drafts.map(startsOf)).toEqual([['2027-01-01', '2027-02-01'], ['2027-03-01']]);
});

it('a course written out within each of its runs is one course', async () => {
  const isInstanceOf = { '@type': 'Course', name: 'Fixture course', url: 'https://college.example/course' };
  const { drafts } = await read(run(1, { isInstanceOf }), run(2, { isInstanceOf }));
  expect(drafts.map(({ identifier }) => identifier)).toEqual(['https://college.example/course']);
  expect(startsOf(drafts[0])).toEqual(['2027-01-01', '2027-02-01']);
});

it('what a later run says otherwise than the first is reported, and so is a run without a name', async () => {
  const { drafts, losses } = await read(
    run(1),
    run(2, { description: 'Testing for experts.' }),
    run(3, { name: undefined }),
  );
  expect(drafts).toHaveLength(1);
  expect(losses).toContainEqual(expect.objectContaining({ reason: 'dropped', value: 'Testing for experts.' }));
  expect(losses).toContainEqual(
    expect.objectContaining({ field: 'CourseInstance', note: 'a run that names neither itself nor a course' }),
  );
});

it('who organises a run is its provider where nothing else says who that is, and the guess is reported', async () => {
  const { drafts, losses } = await read(
    run(1, { provider: undefined, organizer: { ...provider, email: 'a@b.example' } }),
  );
  expect(losses).toContainEqual(expect.objectContaining({ value: 'a@b.example' }));
  expect(losses.filter(({ value }) => value.includes('Fixture College') && value.startsWith('{'))).toEqual([]);
  expect(drafts[0]?.provider?.name).toBe('Fixture College');
  expect(losses).toContainEqual(
    expect.objectContaining({ reason: 'guessed', note: 'who organises the run read as the provider' }),
  );
});

it('a course and its run in one keep the place', async () => {
  const { drafts } = await read(run(1, { '@type': ['Course', 'CourseInstance'] }));
  expect(drafts).toHaveLength(1);
  expect(drafts[0]?.data.intakes).toMatchObject([{ start: '2027-01-01', place: { town: 'Graz' } }]);
});

it('a run that a course holds is no course', async () => {
  const course = { '@type': 'Course', name: 'Fixture course', provider, hasCourseInstance: [run(1), run(2)] };
  const { drafts } = await read(course);
  expect(drafts.map(({ data: { title } }) => title)).toEqual(['Fixture course']);
});

it('keeps its address where that is its id too, and so does a course', async () => {
  const page = 'https://college.example/same';
  const { drafts, losses } = await read(
    run(1, { '@id': 'https://college.example/workshop-1' }),
    { '@context': 'https://schema.org', '@type': 'Course', '@id': page, url: page, name: 'Fixture course', provider },
    {
      '@context': 'https://schema.org',
      '@type': 'Course',
      '@id': `${page}-object`,
      url: { '@id': `${page}-object` },
      name: 'Another fixture course',
      provider: { ...provider, '@id': 'https://college.example/' },
      hasCourseInstance: {
        '@type': 'CourseInstance',
        '@id': `${page}-run`,
        url: `${page}-run`,
        startDate: '2027-05-01',
      },
    },
  );
  expect(drafts.map(({ data: { url } }) => url).toSorted()).toEqual([
    page,
    `${page}-object`,
    'https://college.example/workshop-1',
  ]);
  expect(drafts.flatMap(({ data: { intakes = [] } }) => intakes.map(({ url }) => url))).toContain(`${page}-run`);
  expect(drafts.map((draft) => draft.provider?.url)).toEqual(Array(3).fill('https://college.example/'));
  expect(losses.filter(({ field }) => field === 'url')).toEqual([]);
});

describe('a run that is cancelled', () => {
  const cancelled = { eventStatus: 'https://schema.org/EventCancelled', description: 'This run is off.' };

  it('does not tell of the course where another is on', async () => {
    const { drafts } = await read(run(1, cancelled), run(2, { courseMode: 'online' }));
    expect(drafts[0]?.data).toMatchObject({
      url: 'https://college.example/workshop-2',
      description: 'Testing for beginners.',
      delivery: { mode: 'online' },
    });
    expect(drafts[0]?.data.status).toBeUndefined();
    // It is known again by what it was known by before the run was cancelled.
    expect(drafts[0]?.identifier).toBe('https://events.example/1');
  });

  it('leaves the course paused where it was the only one, as a guess', async () => {
    const { drafts, losses } = await read(run(1, cancelled));
    expect(drafts[0]?.data.status).toBe('paused');
    expect(losses).toContainEqual(expect.objectContaining({ reason: 'guessed', field: 'eventStatus' }));
  });
});

it('the next run tells of the course, not one that is over', async () => {
  const old = run(1, { description: 'As it was.' });
  const { drafts } = await collect(schemaOrg.read(JSON.stringify([old, run(2), run(3)]), { today: '2027-01-20' }));
  expect(drafts[0]?.data).toMatchObject({
    url: 'https://college.example/workshop-2',
    description: 'Testing for beginners.',
  });
});

describe('a run that says it is free', () => {
  it('is free where it states no price', async () => {
    const { drafts } = await read(run(1, { isAccessibleForFree: true }));
    expect(drafts[0]?.data.price).toMatchObject({ category: 'free' });
  });

  it('is not where it states one, and the contradiction is reported as that', async () => {
    const offers = { '@type': 'Offer', price: '50', priceCurrency: 'EUR' };
    const { drafts, losses } = await read(run(1, { isAccessibleForFree: true, offers }));
    expect(drafts[0]?.data.price).toMatchObject({ category: 'paid', options: [{ amount: 50, currency: 'EUR' }] });
    expect(losses.find(({ field }) => field === 'isAccessibleForFree')?.note).toBe(
      'says that it is free, beside a price that is stated',
    );
  });
});
