/** Somebody who has never seen JSON adds a course and corrects one, by the keyboard alone. */
import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, contentOf, open, overflow } from '../support/browser.ts';
import { templates } from '../support/templates.ts';

/** Label of what has the focus, as it is read out. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const labels =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
        ? element.labels
        : null;
    return (labels?.[0] ?? element)?.textContent.trim() ?? '';
  });

/** Presses Tab until something of this label has the focus. */
const goTo = async (page: Page, label: string | RegExp): Promise<void> => {
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (typeof label === 'string' ? now === label : label.test(now)) return;
  }
  throw new Error(`Nothing with the label ${String(label)} was reached; the last was ${await focused(page)}`);
};

const write = async (page: Page, label: string, text: string): Promise<void> => {
  await goTo(page, label);
  await page.keyboard.type(text);
};

/** A file that the button with the focus gives to keep. */
const downloaded = async (page: Page): Promise<Record<string, unknown>> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return JSON.parse((await contentOf(file)).toString()) as Record<string, unknown>;
};

const settled = (page: Page) => page.waitForSelector('[data-what]:focus');

describe('a newcomer', () => {
  it('adds a course by keyboard, from the first mistake to the file', async () => {
    const { page, trouble } = await open('/contribute/');
    await goTo(page, 'Add a course');
    await page.keyboard.press('Enter');
    await settled(page);
    await goTo(page, 'Check it');
    await page.keyboard.press('Enter');
    const summary = page.locator('[data-summary]');
    expect(await summary.locator('li > a').allTextContents()).toEqual([
      'Name of the course',
      'Who offers it',
      'Kind of course',
      'Subjects',
      'Where you read this: What that page is',
      'Page of the course',
    ]);
    expect(await summary.locator('button').count()).toBe(0);
    await write(page, 'Name of the course (needed)', 'Fixture course');
    await write(page, 'Who offers it (needed)', 'The Open University');
    await write(page, 'Kind of course (needed)', 'Micro');
    await write(page, 'How one takes part', 'Online');
    await write(page, 'Subject 1 (needed)', 'Computing');
    await write(page, 'Page of the course (needed)', 'www.example.org/fixture');
    await write(page, 'What that page is (needed)', 'Course page');
    await goTo(page, 'Check it');
    await page.keyboard.press('Enter');
    expect(await summary.locator('li').allTextContents()).toEqual([
      'Page of the course: Write a full address that starts with https://.',
    ]);
    expect(await axe(page)).toEqual([]);
    await goTo(page, 'Page of the course');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('https://www.example.org/fixture');
    await goTo(page, 'Check it');
    await page.keyboard.press('Enter');
    expect(await summary.locator('h3').textContent()).toBe('Nothing is wrong with it.');
    expect(await page.locator('[data-card] h3').textContent()).toContain('Fixture course');
    await goTo(page, 'Download: fixture-course.json');
    expect(await downloaded(page)).toMatchObject({
      title: 'Fixture course',
      provider: 'open-university',
      type: 'microcredential',
      url: 'https://www.example.org/fixture',
      subjects: ['computing'],
      delivery: { mode: 'online' },
      source: { name: 'Course page', kind: 'provider' },
    });
    expect(trouble).toMatchObject({ console: [], foreign: [] });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toEqual([]);

    // What was written is there again after the page was left.
    await page.reload();
    await page.getByRole('button', { name: 'Go on with it' }).click();
    await settled(page);
    expect(await page.getByLabel('Name of the course').first().inputValue()).toBe('Fixture course');
    await page.context().close();
  });

  it('corrects a price, and sees what changed in the text that goes to an editor', async () => {
    const path = templates.course.replace('/courses/', '').replace(/\/$/, '');
    const record = JSON.parse(readFileSync(`content/courses/${path}.json`, 'utf8')) as { price?: object };
    const { page } = await open(`/contribute/?course=${path}`);
    await settled(page);
    const isOpen = () =>
      page.locator('details', { hasText: 'Price and help' }).evaluate((fold) => fold.hasAttribute('open'));
    expect(await isOpen()).toBe(record.price !== undefined);
    if (!record.price) {
      await goTo(page, /^Price and help with the cost/);
      await page.keyboard.press('Enter');
    }
    await goTo(page, 'Add: price');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('How much (needed)');
    await page.keyboard.type('£1,250');
    await write(page, 'Currency (needed)', 'GBP');
    await page.locator('[data-changes] li', { hasText: 'GBP' }).waitFor();
    const changes = await page.locator('[data-changes] li').allTextContents();
    expect(changes).toContainEqual(expect.stringMatching(/^Price: Price \d: How much: nothing → 1250$/));
    // Where the page says so is asked beside the price, and stands in the record as evidence.
    const proof = page.locator('[data-proof=price]');
    await proof.waitFor();
    expect(await axe(page)).toEqual([]);
    await write(page, 'The words of the page that say it', 'The fee is £1,250');
    await write(page, 'Day on which you read it', '2026-11-20');
    await goTo(page, 'Check it');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-summary] li').allTextContents()).toEqual([]);
    await goTo(page, 'Go on to hand it over');
    await page.keyboard.press('Enter');
    await goTo(page, /^Download: /);
    const { price, evidence, ...rest } = await downloaded(page);
    expect(evidence).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'price', quotation: 'The fee is £1,250', read: '2026-11-20' }),
      ]),
    );
    expect(price).toMatchObject({ options: expect.arrayContaining([{ amount: 1250, currency: 'GBP' }]) as unknown });
    expect(Object.keys(rest)).toEqual(
      expect.arrayContaining(Object.keys(record).filter((name) => !['price', 'evidence'].includes(name))),
    );
    await page.context().close();
  });
});

