/** Entries of a list of courses that are none by their type: each is told, and none is lost in silence. */
import { describe, expect, it } from 'vitest';
import { ctdl } from '#formats/ctdl/write.ts';
import { collect } from '#formats/format.ts';
import { schemaOrg } from '#formats/schema-org/write.ts';
import { schemaOrgCourse as course } from '../../support/import-folder.ts';

const { '@type': _, ...untyped } = course(2);
const read = (document: unknown) => collect(schemaOrg.read(JSON.stringify(document), {}));
const withContext = (graph: unknown[]) => ({ '@context': 'https://schema.org', '@graph': graph });

describe('an entry without a type', () => {
  it.each<[string, unknown, string]>([
    ['of a graph', withContext([course(1), untyped]), '$.@graph[1]'],
    ['of a list', [course(1), untyped], '$[1]'],
    [
      'of an ItemList',
      {
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', item: course(1) },
          { '@type': 'ListItem', item: untyped },
        ],
      },
      '$.itemListElement[1].item',
    ],
    ['of a DataFeed', { '@type': 'DataFeed', dataFeedElement: [course(1), untyped] }, '$.dataFeedElement[1]'],
  ])('is rejected with its place: %s', async (__, document, place) => {
    const { drafts, rejected } = await read(document);
    expect(drafts).toHaveLength(1);
    expect(rejected).toEqual([
      { place, reason: 'an entry without a type: give it "@type": "Course" if it is a course' },
    ]);
  });

  it('is rejected too where its type is none that is read, and it seems to be a course', async () => {
    const { drafts, rejected } = await read(withContext([course(1), course(2, { '@type': 'course' })]));
    expect(drafts).toHaveLength(1);
    expect(rejected).toEqual([
      {
        place: '$.@graph[1]',
        reason: 'an entry of the type "course" that seems to be a course: give it "@type": "Course"',
      },
    ]);
  });

  it('is reported where little stands in it, and an entry that is only an address too', async () => {
    const { losses } = await read([
      course(1),
      { name: 'Something' },
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', url: 'https://fixture-college.example/9' }] },
    ]);
    expect(losses.filter(({ note }) => /^an entry/.test(note)).map(({ place, note }) => [place, note])).toEqual([
      ['$[1]', 'an entry without a type'],
      ['$[2].itemListElement[0]', 'an entry of a list that is only an address: what stands there is not read'],
    ]);
  });

  it('is none where a course refers to it, nor is what is of another kind', async () => {
    const { drafts, rejected, losses } = await read(
      withContext([
        course(1, { provider: { '@id': '#college' } }),
        { '@id': '#college', name: 'Fixture College', url: 'https://fixture-college.example/' },
        { '@type': 'WebSite', name: 'Fixture', url: 'https://fixture-college.example/', description: 'Courses.' },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [{ '@type': 'ListItem', item: 'https://fixture-college.example/', name: 'Home' }],
        },
      ]),
    );
    expect(drafts[0]?.provider?.name).toBe('Fixture College');
    expect(rejected).toEqual([]);
    expect(losses.filter(({ note }) => /^an entry/.test(note))).toEqual([]);
  });

  it('is rejected in CTDL as well', async () => {
    const graph = [
      { '@type': 'ceterms:Course', '@id': 'x:1', 'ceterms:name': 'Weaving', 'ceterms:offeredBy': 'Fixture College' },
      { '@id': 'x:2', 'ceterms:name': 'Felting', 'ceterms:offeredBy': 'Fixture College' },
    ];
    const { drafts, rejected } = await collect(
      ctdl.read(JSON.stringify({ '@context': 'https://credreg.net/ctdl/schema/context/json', '@graph': graph }), {}),
    );
    expect(drafts).toHaveLength(1);
    expect(rejected).toMatchObject([{ place: '$.@graph[1]' }]);
  });
});
