/** The page on data quality against the check that editors run. */
import { expect, it } from 'vitest';
import { checkContent } from '#content-check/index.ts';
import { checkWarnings, warningKinds } from '#content-check/warnings.ts';
import { builtPages } from '../support/site.ts';

const page = (await builtPages()).find(({ path }) => path === '/data/quality/');
if (!page) throw new Error('/data/quality/ was not built');

/** The day as of which the site was built, in its own words. */
const day = /counted as of (\d{1,2} \w+ \d{4})/.exec(
  (page.elements.find(({ name }) => name === 'main')?.text ?? '').replace(/\s+/g, ' '),
)?.[1];

it('counts what the check counts, and every kind of it', () => {
  const asOf = new Date(`${day ?? ''} UTC`).toISOString().slice(0, 10);
  const warnings = checkWarnings(checkContent(process.cwd()).entries, asOf);
  const shown = Object.fromEntries<number>(
    page.elements
      .filter(({ attributes }) => 'data-kind' in attributes)
      .map(({ attributes, text }) => [attributes['data-kind'] ?? '', Number(text)]),
  );
  expect(shown).toEqual(
    Object.fromEntries(warningKinds.map((kind) => [kind, warnings.filter((row) => row.kind === kind).length])),
  );
});

it('draws each count and gives it in a table too', () => {
  for (const id of ['age', 'starts', 'by-field', 'eu-list', 'by-provider']) {
    const figure = page.html.split(`id="${id}"`)[1]?.split('</figure>')[0] ?? '';
    expect(figure, id).toContain('<svg');
    expect(figure, id).toContain('<table');
    expect(/role="img" aria-label="[^"]{40,}"/.test(figure), id).toBe(true);
  }
});
