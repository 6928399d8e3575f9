import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { asksForNothing } from '../../src/embed/list.ts';
import { readCourseAddress, readListAddress, readTheme } from '../../src/embed/address.ts';
import { heightFor, measuredWidths } from '../../src/embed/height.ts';
import { snippetText, targetOf, type Wish } from '../../src/embed/snippet.ts';
import { noCourse, noSearch, withoutCount } from '#words/embed-builder.ts';
import { readQuery } from '#finder/state.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { makeCourse, makeProvider } from '../support/make.ts';

const wish: Wish = { what: 'list', search: '', limit: '5', course: '', figure: '', theme: '' };
const figures = { registers: '/guides/how-to-choose/' };
const listedFacets = ['subject', 'provider'];

describe('the address of a list in a frame', () => {
  it.each([
    ['', { query: '', limit: 5, ignored: [] }],
    ['?subject=computing&limit=3&theme=dark', { query: '?subject=computing', limit: 3, ignored: [] }],
    ['?q=data+science&page=4', { query: '?q=data+science', limit: 5, ignored: [] }],
    ['?limit=20', { query: '', limit: 20, ignored: [] }],
  ])('of "%s" is that of the finder, and how many', (address, read) => {
    expect(readListAddress(address)).toEqual(read);
  });

  it.each(['0', '21', '-3', 'many', '1e1'])('says that it cannot have %s courses, and has five', (limit) => {
    const { limit: read, ignored } = readListAddress(`?limit=${limit}`);
    expect(read).toBe(5);
    expect(ignored).toEqual(['A list has 1 to 20 courses']);
  });
});

it.each([
  ['?id=open-university/msc', '', 'open-university/msc'],
  ['', '#open-university/msc', 'open-university/msc'],
  ['?id=/open-university/msc/&theme=dark', '', 'open-university/msc'],
  ['', '', undefined],
  ['?id=open-university', '', undefined],
  ['?id=../../secrets', '', undefined],
  ['?id=a/b/c', '', undefined],
  ['?id=%3Cscript%3E/x', '', undefined],
])('reads the course of a frame at "%s%s"', (query, fragment, id) => {
  expect(readCourseAddress(query, fragment)).toBe(id);
});

it.each([
  ['?theme=dark', 'dark'],
  ['?theme=light', 'light'],
  ['?theme=blue', undefined],
  ['', undefined],
])('reads the colours of "%s"', (query, theme) => {
  expect(readTheme(query)).toBe(theme);
});

describe.each(['https://example.org/', 'https://example.org/guide/'])('what is wanted of the site at %s', (site) => {
  const of = (change: Partial<Wish>) => targetOf({ ...wish, ...change }, { site, figures, listedFacets });

  it.each([
    ['', '/embed/list/?limit=5', '/courses/'],
    [`${site}courses/`, '/embed/list/?limit=5', '/courses/'],
    [
      ` ${site}courses/?subject=computing&q=a%26b&page=3 `,
      '/embed/list/?subject=computing&q=a%26b&limit=5',
      '/courses/?subject=computing&q=a%26b',
    ],
    ['?price=free', '/embed/list/?price=free&limit=5', '/courses/?price=free'],
  ])('is the list of the search "%s"', (search, path, page) => {
    expect(of({ search })).toMatchObject({ ok: true, target: { path, page } });
  });

  it.each([
    ['?subject=computing', {}, '/embed/list/subject/computing/?limit=5'],
    ['?subject=computing&utm_source=x', {}, undefined],
    [
      '?provider=open-university',
      { theme: 'dark', limit: '3' },
      '/embed/list/provider/open-university/?limit=3&theme=dark',
    ],
    ['?provider=open-university&limit=9&page=2', { limit: '' }, '/embed/list/provider/open-university/'],
    ['?subject=computing&subject=education', {}, undefined],
    ['?subject=computing&q=data', {}, undefined],
    ['?subject=-computing', {}, '/embed/list/subject/-computing/?limit=5'],
    ['?subject=..%2F..', {}, undefined],
    ['?price=free', {}, undefined],
    ['', {}, '/embed/list/all/?limit=5'],
    ['/courses/?page=3', { theme: 'dark', limit: '' }, '/embed/list/all/?theme=dark'],
  ])('has a lighter page for the search "%s" where one value, or none, makes it', (search, change, light) => {
    const wanted = of({ search, ...change });
    expect(wanted.ok && wanted.target.light).toBe(light);
  });

  it.each(['https://elsewhere.example/courses/?subject=computing', `${site}guides/`, 'computing', 'https://'])(
    'is no list where the address is "%s"',
    (search) => {
      expect(of({ search })).toEqual({ ok: false, field: 'search', problem: noSearch });
    },
  );

  it.each([
    `${site}courses/open-university/msc/`,
    `${site}courses/open-university/msc?x=1#price`,
    'open-university/msc',
  ])('is the course at "%s"', (course) => {
    expect(of({ what: 'course', course, theme: 'dark' })).toEqual({
      ok: true,
      target: { path: '/embed/course/?id=open-university/msc&theme=dark', page: '/courses/open-university/msc/' },
    });
  });

  it.each([`${site}providers/open-university/`, 'https://elsewhere.example/courses/a/b/', 'MSc'])(
    'is no course at "%s"',
    (course) => {
      expect(of({ what: 'course', course })).toEqual({ ok: false, field: 'course', problem: noCourse });
    },
  );

  it('asks for the address of a course where there is none', () => {
    expect(of({ what: 'course' })).toMatchObject({ ok: false, field: 'course' });
  });

  it('is a figure with the place in the guide that shows it', () => {
    expect(of({ what: 'figure', figure: 'registers' })).toEqual({
      ok: true,
      target: { path: '/embed/figure/registers/', page: '/guides/how-to-choose/#registers' },
    });
    expect(of({ what: 'figure', figure: 'none' })).toMatchObject({ ok: false, field: 'figure' });
  });
});