/** Opens the correction of a course of which a price is known, and writes another price. */
const correctPrice = async (page: Page): Promise<void> => {
  await settled(page);
  const fold = page.locator('details', { hasText: 'Price and help' });
  if (!(await fold.evaluate((element) => element.hasAttribute('open')))) await fold.locator('summary').click();
  await page.getByLabel('How much (needed)').first().fill('1234');
  await page.locator('[data-proof=price]').waitFor();
};

/** A course with one price in pounds, and one row of evidence for it. */
const pricedCourse = (): string =>
  globSync('content/courses/*/*.json')
    .sort()
    .find((file) => {
      const {
        price,
        status,
        evidence = [],
      } = JSON.parse(readFileSync(file, 'utf8')) as {
        price?: { options?: { amount: unknown; currency: string }[] };
        status?: string;
        evidence?: { field: string }[];
      };
      const rows = evidence.filter(({ field }) => field.startsWith('price'));
      const [option, ...others] = price?.options ?? [];
      return (
        status === undefined &&
        typeof option?.amount === 'number' &&
        option.currency === 'GBP' &&
        !others.length &&
        rows.length === 1
      );
    })
    ?.slice('content/courses/'.length, -'.json'.length) ?? expect.fail('no course has a price');

describe('what is wrong in a proof', () => {
  it.each([
    ['read', 'soon', /28 November 2026/],
    ['read', '3/4/2026', /2026-04-03 for 3 April 2026/],
    ['read', '2199-01-05', /a day that has been/],
    ['url', 'http://example.org/', /https:/],
    ['quotation', 'Fee £1,150', /./],
  ])('is said at its own box: %s "%s"', async (part, wrong, said) => {
    const { page } = await open(`/contribute/?course=${pricedCourse()}`);
    await correctPrice(page);
    await page.locator('#proof-price-quotation').fill('The fee is £1,234');
    await page.locator('#proof-price-url').fill('https://example.org/fee');
    await page.locator('#proof-price-read').fill('20 November 2026');
    await page.locator('#proof-price-quotation').focus();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#proof-price-read')?.value === '2026-11-20',
    );
    await page.locator(`#proof-price-${part}`).fill(wrong);
    await page.getByRole('button', { name: 'Check it' }).click();
    expect(await page.locator(`#proof-price-${part}-problem`).textContent()).toMatch(said);
    const targets = await page
      .locator('[data-summary] li > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(targets).toEqual([`#proof-price-${part}`]);
    await page.locator('[data-summary] li > a').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`proof-price-${part}`);
    await page.context().close();
  });
});

