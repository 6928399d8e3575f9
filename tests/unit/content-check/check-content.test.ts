import { describe, expect, it } from 'vitest';
import { checkContent } from '#content-check/index.ts';
import { fixtureSite, guideText, makeContent } from '../../support/make-content.ts';
import { creditSystem, framework, plainRecord } from '../../support/make.ts';

const course = 'courses/fixture-college/fixture-course.json';
const problems = (changes: Record<string, unknown>) => checkContent(makeContent(changes)).problems;
const only = (changes: Record<string, unknown>) => {
  const found = problems(changes);
  if (found.length !== 1) throw new Error(`One problem was expected, not ${JSON.stringify(found, null, 2)}`);
  return found[0];
};
const text = (record: unknown) => JSON.stringify(record, null, 2);

it('finds nothing wrong with sound content', () => {
  expect(problems({})).toEqual([]);
});

it('reads every record with its collection and id', () => {
  const { entries } = checkContent(makeContent());
  expect(entries.map(({ collection, id }) => `${collection} ${id}`)).toEqual([
    'courses fixture-college/fixture-course',
    'providers fixture-college',
    'guides fixture-guide',
    'glossary fixture-term',
    'pages fixture-page',
    'sources fixture-source',
    'subjects computing',
    'site site',
  ]);
});

it('reports the problems of all files at once, by file', () => {
  const found = problems({
    [course]: plainRecord({ title: '', provider: 'fixture-collage' }),
    'providers/fixture-college.json': '{',
    'guides/fixture-guide.mdx': guideText('<Cite id="nowhere" />'),
  });
  expect([...new Set(found.map(({ file }) => file))]).toEqual([
    'content/courses/fixture-college/fixture-course.json',
    'content/guides/fixture-guide.mdx',
    'content/providers/fixture-college.json',
  ]);
});

it.each([
  [{ evidence: [{ field: 'title', quotation: 'Fixture' }] }, 'evidence[0]', 'url'],
  [{ learningOutcomes: ['Fixture courses'] }, 'learningOutcomes[0]', 'title'],
  [{ description: 'The page does not say what it costs.' }, 'description', 'read whole'],
  [
    {
      credits: [{ system: 'local', value: 40, name: 'points' }],
      evidence: [{ field: 'credits', url: 'https://example.org/a', quotation: '20 points' }],
    },
    'evidence[0].quotation',
    'correct one of them',
  ],
])('refuses what would show more than is known: %j', (fields, field, wanted) => {
  const systems = { 'credit-systems.json': text([creditSystem('local')]) };
  expect(only({ [course]: text(plainRecord(fields)), ...systems })).toMatchObject({
    file: `content/${course}`,
    field,
    wanted: expect.stringContaining(wanted) as string,
  });
});

it('takes no record of a day to come for the day on which sources and schemes end, where the last such day is told', () => {
  const root = makeContent({
    [course]: plainRecord({ recorded: '2029-01-01' }),
    'guides/fixture-guide.mdx': guideText('<Cite id="fixture-source" />'),
    'sources/fixture-source.json': text({
      title: 'Fixture source',
      publisher: 'Fixture',
      url: 'https://example.org/source',
      strength: 'official',
      validUntil: '2027-07-31',
    }),
  });
  expect(checkContent(root, undefined, '2026-11-27').problems).toEqual([]);
  const ended = checkContent(root, undefined).problems.map(({ found }) => found);
  expect(new Set(ended)).toEqual(new Set(['"fixture-source"']));
});

