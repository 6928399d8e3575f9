import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { occupationSchema } from '#schemas/occupation.ts';
import { courseQuerySchema, guideSchema } from '#schemas/guide.ts';
import { acceptanceSchema } from '#schemas/acceptance.ts';
import { collections } from '#schemas/index.ts';
import { providerSchema } from '#schemas/provider.ts';
import { redirectSchema } from '#schemas/redirect.ts';
import { registerSchema } from '#schemas/register.ts';
import { sourceSchema } from '#schemas/source.ts';
import { subjectSchema } from '#schemas/subject.ts';
import { termSchema } from '#schemas/term.ts';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('a provider', () => {
  const provider = { name: 'Fixture College', kind: 'college' };

  it('needs a name and a kind', () => {
    expect(paths(providerSchema, {})).toEqual(['name', 'kind']);
  });

  it('is on a register only where the page is named on which that was read', () => {
    expect(paths(providerSchema, { ...provider, register: { id: 'fixture', listed: true } })).toEqual([
      'register.readAt',
    ]);
  });

  it('is not on a register where nothing is said', () => {
    expect(providerSchema.parse({ ...provider, register: { id: 'fixture' } }).register?.listed).toBe(false);
  });
});

describe('a guide', () => {
  const guide = {
    title: 'Fixture guide?',
    description: 'A fixture.',
    shortAnswer: 'It is a fixture.',
    inShort: ['One.', 'Two.'],
    group: 'choose',
    order: 1,
    reviewed: '2026-11-01',
    reviewBy: '2027-11-01',
  };

  it('is accepted with its least', () => {
    expect(paths(guideSchema, guide)).toEqual([]);
  });

  it.each(['2026-11-01', '2026-10-31'])('is refused where it is to be reviewed again on %s', (reviewBy) => {
    expect(paths(guideSchema, { ...guide, reviewBy })).toEqual(['reviewBy']);
  });

  it('has two points to remember at least', () => {
    expect(paths(guideSchema, { ...guide, inShort: ['One.'] })).toEqual(['inShort']);
  });

  it('stands in a group of the library', () => {
    expect(paths(guideSchema, { ...guide, group: 'other' })).toEqual(['group']);
  });
});

describe('a query for courses', () => {
  it('shows three where it names no number', () => {
    expect(courseQuerySchema.parse({}).limit).toBe(3);
  });

  it.each([{ limit: 0 }, { limit: 13 }, { limit: 1.5 }])('is refused with %j', (query) => {
    expect(paths(courseQuerySchema, query)).toEqual(['limit']);
  });

  it('does not take an empty list, which nothing could match', () => {
    expect(paths(courseQuerySchema, { type: [] })).toEqual(['type']);
  });
});

describe('a redirect', () => {
  it('leads from one path of the site to another', () => {
    expect(paths(redirectSchema, { from: '/old/', to: '/courses/new-name/' })).toEqual([]);
  });

  it.each(['old/', '/old', 'https://example.org/', '//example.org/', '/Old/', '/a b/', '/../'])(
    'is refused where it leads to %s',
    (to) => {
      expect(paths(redirectSchema, { from: '/old/', to })).toEqual(['to']);
    },
  );
});

describe('a subject', () => {
  const subject = { id: 'fixture', code: '06', name: 'Fixture', isced: 'Fixture', covers: 'Fixtures.' };

  it.each(['00', '10'])('may have the code %s', (code) => {
    expect(paths(subjectSchema, { ...subject, code })).toEqual([]);
  });

  it.each(['11', '6', '061'])('is refused with the code %s', (code) => {
    expect(paths(subjectSchema, { ...subject, code })).toEqual(['code']);
  });
});

it('a term rests on at least one source', () => {
  expect(paths(termSchema, { term: 'fixture', short: 'A fixture.', sources: [] })).toEqual(['sources']);
});

it('a source has one of the known strengths', () => {
  const source = { title: 'Fixture', publisher: 'Fixture', url: 'https://example.org/', strength: 'strong' };
  expect(paths(sourceSchema, source)).toEqual(['strength']);
});

it('a register covers at least one country, or all others', () => {
  const register = { id: 'fixture', name: 'Fixture', url: 'https://example.org/', tells: 'Nothing.' };
  expect(paths(registerSchema, { ...register, countries: [] })).toEqual(['countries']);
  expect(paths(registerSchema, { ...register, countries: ['GB', 'XX'] })).toEqual(['countries.1']);
  expect(paths(registerSchema, { ...register, countries: ['GB'] })).toEqual([]);
  expect(paths(registerSchema, { ...register, countries: 'others' })).toEqual([]);
});

describe('a rule on credit from elsewhere', () => {
  const rule = { institution: 'Fixture University', country: 'GB', award: 'masters', source: 'fixture' };

  it('is sound with an amount, an age or both', () => {
    expect(paths(acceptanceSchema, { ...rule, total: 180, atMost: 60 })).toEqual([]);
    expect(paths(acceptanceSchema, { ...rule, years: 5 })).toEqual([]);
  });

  it('says nothing without either', () => {
    expect(paths(acceptanceSchema, rule)).toEqual(['']);
  });

  it('counts less than the whole award, which it names', () => {
    expect(paths(acceptanceSchema, { ...rule, atMost: 60 })).toEqual(['atMost']);
    expect(paths(acceptanceSchema, { ...rule, total: 60, atMost: 60 })).toEqual(['atMost']);
  });
});

describe('a group of occupations', () => {
  const apart = (name: string) => [{ names: [name], subject: 'fixture', learn: ['fixtures'] }];
  const group = {
    isco: '2632',
    name: 'Fixtures',
    names: ['fitter'],
    also: ['mender'],
    subject: 'fixture',
    learn: ['x'],
  };

  it('tells apart names of its own alone', () => {
    expect(paths(occupationSchema, { ...group, apart: [...apart('fitter'), ...apart('mender')] })).toEqual([]);
    expect(paths(occupationSchema, { ...group, apart: [...apart('fitter'), ...apart('mendre')] })).toEqual([
      'apart.1.names.0',
    ]);
  });
});

describe.each(Object.entries(collections))('the schema of %s', (_, { schema }) => {
  type Node = { properties?: Record<string, Node>; items?: Node; anyOf?: Node[]; description?: string };

  /** Fields without a description, as paths. */
  const undescribed = (node: Node, path: string): string[] => [
    ...Object.entries(node.properties ?? {}).flatMap(([key, inner]) => [
      ...(inner.description ? [] : [`${path}${key}`]),
      ...undescribed(inner, `${path}${key}.`),
    ]),
    ...(node.items ? undescribed(node.items, path) : []),
    ...(node.anyOf ?? []).flatMap((inner) => undescribed(inner, path)),
  ];

  it('describes every field to editors', () => {
    expect(undescribed(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node, '')).toEqual([]);
  });

  it('refuses a field that it does not know', () => {
    const issues = schema.safeParse({ fixture: true }).error?.issues ?? [];
    expect(issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
  });
});