it('who adds a course of a name that is here is asked which of the two it is, with the way to correct that one', async () => {
  const path = templates.course.replace('/courses/', '').replace(/\/$/, '');
  const record = JSON.parse(readFileSync(`content/courses/${path}.json`, 'utf8')) as Record<string, unknown>;
  const { title, provider, type, subjects, delivery } = record;
  const { page } = await open('/contribute/', { viewport: { width: 360, height: 740 } });
  await page.evaluate(
    (draft) => localStorage.setItem('contribute-draft', draft),
    JSON.stringify({
      version: 1,
      record: {
        ...{ title, provider, type, subjects, delivery },
        url: 'https://www.example.org/fixture',
        source: { name: 'Course page', kind: 'provider' },
        recorded: '2026-11-20',
      },
    }),
  );
  await page.reload();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await settled(page);
  await page.getByRole('button', { name: 'Check it' }).click();
  const lines = page.locator('[data-summary] li');
  expect(await lines.allTextContents()).toEqual([
    'Is it this course?: Correct the course that is here, or say why yours is another.',
  ]);
  const correct = page.getByRole('link', { name: 'Correct that one instead' });
  expect(await correct.getAttribute('href')).toBe(`/contribute/?course=${path}`);
  expect(await axe(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  await lines.getByRole('link').click();
  await page.keyboard.type('It is taught on another campus.');
  await page.getByText('Nothing is wrong with it.').waitFor();
  expect(await page.locator('[data-hand-over]').textContent()).toContain('It is taught on another campus.');
  await page.context().close();
});

describe('a draft of an older record', () => {
  interface Priced {
    title: string;
    price: { options: { amount: number }[] };
  }
  const priced = () => {
    for (const file of globSync('content/courses/*/*.json')) {
      const text = readFileSync(file, 'utf8');
      const record = JSON.parse(text) as Partial<Priced> & { status?: string };
      const [first, ...others] = record.price?.options ?? [];
      if (typeof first?.amount === 'number' && !others.length && record.status !== 'closed')
        return { course: file.slice('content/courses/'.length, -'.json'.length), text, record: record as Priced };
    }
    throw new Error('No course has one price');
  };
  const { course, text, record } = priced();
  const withAmount = (of: Priced, amount: number): Priced => ({
    ...of,
    price: { ...of.price, options: [{ ...of.price.options[0], amount }] },
  });
  const before = withAmount(record, 9876.5);

  const goOn = async (mine: Priced): Promise<Page> => {
    const { page } = await open('/contribute/', { viewport: { width: 360, height: 740 } });
    await page.evaluate(
      (draft) => localStorage.setItem('contribute-draft', draft),
      JSON.stringify({ version: 1, course, before, record: mine }),
    );
    await page.goto(`${new URL(page.url()).origin}/contribute/?course=${course}`);
    await settled(page);
    return page;
  };
  const file = async (page: Page): Promise<string> => {
    const [given] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Download: / }).click(),
    ]);
    return (await contentOf(given)).toString();
  };

  it('goes on over the record of today: what is handed over is the writer’s own change alone', async () => {
    const page = await goOn({ ...before, title: 'Another name' });
    expect(await page.locator('[data-since] li').allTextContents()).toEqual([
      `Price: Price 1: How much: 9876.5 → ${record.price.options[0]?.amount}`,
    ]);
    expect(await page.locator('[data-changes] li').allTextContents()).toEqual([
      `Name of the course: ${record.title} → Another name`,
    ]);
    expect(await file(page)).toBe(text.replace(JSON.stringify(record.title), '"Another name"'));
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await page.context().close();
  });

  it('shows both where the writer and the record changed one field, and takes the one that is chosen', async () => {
    const page = await goOn(withAmount(before, 42));
    const amount = record.price.options[0]?.amount;
    expect(await page.locator('[data-since] li p').textContent()).toBe(
      `Price: Price 1: How much: here ${amount}, by you 42`,
    );
    await page.getByRole('button', { name: `Take what is here: ${amount}` }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-since]:focus').waitFor();
    await page.getByText('Nothing is changed yet.').waitFor();
    expect(await file(page)).toBe(text);
    await page.context().close();
  });
});