describe('a field', () => {
  it('that does not exist is told with the line and the one that was meant', () => {
    expect(only({ [course]: plainRecord({ platfrom: 'Fixture' }) })).toMatchObject({
      file: `content/${course}`,
      line: 17,
      field: 'platfrom',
      found: '"Fixture"',
      wanted: 'there is no such field: rename or remove it. Did you mean "platform"?',
    });
  });

  it('that does not exist within an object is told with one of that object', () => {
    const delivery = { mode: 'online', paces: 'both' };
    expect(only({ [course]: plainRecord({ delivery }) })).toMatchObject({
      field: 'delivery.paces',
      wanted: expect.stringContaining('Did you mean "pace"?') as string,
    });
  });

  it('that is missing is asked for', () => {
    expect(only({ [course]: plainRecord({ title: undefined }) })).toMatchObject({
      field: 'title',
      found: 'nothing',
      wanted: 'this field is required: write text in quotes',
    });
  });

  it('of the wrong type is told which type it has', () => {
    expect(only({ [course]: plainRecord({ title: 5 }) })).toMatchObject({
      field: 'title',
      found: '5',
      wanted: 'write text in quotes',
    });
  });

  it('with an unknown value is told the known ones and the nearest', () => {
    expect(only({ [course]: plainRecord({ type: 'master' }) })?.wanted).toMatch(/"masters".*Did you mean "masters"\?$/);
  });

  it('of the front matter is told with its line', () => {
    const guide = guideText('').replace('order: 1', 'order: first');
    expect(only({ 'guides/fixture-guide.mdx': `${guide}<Cite id="fixture-source" />` })).toMatchObject({
      line: 9,
      field: 'order',
      found: '"first"',
    });
  });
});

describe('a file that cannot be read', () => {
  it('as JSON is told with the line', () => {
    expect(only({ 'providers/other.json': '{\n  "name": "Fixture"\n  "kind": "college"\n}' })).toMatchObject({
      file: 'content/providers/other.json',
      line: 3,
      found: '"\\"kind\\": \\"college\\""',
      wanted: expect.stringMatching(/^valid JSON: /) as string,
    });
  });

  it('because it breaks off is told so', () => {
    expect(only({ 'providers/other.json': '{\n  "name": "Fixture",' })?.wanted).toMatch(/valid JSON/);
  });

  it('because it is empty is told so', () => {
    expect(only({ 'providers/other.json': '' })?.wanted).toContain('the text ends too early');
  });

  it('without front matter is asked for it', () => {
    expect(only({ 'guides/other.mdx': 'Text alone.' })?.wanted).toBe('front matter between two lines of three hyphens');
  });

  it.each([
    ['\uFEFF---\ntitle: x\n---\n', /byte-order mark \(BOM\)/],
    ['---\rtitle: x\r---\r', /carriage return/],
    ['\n---\ntitle: x\n---\n', /blank lines/],
    ['\u2014\ntitle: x\n\u2014\n', /a dash/],
  ])('for how it was saved is told what was saved: %j', (text, found) => {
    expect(only({ 'guides/other.mdx': text })?.found).toMatch(found);
  });

  it('for curly quotation marks is told so, and not where they stand within a text', () => {
    expect(only({ 'providers/other.json': '{\n  \u201Cname\u201D: "Fixture"\n}' })).toMatchObject({
      line: 2,
      wanted: expect.stringContaining('a word processor has changed them') as string,
    });
    expect(only({ 'providers/other.json': '{\n  "name": "a \u201Cb\u201D",\n}' })?.wanted).toMatch(/^valid JSON/);
  });

  it('for its YAML is told with the line', () => {
    expect(only({ 'guides/other.mdx': '---\ntitle: Fixture\norder: [1\n---\n' })).toMatchObject({
      wanted: expect.stringMatching(/^valid YAML front matter/) as string,
    });
  });

  it('may begin with a byte order mark', () => {
    expect(problems({ [course]: `\uFEFF${text(plainRecord())}` })).toEqual([]);
  });
});

it('refuses a field that stands twice, with the line of the second', () => {
  const twice = '{\n  "name": "Fixture",\n  "kind": "college",\n  "name": "Other"\n}';
  expect(only({ 'providers/other.json': twice })).toMatchObject({
    line: 4,
    wanted: expect.stringMatching(/once/) as string,
  });
});

it.each([
  ['a list', '[]'],
  ['a text', '"fixture"'],
  ['nothing', 'null'],
])('refuses %s where a record should be', (_, written) => {
  expect(only({ 'providers/other.json': written })?.wanted).toBe('write an object in braces');
});

it('refuses a record where a list of records should be', () => {
  expect(only({ 'redirects.json': {} })?.wanted).toBe('a list of records in square brackets');
});

