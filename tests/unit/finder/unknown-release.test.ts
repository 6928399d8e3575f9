import { expect, it } from 'vitest';
import { LoadError } from '#dom/load.ts';
import { isUnknownRelease } from '#finder/page/news.ts';
import { notTold } from '#words/news.ts';

it('tells a release that is not there from one that cannot be had now', () => {
  const failed = (status: number) =>
    new LoadError('2020-01-01', new Error(`/data/releases/since/2020-01-01.json answered ${status}`));
  expect(isUnknownRelease(failed(404))).toBe(true);
  expect(isUnknownRelease(failed(503))).toBe(false);
  expect(isUnknownRelease(new LoadError('2020-01-01', new TypeError('Failed to fetch')))).toBe(false);
  expect(notTold('1 January 2020', '26 November 2026')).toBe(
    'What is new since 1 January 2020 cannot be told: there is no such release here. From now on you are told what is new since 26 November 2026.',
  );
});