describe('two tabs', () => {
  it('keep a draft each, and both are offered on coming back', async () => {
    const { page } = await open('/contribute/');
    const other = await page.context().newPage();
    await other.goto(page.url());
    for (const [tab, title] of [
      [page, 'Fixture one'],
      [other, 'Fixture two'],
    ] as const) {
      await tab.getByRole('button', { name: 'Add a course' }).click();
      await settled(tab);
      await tab.getByLabel('Name of the course').first().fill(title);
      await tab.getByText('Kept on this device.').waitFor();
    }
    await page.reload();
    expect(await page.locator('[data-drafts] h2').textContent()).toBe('You have 2 drafts');
    const names = await page.locator('[data-drafts] li > p:first-child').allTextContents();
    expect(names.sort()).toEqual(['On this device: Fixture one.', 'On this device: Fixture two.']);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});

describe('two tabs with one correction', () => {
  it('come back to their own drafts, are told of the other, and the list tells them apart', async () => {
    const path = `/contribute/?course=${pricedCourse()}`;
    const { page: a } = await open(path);
    const b = await a.context().newPage();
    await b.goto(a.url());
    for (const [tab, words] of [
      [a, 'From tab A'],
      [b, 'From tab B'],
      [a, 'From tab A again'],
    ] as const) {
      await tab.bringToFront();
      await tab.waitForSelector('[data-what]');
      await tab.getByLabel('Name of the course').first().fill(words);
      await tab.getByText('Kept on this device.').waitFor();
      await tab.waitForFunction(
        (wanted) => Object.values(localStorage).some((text) => String(text).includes(wanted)),
        words,
      );
    }
    for (const [tab, own, other] of [
      [a, 'From tab A again', 'From tab B'],
      [b, 'From tab B', 'From tab A again'],
    ] as const) {
      await tab.reload();
      await settled(tab);
      expect(await tab.getByLabel('Name of the course').first().inputValue()).toBe(own);
      const told = tab.locator('[data-others]');
      await told.waitFor();
      expect(await told.textContent()).toMatch(/Another draft of this correction.*Last written .*\d\d:\d\d/s);
      expect(await told.textContent()).toContain(`here ${own}, there ${other}`);
    }
    expect(await axe(a)).toEqual([]);
    await a.getByRole('button', { name: 'Go on with that one' }).click();
    await settled(a);
    expect(await a.getByLabel('Name of the course').first().inputValue()).toBe('From tab B');
    await a.goto(new URL('/contribute/', a.url()).href);
    const listed = await a.locator('[data-drafts] li').allTextContents();
    expect(listed.map((text) => /“(From tab [^”]+)”/.exec(text)?.[1]).sort()).toEqual([
      'From tab A again',
      'From tab B',
    ]);
    expect(listed.filter((text) => !/Last written .*\d\d:\d\d/.test(text))).toEqual([]);
    await a.context().close();
  });
});

describe('the page says in a sentence', () => {
  it('that there is no course of an address', async () => {
    const { page } = await open('/contribute/?course=nobody/nothing');
    await page.getByText('There is no course at “nobody/nothing”').waitFor();
    expect(await page.getByRole('button', { name: 'Add a course' }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('that a draft cannot be read, and keeps it', async () => {
    const { page } = await open('/contribute/');
    await page.evaluate(() => localStorage.setItem('contribute-draft', '{"version":99}'));
    await page.reload();
    expect(await page.locator('[data-aside] li p').first().textContent()).toContain('cannot be read');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download it' }).click(),
    ]);
    expect((await contentOf(file)).toString()).toBe('{"version":99}');
    await page.context().close();
  });

  it('what to send and how, where there is no JavaScript', async () => {
    const { page } = await open('/contribute/', { javaScriptEnabled: false });
    expect(await page.locator('noscript p').first().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Add a course' }).isVisible()).toBe(false);
    expect(await page.locator('noscript summary, noscript a').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