it('asks for a list that is missing', () => {
  expect(only({ 'redirects.json': undefined })).toMatchObject({
    file: 'content/redirects.json',
    wanted: 'this file is required: write a list of records, or []',
  });
});

describe('a file in the wrong place', () => {
  it.each([
    [
      'a course without the folder of its provider',
      'courses/fixture-course.json',
      'content/courses/<provider>/<course>.json',
    ],
    ['a provider in a folder', 'providers/a/fixture.json', 'content/providers/<id>.json'],
    ['a picture among guides', 'guides/fixture.png', 'content/guides/<id>.mdx'],
    ['a guide in Markdown without components', 'guides/fixture.md', 'content/guides/<id>.mdx'],
  ])('is reported: %s', (_, path, place) => {
    expect(only({ [path]: '{}' })?.wanted).toContain(`only files named ${place} belong here`);
  });

  it('is reported where nothing reads the folder, with the one that was meant', () => {
    expect(only({ 'course/fixture-college/other.json': plainRecord() })).toMatchObject({
      file: 'content/course/fixture-college/other.json',
      wanted: expect.stringContaining('Did you mean "courses"?') as string,
    });
  });

  it('is reported where the name cannot be an address', () => {
    expect(only({ 'providers/Other_College.json': { name: 'Fixture', kind: 'college' } })?.wanted).toMatch(
      /^a file name of lower-case letters/,
    );
  });

  it('is not one whose name begins with a dot', () => {
    expect(problems({ 'providers/.DS_Store': 'x' })).toEqual([]);
  });
});

describe('a reference', () => {
  it('to a provider that does not exist is told with the nearest', () => {
    const found = problems({ [course]: plainRecord({ provider: 'fixture-collage' }) });
    expect(found[0]).toMatchObject({
      field: 'provider',
      line: 3,
      wanted: expect.stringMatching(/content\/providers.*Did you mean "fixture-college"\?/) as string,
    });
  });

  it('to a subject that does not exist is told with its place in the list', () => {
    expect(only({ [course]: plainRecord({ subjects: ['computing', 'computer'] }) })).toMatchObject({
      field: 'subjects[1]',
      found: '"computer"',
      wanted: expect.stringContaining('content/subjects.json') as string,
    });
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['levels[0].framework', course, plainRecord({ levels: [{ framework: 'nowhere', level: '7' }] })],
    ['credits[0].system', course, plainRecord({ credits: [{ system: 'nowhere', value: 5 }] })],
    [
      'register.id',
      'providers/fixture-college.json',
      { name: 'Fixture', kind: 'college', register: { id: 'nowhere' } },
    ],
  ])('at %s must lead somewhere', (field, file, record) => {
    expect(only({ [file]: record })?.field).toBe(field);
  });

  it.each([
    ['seeAlso[0]', 'seeAlso:\n  - nowhere\nsources:\n  - fixture-source'],
    ['sources[1]', 'sources:\n  - fixture-source\n  - nowhere'],
  ])('of a term at %s must lead somewhere', (field, lines) => {
    const term = `---\nterm: fixture term\nshort: A fixture.\n${lines}\n---\n`;
    expect(only({ 'glossary/fixture-term.mdx': term })?.field).toBe(field);
  });

  it('must name the folder that a course is in', () => {
    expect(
      only({
        [course]: plainRecord({ provider: 'other' }),
        'providers/other.json': { name: 'Fixture', kind: 'college' },
      })?.wanted,
    ).toContain('the name of the folder that the file is in, "fixture-college"');
  });

  it('must be to a level that the framework has', () => {
    const record = { ...framework('fheq'), source: 'fixture-source' };
    expect(
      only({ 'frameworks.json': [record], [course]: plainRecord({ levels: [{ framework: 'fheq', level: '3' }] }) }),
    ).toMatchObject({ field: 'levels[0].level', wanted: 'a level of that framework: 4, 5, 6, 7, 8' });
  });
});

it('asks for the name of a provider’s own points', () => {
  const local = {
    id: 'local',
    name: 'Own points',
    unit: { one: 'point', many: 'points' },
    academic: false,
  };
  expect(
    only({ 'credit-systems.json': [local], [course]: plainRecord({ credits: [{ system: 'local', value: 5 }] }) }),
  ).toMatchObject({ field: 'credits[0].name' });
});