it.each([
  ['Computing and data, free: 1,012 courses – Site', 'Computing and data, free – Site'],
  ['One: 1 course – Site', 'One – Site'],
  ['631 courses – Site', 'Courses – Site'],
  ['Figure: 12 courses compared – Site', 'Figure: 12 courses compared – Site'],
])('copies the title "%s" without a count that would grow old', (title, wanted) => {
  expect(withoutCount(title)).toBe(wanted);
});

describe('the lines for a frame', () => {
  const made = {
    src: 'https://example.org/guide/embed/list/?subject=a&q=%22%3E&limit=5',
    title: '“C++” <b>"free"</b> & more',
    height: 420,
    page: 'https://example.org/guide/courses/?subject=a&q=%22',
    label: 'See it in the <Guide>',
  };
  const elements = parseFragment(snippetText(made)).childNodes.filter(
    (node): node is Tree.Element => 'tagName' in node,
  );

  /** The frame within the box that its height follows. */
  const frameIn = (box: Tree.Element | undefined) =>
    box?.childNodes.filter((node): node is Tree.Element => 'tagName' in node) ?? [];
  const attributesOf = (element: Tree.Element | undefined) =>
    Object.fromEntries(element?.attrs.map(({ name, value }) => [name, value]) ?? []);

  it('are one frame with its title and one link, whatever the words', () => {
    expect(elements.map(({ tagName }) => tagName)).toEqual(['div', 'p']);
    expect(frameIn(elements[0]).map(({ tagName }) => tagName)).toEqual(['iframe']);
    expect(attributesOf(frameIn(elements[0])[0])).toEqual({
      title: made.title,
      src: made.src,
      width: '100%',
      height: '420',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      // Without one it would be wider than its place.
      frameborder: '0',
    });
  });

  it('have a height that follows the width of the place, and one in pixels where no style counts', () => {
    const [box] = parseFragment(snippetText({ ...made, fit: 'max(300px,calc(900px - 150cqi))' })).childNodes.filter(
      (node): node is Tree.Element => 'tagName' in node,
    );
    expect(attributesOf(box)).toEqual({ style: 'container-type:inline-size' });
    expect(attributesOf(frameIn(box)[0])).toMatchObject({
      height: '420',
      style: 'height:max(300px,calc(900px - 150cqi))',
    });
  });

  it('lead to the same on the site where frames are forbidden', () => {
    const [link] = elements[1]?.childNodes ?? [];
    expect(link && 'attrs' in link ? link.attrs : []).toEqual([{ name: 'href', value: made.page }]);
    expect(snippetText(made)).toContain('>See it in the &lt;Guide&gt;</a></p>');
  });
});

it.each([
  ['?provider=nobody', true],
  ['?provider=nobody&provider=acme', false],
  ['?provider=nobody&mode=online', true],
  ['?provider=', false],
  ['?nonsense=1', false],
  ['', false],
])('tells that "%s" asks for what no course has: %s', (query, isGone) => {
  const facets = readTable(encodeTable([makeCourse({ provider: makeProvider({ id: 'acme' }) })], '2026-11-23')).facets;
  expect(asksForNothing(query, readQuery(query, facets).state, facets)).toBe(isGone);
});

describe('the height of a frame', () => {
  /** What a browser makes of it in a box of a width: the innermost terms first. */
  const at = (css: string, width: number): number => {
    let text = css.replace(/calc\(([\d.]+)px - ([\d.]+)cqi\)/g, (_, start: string, fall: string) =>
      String(Number(start) - (Number(fall) / 100) * width),
    );
    for (let before = ''; before !== text;) {
      before = text;
      text = text.replace(/(min|max)\(([^()]*)\)/, (_, which: 'min' | 'max', terms: string) =>
        String(Math[which](...terms.split(',').map((term) => Number(term.replace('px', ''))))),
      );
    }
    return Number(text.replace('px', ''));
  };
  const measure = (heightAt: (width: number) => number, narrowest = 320) =>
    measuredWidths(narrowest).map((width) => ({ width, height: heightAt(width) }));
  const text = (width: number) => Math.ceil(500_000 / width) + 200;
  const steps = (width: number) => (width < 600 ? text(width) : Math.ceil(text(width) * 0.6));
  const growing = (width: number) => 300 + Math.floor(width / 10);
  const flat = () => 480;

  it.each<[string, (width: number) => number]>([
    ['of words', text],
    ['of a picture that is laid out otherwise where it is wide', steps],
    ['that grows with its width', growing],
    ['that never changes', flat],
  ])('%s cuts nothing off at any width', (_, heightAt) => {
    const measures = measure(heightAt);
    const css = heightFor(measures);
    expect(measures.filter(({ width, height }) => at(css, width) < height - 1)).toEqual([]);
  });

  it('of words leaves little room empty where it is wide', () => {
    const measures = measure(text);
    const css = heightFor(measures);
    expect(css.length).toBeLessThan(200);
    expect(measures.filter(({ width, height }) => at(css, width) > height * 1.15)).toEqual([]);
    expect(at(css, 1280)).toBeLessThan(text(320) / 2);
  });

  it('of a picture that is laid out otherwise where it is wide leaves little room empty on both sides of that', () => {
    const measures = measure(steps);
    const css = heightFor(measures);
    expect(measures.filter(({ width, height }) => at(css, width) > height * 1.15)).toEqual([]);
    // Between two measures the higher counts.
    expect(at(css, 599)).toBeGreaterThan(steps(599) * 0.95);
  });

  it('that never changes is that one', () => {
    expect(heightFor(measure(flat))).toBe('480px');
  });
});
