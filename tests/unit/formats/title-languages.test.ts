/** A title in another language than English keeps its language in every format that has a place for it. */
import { describe, expect, it } from 'vitest';
import { ctdl } from '#formats/ctdl/write.ts';
import { csv } from '#formats/csv/write.ts';
import { elm } from '#formats/elm/write.ts';
import { collect } from '#formats/format.ts';
import { courseJsonLd } from '#formats/schema-org/write.ts';
import { xcriCap } from '#formats/xcri-cap/write.ts';
import { makeCourse } from '../../support/make.ts';

const context = {
  origin: 'https://guide.example',
  generated: '2026-11-23T12:00:00Z',
  title: 'Fixture directory',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};
const course = makeCourse({
  title: 'Näidiskursus',
  titleLanguage: 'et',
  englishTitle: 'Fixture course',
  url: 'https://fixture-college.example/1',
  languages: ['et'],
  skills: ['Fixtures'],
});

describe('the language of a title', () => {
  it('stands in schema.org beside the English title', () => {
    expect(courseJsonLd(course, context.origin)).toMatchObject({
      name: { '@value': 'Näidiskursus', '@language': 'et' },
      alternateName: { '@value': 'Fixture course', '@language': 'en' },
    });
  });

  it('is left out of schema.org where it is not recorded', () => {
    expect(courseJsonLd(makeCourse({ title: 'Plain' }), context.origin)).toMatchObject({ name: 'Plain' });
  });

  it('is the key of a language map in CTDL', () => {
    expect(ctdl.write([course], context)).toContain('"ceterms:name":{"en":"Fixture course","et":"Näidiskursus"}');
  });

  it('is the tag of a language string in ELM', () => {
    const [opportunity] = (JSON.parse(elm.write([course], context)) as { '@graph': Record<string, unknown>[] })[
      '@graph'
    ];
    expect(opportunity?.['dc:title']).toEqual([
      { '@language': 'en', '@value': 'Fixture course' },
      { '@language': 'et', '@value': 'Näidiskursus' },
    ]);
  });

  it('is xml:lang in XCRI-CAP', () => {
    expect(xcriCap.write([course], context)).toContain('<dc:title xml:lang="et">Näidiskursus</dc:title>');
  });

  it('reads back from our table', async () => {
    const { drafts } = await collect(csv.read(csv.write([course], { generated: '2026-11-23' }), {}));
    expect(drafts[0]?.data).toMatchObject({
      title: 'Näidiskursus',
      titleLanguage: 'et',
      englishTitle: 'Fixture course',
    });
  });
});