describe('a duplicate', () => {
  it('of an id in a list is told with the first', () => {
    const subject = { id: 'computing', code: '06', name: 'Computing', isced: 'ICTs', covers: 'Fixtures.' };
    expect(only({ 'subjects.json': [subject, subject] })).toMatchObject({
      field: 'id',
      found: '"computing"',
      wanted: expect.stringContaining('content/subjects.json (line 2) has it already') as string,
    });
  });

  it('of the address of a source is told with the id to cite', () => {
    const source = { title: 'Other', publisher: 'Other', url: 'https://example.org/source', strength: 'vendor' };
    const found = only({
      'sources/other.json': source,
      'guides/fixture-guide.mdx': guideText('<Cite id="fixture-source other" />'),
    });
    expect(found?.wanted).toContain('cite "fixture-source"');
  });
});

it.each(['page', 'level', 'country'])('refuses the provider id "%s", which is an address of the site', (id) => {
  expect(only({ [`providers/${id}.json`]: { name: 'Fixture', kind: 'college' } })?.wanted).toMatch(
    /^another file name/,
  );
});

describe('the text of a guide', () => {
  const guide = (body: string) => ({ 'guides/fixture-guide.mdx': guideText(body) });

  it('cites only sources that exist, and is told the line and the nearest', () => {
    expect(only(guide('One line.\n\nA claim.<Cite id="fixture-sauce" />'))).toMatchObject({
      line: 16,
      found: '"fixture-sauce"',
      wanted: expect.stringContaining('Did you mean "fixture-source"?') as string,
    });
  });

  it('has every id of a shared citation checked', () => {
    expect(only(guide('A claim.<Cite id="fixture-source nowhere" />'))?.found).toBe('"nowhere"');
  });

  it('links only to terms that exist', () => {
    expect(only(guide('A <Term id="fixture-tern">word</Term>.'))?.wanted).toContain('Did you mean "fixture-term"?');
  });

  it('says of every picture what it shows', () => {
    expect(only(guide('![ ](/fixture.png)'))?.wanted).toMatch(/^a text alternative/);
  });

  it('leaves no level of heading out', () => {
    expect(only(guide('## One\n\n#### Two'))).toMatchObject({
      line: 16,
      wanted: 'a heading of at most ###: no level may be left out',
    });
  });

  it('begins with a second-level heading', () => {
    expect(only(guide('### One'))?.wanted).toMatch(/^a heading of at most ##/);
  });

  it('has no first-level heading of its own', () => {
    expect(only(guide('# One'))?.wanted).toMatch(/^headings from "##" on/);
  });

  it('may go back up by any number of levels', () => {
    expect(problems(guide('## One\n\n### Two\n\n#### Three\n\n## Four'))).toEqual([]);
  });

  it('may show headings, components and pictures as code', () => {
    const shown = ['## One', '```md', '# No heading', '<Cite id="nowhere" />', '![](x.png)', '```', 'As `<Foo />`.'];
    expect(problems(guide([...shown, '', '{/* <Term id="nowhere">x</Term> */}'].join('\n')))).toEqual([]);
  });

  it.each([
    ['<img src="/x.png" />', '![what it shows](/address.png)'],
    ['<h4>Deep</h4>', 'a line that begins with "#### "'],
    ['Deep\n====', 'headings from "##" on: the title of the page is its only first-level heading'],
  ])('is checked in HTML and the other ways of writing: %j', (body, wanted) => {
    expect(only(guide(`One line.\n\n${body}`))).toMatchObject({ line: 16, wanted });
  });

  it.each([
    ['<Cites id="fixture-source" />', '"<Cites>"', 'Did you mean "Cite"?'],
    ['<Foo.Bar />', '"<Foo.Bar>"', 'one of the components Callout, Cite, Count, Courses,'],
    ['<Cite ids="fixture-source" />', '"<Cite ids>"', 'an attribute of Cite: id, ended. Did you mean "id"?'],
    ['<LevelLadder title="x" />', '"<LevelLadder title>"', '<LevelLadder /> alone: it takes no attributes'],
    ['<Callout kind="warnings">x</Callout>', '"kind=\\"warnings\\""', 'Did you mean "warning"?'],
    ['<Cite id={source} />', '"<Cite id={...}>"', 'the value itself, in quotes'],
    ['<Cite />', '"<Cite>"', '<Cite id="...">: it does nothing without'],
    ['<Term id=" ">x</Term>', '"<Term>"', '<Term id="...">: it does nothing without'],
    ['A claim.[^1]', '"[^1]"', 'a line that begins with "[^1]:" somewhere below'],
    ['[A link]()', '""', 'the address of the link'],
    ['<Callout>never closed', '"<Callout>never closed"', 'text that can be read as MDX: Expected a closing tag'],
    ['<!-- a note -->', '"<!-- a note -->"', 'to create a comment in MDX, use'],
    ['A {brace', '"A {brace"', 'text that can be read as MDX: Unexpected end of file'],
  ])('is told what is wrong with %s, with the line', (body, found, wanted) => {
    const told = problems(guide(`One line.\n\n${body}`))[0];
    expect(told).toMatchObject({ file: 'content/guides/fixture-guide.mdx', line: 16, found });
    expect(told?.wanted).toContain(wanted);
  });

  it('has pictures only where it is a guide', () => {
    const term = '---\nterm: fixture term\nshort: A fixture.\nsources:\n  - fixture-source\n---\n\n<LevelLadder />\n';
    expect(only({ 'glossary/fixture-term.mdx': term })).toMatchObject({ line: 8, found: '"<LevelLadder>"' });
    expect(problems(guide('<LevelLadder />'))).toEqual([]);
  });
});

describe('a list of courses in a guide', () => {
  const guide = (body: string) => ({ 'guides/fixture-guide.mdx': guideText(body) });
  const withCourses = (query: string) => ({
    'guides/fixture-guide.mdx': guideText('Text.').replace('reviewed:', `courses:\n  ${query}\nreviewed:`),
  });

  it.each([
    '<Courses />',
    '<Courses type="short-course" limit={1} />',
    "<Courses type={['masters', 'short-course']} />",
  ])('%s finds the course that fits', (body) => {
    expect(problems({ [course]: plainRecord({ type: 'short-course' }), ...guide(body) })).toEqual([]);
  });

  it.each([
    ['<Courses type="doctorate" />', 'none in content/courses fits {"type":["doctorate"]}'],
    ['<Courses type="master" />', 'Did you mean "masters"?'],
    ['<Courses subject="computer" />', 'a subject of content/subjects.json, not "computer".'],
    ['<Courses limit={0} />', 'limit: write a number of at least 1'],
    ['<Courses level="doctoral" />', 'none in content/courses fits {"stage":["doctoral"]}'],
  ])('%s is refused with its line and what to write', (body, wanted) => {
    const told = only(guide(`One line.\n\n${body}`));
    expect(told).toMatchObject({ file: 'content/guides/fixture-guide.mdx', line: 16, found: '"<Courses>"' });
    expect(told?.wanted).toContain(wanted);
  });

  it('may not be empty where the front matter asks for it', () => {
    expect(only(withCourses('type: [doctorate]'))).toMatchObject({
      line: 11,
      field: 'courses',
      wanted: 'courses that exist: none in content/courses fits {"type":["doctorate"]}',
    });
  });

  it('does not count closed courses', () => {
    expect(only({ [course]: plainRecord({ status: 'closed' }), ...guide('<Courses />') })?.wanted).toContain('none in');
  });
});

it('asks a guide for its description, with the line', () => {
  const file = 'guides/fixture-guide.mdx';
  expect(only({ [file]: guideText('Text.').replace('description: A fixture.', 'description: ""') })).toMatchObject({
    file: `content/${file}`,
    line: 3,
    field: 'description',
  });
  expect(only({ [file]: guideText('Text.').replace('description: A fixture.\n', '') })).toMatchObject({
    field: 'description',
    wanted: expect.stringContaining('this field is required') as string,
  });
});

it('reports a source that nobody cites', () => {
  const other = { title: 'Other', publisher: 'Other', url: 'https://example.org/other', strength: 'vendor' };
  expect(only({ 'sources/other.json': other })).toMatchObject({
    file: 'content/sources/other.json',
    wanted: expect.stringMatching(/^to be cited/) as string,
  });
});

describe('what the site is about', () => {
  it('names guides that exist, wherever a page refers to one by its purpose', () => {
    const found = problems({
      'site.json': { ...fixtureSite, guides: { ...fixtureSite.guides, missing: { price: 'fixture-gide' } } },
    });
    expect(found).toMatchObject([{ field: 'guides.missing.price', found: '"fixture-gide"' }]);
    expect(found[0]?.wanted).toContain('"fixture-guide"');
  });

  it('has every kind of course that a record is of', () => {
    const found = problems({
      'site.json': { ...fixtureSite, kinds: fixtureSite.kinds.filter(({ id }) => id === 'masters') },
    });
    expect(found).toMatchObject([{ file: `content/${course}`, field: 'type', found: '"microcredential"' }]);
    expect(found[0]?.wanted).toContain('masters');
  });
});

describe('a source that states when it ends', () => {
  const withEnd = (validUntil: string, body = 'A rule.<Cite id="fixture-source" />') => ({
    'sources/fixture-source.json': {
      title: 'Fixture source',
      publisher: 'Fixture',
      url: 'https://example.org/source',
      strength: 'official',
      validUntil,
    },
    'guides/fixture-guide.mdx': guideText(body),
    'glossary/fixture-term.mdx': undefined,
  });
  const on = (today: string, changes: Record<string, unknown>) => checkContent(makeContent(changes), today).problems;

  it('may be cited up to its last day', () => {
    expect(on('2026-07-31', withEnd('2026-07-31'))).toEqual([]);
  });

  it('may not be cited afterwards, and the line and the mend are told', () => {
    expect(on('2026-08-01', withEnd('2026-07-31'))).toEqual([
      {
        file: 'content/guides/fixture-guide.mdx',
        line: 14,
        found: '"fixture-source"',
        wanted:
          'a source that is in force: this one ended on 31 July 2026. Cite what took its place, or write <Cite id="fixture-source" ended /> where the text says that it is over',
      },
    ]);
  });

  it('may be cited afterwards where the text says that it is over', () => {
    const body = 'The rule ended.<Cite id="fixture-source" ended />';
    expect(on('2026-08-01', withEnd('2026-07-31', body))).toEqual([]);
  });

  it('counts from the newest day in the content where no day is given', () => {
    expect(problems(withEnd('2026-10-31'))).toHaveLength(1);
    expect(problems(withEnd('2099-01-01'))).toEqual([]);
  });

  it('is told where a term rests on it', () => {
    const term = '---\nterm: fixture term\nshort: A fixture.\nsources:\n  - fixture-source\n---\n';
    expect(on('2026-08-01', { ...withEnd('2026-07-31', 'Text.'), 'glossary/fixture-term.mdx': term })).toMatchObject([
      { file: 'content/glossary/fixture-term.mdx', line: 5, field: 'sources' },
    ]);
  });
});

describe('what guides show from records of their own', () => {
  it('may be an invented learner that exists', () => {
    expect(
      only({ 'guides/fixture-guide.mdx': guideText('<Cite id="fixture-source" />\n\n<Learner id="nobody" />') }),
    ).toMatchObject({
      line: 16,
      found: '"nobody"',
      wanted: expect.stringContaining('a record in content/examples') as string,
    });
  });

  it('asks questions of somebody known', () => {
    const body = '<Cite id="fixture-source" />\n\n<Questions of="stranger" />';
    expect(only({ 'guides/fixture-guide.mdx': guideText(body) })?.wanted).toContain('"provider"');
  });

  it('rests on a source', () => {
    const rule = { institution: 'Fixture', country: 'GB', award: 'any', years: 5, source: 'nowhere' };
    expect(only({ 'acceptance/fixture.json': rule })).toMatchObject({
      file: 'content/acceptance/fixture.json',
      field: 'source',
      found: '"nowhere"',
    });
  });
});
