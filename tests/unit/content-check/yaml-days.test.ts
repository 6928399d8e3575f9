/** Days in front matter, with and without quotation marks: the check and the build read the same. */
import { parseFrontmatter } from 'astro/markdown';
import { afterEach, expect, it, vi } from 'vitest';
import { checkContent } from '#content-check/index.ts';
import { recordsOf } from '#content-check/entry.ts';
import { guideSchema } from '#schemas/guide.ts';
import { fromYaml } from '#schemas/yaml-days.ts';
import { guideText, makeContent } from '../../support/make-content.ts';

const withDay = (day: string): string => guideText('').replace(/^reviewed: .*$/m, `reviewed: ${day}`);
const checked = (text: string) => {
  const { entries, problems } = checkContent(makeContent({ 'guides/fixture-guide.mdx': text }));
  return { problems, record: recordsOf(entries, 'guides').get('fixture-guide') };
};
const built = (text: string) => fromYaml(guideSchema).safeParse(parseFrontmatter(text).frontmatter);

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])(
  'without quotation marks is the day that is written, in %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    const text = withDay('2026-11-20');
    expect(parseFrontmatter(text).frontmatter['reviewed']).toBeInstanceOf(Date);
    expect(checked(text)).toMatchObject({ problems: [], record: { reviewed: '2026-11-20' } });
    expect(built(text).data).toEqual(checked(text).record);
  },
);

it('with quotation marks is the same', () => {
  expect(built(withDay('"2026-11-20"')).data).toEqual(built(withDay('2026-11-20')).data);
  expect(checked(withDay('"2026-11-20"')).record).toEqual(checked(withDay('2026-11-20')).record);
});

it.each(['2026-02-30', '2026-11'])('%s is refused by the check, before anything is built', (day) => {
  expect(checked(withDay(day)).problems).toHaveLength(1);
});
