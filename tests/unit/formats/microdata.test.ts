import { describe, expect, it } from 'vitest';
import { collect } from '#formats/format.ts';
import { schemaOrg } from '#formats/schema-org/write.ts';
import { openBytes } from '../../../src/import/source/open.ts';
import type { Machine } from '../../../src/import/source/unpack.ts';

const read = (html: string) => collect(schemaOrg.read(html, {}));
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Fixture</title>${head}</head><body>${body}</body></html>`;

const jsonLd = {
  '@context': 'https://schema.org',
  '@type': 'Course',
  '@id': 'https://fixture-college.example/data',
  name: 'Fixture data & design',
  description: 'Learn data.',
  url: 'https://fixture-college.example/data',
  inLanguage: 'en',
  provider: { '@type': 'Organization', name: 'Fixture College', url: 'https://fixture-college.example/' },
  offers: { '@type': 'Offer', category: 'Paid', price: '495.00', priceCurrency: 'GBP' },
  hasCourseInstance: [
    { '@type': 'CourseInstance', courseMode: 'online', startDate: '2027-01-11', courseWorkload: 'PT30H' },
    { '@type': 'CourseInstance', courseMode: 'online', startDate: '2027-05-10', courseWorkload: 'PT30H' },
  ],
};
const script = `<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>`;
const run = (start: string, words: string) => `
  <li itemprop="hasCourseInstance" itemscope itemtype="https://schema.org/CourseInstance">
    <meta itemprop="courseMode" content="online"><meta itemprop="courseWorkload" content="PT30H">
    <time itemprop="startDate" datetime="${start}">${words}</time>
  </li>`;
const microdata = `
  <article itemscope itemtype="https://schema.org/Course" itemid="/data" itemref="price">
    <h1><span itemprop="name">Fixture data &amp; <em>design</em></span></h1>
    <p itemprop="description">Learn
      data.</p>
    <link itemprop="url" href="/data"><meta itemprop="inLanguage" content="en">
    <div itemprop="provider" itemscope itemtype="http://schema.org/Organization">
      <a itemprop="url" href="/"><span itemprop="name">Fixture College</span></a>
    </div>
    <ul>${run('2027-01-11', '11 January')}${run('2027-05-10', '10 May')}</ul>
  </article>
  <p id="price" itemprop="offers" itemscope itemtype="https://schema.org/Offer">
    <meta itemprop="category" content="Paid">
    <b itemprop="priceCurrency" content="GBP">£</b><b itemprop="price" content="495.00">495</b>
  </p>`;
const base = '<link rel="canonical" href="https://fixture-college.example/data">';

describe('a course in microdata', () => {
  it('is read as the same course in JSON-LD', async () => {
    const [ours, theirs] = [await read(page(microdata, base)), await read(page('', script))];
    expect(ours.drafts).toHaveLength(1);
    expect(ours.drafts.map(({ data, provider, identifier }) => ({ data, provider, identifier }))).toEqual(
      theirs.drafts.map(({ data, provider, identifier }) => ({ data, provider, identifier })),
    );
    expect(ours.drafts[0]?.data).toMatchObject({
      title: 'Fixture data & design',
      price: { options: [{ amount: 495, currency: 'GBP' }] },
      intakes: [{ start: '2027-01-11' }, { start: '2027-05-10' }],
    });
  });

  it('beside the same in JSON-LD is told, and read once', async () => {
    const { drafts, losses } = await read(page(microdata, base + script));
    expect(drafts).toHaveLength(1);
    expect(losses.filter(({ field }) => field === 'itemscope')).toMatchObject([
      { place: 'itemscope[1]$', note: 'microdata of a course that the page has as JSON-LD, which is read' },
    ]);
  });

  it('beside another in JSON-LD is read as well', async () => {
    const other = microdata.replace('<em>design</em>', 'law').replace('/data" itemref', '/law" itemref');
    const { drafts } = await read(page(other, base + script));
    expect(drafts.map(({ data }) => data.title).sort()).toEqual(['Fixture data & design', 'Fixture data & law']);
  });

  it('tells what no field holds, with its place', async () => {
    const { losses } = await read(
      page(microdata.replace('<ul>', '<b itemprop="teaches">Data</b><b itemprop="mood">Merry</b><ul>')),
    );
    expect(losses).toContainEqual(
      expect.objectContaining({
        field: 'mood',
        value: 'Merry',
        place: expect.stringMatching(/^itemscope\[1\]\$/) as string,
      }),
    );
  });

  it('that names itself among its own has an end', async () => {
    const loop =
      '<div id="a" itemscope itemtype="https://schema.org/Course" itemref="a b"><i itemprop="name">One</i><p id="b" itemprop="isPartOf" itemscope itemref="b"></p></div>';
    expect((await read(page(loop))).drafts).toHaveLength(1);
  });
});

const unpacksNothing: Machine = {
  gunzip: () => expect.fail('a page is not packed'),
  keep: () => expect.fail('a page is not packed'),
};

describe('a page with a course', () => {
  const open = (html: string) => openBytes(new Blob([html]), 'page.html', unpacksNothing);

  it('in microdata is opened, and one without any is not', async () => {
    await expect(open(page(microdata))).resolves.toMatchObject({ name: 'page.html' });
    const other = '<div itemscope itemtype="https://schema.org/WebPage"><h1 itemprop="name">Fixture</h1></div>';
    await expect(open(page(other))).rejects.toThrow('there is no course data in it');
  });

  const rdfa = '<div vocab="https://schema.org/" typeof="Course"><h1 property="name">Fixture</h1></div>';

  it('in RDFa is named as not read', async () => {
    await expect(open(page(rdfa))).resolves.toMatchObject({ name: 'page.html' });
    await expect(read(page(rdfa))).rejects.toThrow('course data in RDFa is not read: JSON-LD and microdata are');
    expect((await read(page(rdfa, script))).losses).toContainEqual(
      expect.objectContaining({ field: 'typeof', place: 'line 1', note: expect.stringContaining('RDFa') as string }),
    );
  });
});
