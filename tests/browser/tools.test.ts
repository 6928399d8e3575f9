import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { csv } from '#formats/csv/write.ts';
import { inPageWords } from '#import/page-words.ts';
import { screenReport } from '#import/report.ts';
import { runImport } from '#import/run.ts';
import { axe, contentOf, open, overflow } from '../support/browser.ts';
import { readCourses } from '../support/content.ts';

const close = (page: Page) => page.context().close();
const answer = (page: Page, element: string) => page.locator(`${element} output`).innerText();
const problem = (page: Page, name: string) => page.locator(`#field-${name}-problem`).innerText();
const search = (page: Page) => new URL(page.url()).search;

/** Input that must never end in a number of nonsense. */
const bad = [
  '',
  '0',
  '-3',
  '1e9',
  '99999999999999999999',
  'fifteen',
  '<b>15</b>',
  '1,2,3',
  'NaN',
  ' \u200b ',
  '🙂',
  '0.00001',
  '15\t20',
];

describe('who can pay', () => {
  const path = '/tools/who-can-pay/';
  /** What judges is fetched when somebody first asks. */
  const answered = (page: Page) => page.locator('who-can-pay[data-answered]').waitFor();
  const told = async (page: Page) => {
    await answered(page);
    return answer(page, 'who-can-pay');
  };
  const verdict = async (page: Page, scheme: string) => {
    await answered(page);
    return page.locator(`[data-scheme="${scheme}"] [data-verdict]`).innerText();
  };
  const lle = 'england-lifelong-learning-entitlement';

  it('holds a case against the rules, says which speak against it, and keeps it in the address', async () => {
    const { page, trouble } = await open(path);
    await page.getByLabel('Where you live').selectOption('GB-ENG');
    await page.getByLabel('Your age').fill('40');
    await page.getByLabel('Level', { exact: true }).selectOption('fheq:5');
    await page.getByLabel('Credits').fill('30');
    await page.getByLabel('First day').fill('2027-02-01');
    expect(await verdict(page, lle)).toMatch(/^Perhaps/);
    await page.getByLabel('Your age').fill('61');
    expect(await verdict(page, lle)).toMatch(/^No/);
    await page.getByLabel('Your age').fill('40');
    await page.getByLabel('Credits').fill('15');
    expect(await verdict(page, lle)).toMatch(/^Unlikely/);
    await page.reload();
    expect(await verdict(page, lle)).toMatch(/^Unlikely/);
    expect(await page.locator('[data-scheme="ireland-springboard"]').isVisible()).toBe(false);
    expect(await axe(page)).toEqual([]);
    expect(trouble.console).toEqual([]);
    await close(page);
  });

  it('says that nobody knows where no scheme could be confirmed or none was read', async () => {
    const { page } = await open(path);
    await page.getByRole('button', { name: 'See who may pay' }).click();
    expect(await problem(page, 'place')).toContain('Choose where you live');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-place');
    expect(await page.locator('[data-verdict]:visible').count()).toBe(0);
    await page.getByLabel('Where you live').selectOption('GB-NIR');
    expect(await told(page)).toContain('1 scheme may pay');
    expect(await page.locator('who-can-pay').innerText()).toContain('others may pay');
    await page.getByLabel('Where you live').selectOption('other');
    expect(await told(page)).toContain('We have read the rules of no scheme');
    await close(page);
  });

  it('names no "rest of the country" to who lives in a part of it with schemes of its own', async () => {
    const { page } = await open(`${path}?place=CA-ON`);
    await answered(page);
    expect(await page.locator('[data-scheme="ontario-osap-micro-credentials"]').isVisible()).toBe(true);
    expect(await page.locator('[data-scheme="canada-other-provinces"]').isVisible()).toBe(false);
    await page.getByLabel('Where you live').selectOption('CA');
    await page.locator('[data-scheme="canada-other-provinces"]').waitFor();
    await close(page);
  });

  it.each(['0-0.5', '0-2'])('takes the hours %s that a course page hands on', async (hours) => {
    const { page } = await open(`${path}?place=US-NY&country=US&hours=${hours}`);
    expect(await told(page)).not.toContain('Not counted');
    expect(await problem(page, 'hours')).toBe('');
    expect(await verdict(page, 'us-workforce-pell')).toMatch(/^(?:No|Unlikely)/);
    await close(page);
  });

  it('says that the rules cannot be had, and answers once they can', async () => {
    const { page } = await open(path);
    await page.route('**/rules.json', (route) => route.abort());
    await page.getByLabel('Where you live').selectOption('GB-ENG');
    await page.getByText('could not be loaded').waitFor();
    await page.unroute('**/rules.json');
    await page.getByLabel('Your age').fill('40');
    expect(await told(page)).toMatch(/schemes? may pay/);
    await close(page);
  });

  it('counts a limit on the fee apart, for it pays nothing', async () => {
    const { page } = await open(`${path}?place=NZ&country=NZ&kind=microcredential&by=university`);
    expect(await told(page)).toContain('0 schemes may pay');
    expect(await told(page)).toContain('1 more limits the fee and pays nothing');
    expect(await verdict(page, 'new-zealand-fee-cap')).toMatch(/^It may limit the fee/);
    expect(await verdict(page, 'new-zealand-student-loan')).toMatch(/^No/);
    await close(page);
  });

  it.each(['-3', 'old', '900'])(
    'says at the field what to write instead of an age of %s, and loses nothing',
    async (age) => {
      const { page } = await open(`${path}?place=GB-ENG&credit=15`);
      await page.getByLabel('Your age').fill(age);
      expect(await problem(page, 'age')).toContain('your age in years');
      expect(await page.getByLabel('Credits').inputValue()).toBe('15');
      expect(await told(page)).toContain('Not counted, until it is mended: “Your age when it starts”.');
      await close(page);
    },
  );

  it('shows every scheme with its rules quoted where there is no JavaScript, and fits 320 pixels', async () => {
    const { page } = await open(path, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    expect(await page.locator('[data-scheme]').count()).toBeGreaterThan(10);
    expect(await page.locator('[data-scheme] li q').first().innerText()).not.toBe('');
    await close(page);
    const { page: small } = await open(`${path}?place=US-NY`, { viewport: { width: 320, height: 640 } });
    expect(await overflow(small)).toEqual([]);
    await close(small);
  });

  it('opens from a course with what is known of it', async () => {
    const { page } = await open('/courses/university-of-hertfordshire/minor-illness-and-injury-for-advanced-practice/');
    await page.getByRole('link', { name: /Hold your own case/ }).click();
    await page.locator('[data-scheme="england-free-courses-on-low-pay"] [data-verdict]', { hasText: /^No/ }).waitFor();
    expect(await page.getByLabel('Level', { exact: true }).inputValue()).toBe('fheq:7');
    expect(await page.getByLabel('Country of the provider').inputValue()).toBe('GB');
    await close(page);
  });

  it('comes to the verdicts of the course’s own page, until one leaves the course out', async () => {
    const { page } = await open('/courses/university-of-london/managing-technology-projects-for-business-success/');
    const refused = await page
      .locator('.money details li', { hasText: 'Not for this course' })
      .locator('strong')
      .allTextContents();
    expect(refused.length).toBeGreaterThan(2);
    await page.locator('a', { hasText: 'Hold your own case' }).evaluate((link: HTMLAnchorElement) => link.click());
    await page.locator('[data-course]:visible').waitFor();
    await answered(page);
    for (const name of refused)
      expect(
        await page.locator('article[data-scheme]', { hasText: name }).locator('[data-verdict]').innerText(),
      ).toMatch(/^No/);
    await page.getByRole('link', { name: 'Start without it' }).click();
    await page.locator('[data-course]:not(:visible)').waitFor({ state: 'attached' });
    expect(search(page)).toBe('');
    await close(page);
  });

  it.each([
    ['1990-01-01', 'This day is past'],
    ['2127-01-01', 'more than five years'],
  ])('says at the field what is wrong with %s as a first day, and leaves it out', async (day, wanted) => {
    const { page } = await open(`${path}?place=GB-ENG&start=${day}`);
    expect(await problem(page, 'start')).toContain(wanted);
    expect(await told(page)).toContain('Not counted, until it is mended: “First day”.');
    await close(page);
  });

  it('says where to look for those who live where no rules were read', async () => {
    const { page } = await open(`${path}?place=CA`);
    expect(await told(page)).toContain('We have read the rules of no scheme');
    expect(await page.locator('[data-scheme="canada-other-provinces"]').isVisible()).toBe(true);
    await close(page);
  });

  it('takes an income of nothing, and a number as the language of the page writes it', async () => {
    const { page } = await open(`${path}?place=GB-ENG&income=0`);
    expect(await problem(page, 'income')).toBe('');
    await close(page);
    const { page: es } = await open('/es/tools/who-can-pay/?place=GB-ENG&income=26.000');
    expect(await problem(es, 'income')).toBe('');
    await es.locator('[data-scheme="england-free-courses-on-low-pay"] [data-verdict]').waitFor();
    await es.locator('#field-income').fill('25.749');
    expect(await problem(es, 'income')).toBe('');
    await close(es);
  });
});

describe('the credit converter', () => {
  const path = '/tools/credits-and-levels/';

  it('converts at once, and the address keeps the amount', async () => {
    const { page, trouble } = await open(path);
    expect(await answer(page, 'credit-converter')).toContain('15 UK credits are about 7.5 ECTS credits');
    await page.getByLabel('How many').fill('7,5');
    await page.getByLabel('Of what').selectOption('ects');
    expect(await answer(page, 'credit-converter')).toContain('7.5 ECTS credits are about 15 UK credits');
    expect(await answer(page, 'credit-converter')).toContain('187.5 to 225 hours');
    expect(search(page)).toBe('?amount=7%2C5&system=ects');
    await page.reload();
    expect(await answer(page, 'credit-converter')).toContain('7.5 ECTS credits are about 15 UK credits');
    expect(trouble.console).toEqual([]);
    await close(page);
  });

  it('shows the range that hours alone leave open', async () => {
    const { page } = await open(`${path}?amount=150&system=hours`);
    const row = page.locator('credit-converter [data-result] tbody tr', { hasText: 'ECTS credits' });
    expect(await row.innerText()).toMatch(/ECTS credits\s+–\s+5 to 6/);
    await close(page);
  });

  it('says that there is no agreed rate where there is none', async () => {
    const { page } = await open(`${path}?amount=5&system=local`);
    expect(await answer(page, 'credit-converter')).toContain('There is no agreed rate for 5 points');
    expect(await page.locator('credit-converter [data-result]').isVisible()).toBe(false);
    await close(page);
  });

  it.each(bad)('answers %j with a message at the field and no number', async (text) => {
    const { page } = await open(path);
    const field = page.getByLabel('How many');
    await field.fill(text);
    await page.locator('credit-converter button').click();
    expect(await problem(page, 'amount')).toMatch(/^Write the amount/);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.getAttribute('aria-describedby')).toContain('field-amount-problem');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await answer(page, 'credit-converter')).toBe('');
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined/);
    await close(page);
  });

  it('takes the message away as soon as the amount is good', async () => {
    const { page } = await open(path);
    const field = page.getByLabel('How many');
    await field.fill('x');
    await field.fill('30');
    expect(await problem(page, 'amount')).toBe('');
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    await close(page);
  });

  it('remembers that the amount was taken out', async () => {
    const { page } = await open(path);
    await page.getByLabel('How many').fill('');
    expect(search(page)).toBe('?amount=&system=cats');
    await page.reload();
    expect(await page.getByLabel('How many').inputValue()).toBe('');
    expect(await answer(page, 'credit-converter')).toBe('');
    await close(page);
  });

  it.each([
    ['1.234,56', '1,234.56 UK credits'],
    ['١٥', '15 UK credits'],
    [' 7,5 ', '7.5 UK credits'],
    ['1,250', '1,250 UK credits'],
    ['15 credits', '15 UK credits'],
  ])('takes %j as it is written elsewhere', async (text, words) => {
    const { page } = await open(path);
    await page.getByLabel('How many').fill(text);
    expect(await answer(page, 'credit-converter')).toContain(`${words} are about`);
    await page.reload();
    expect(await page.getByLabel('How many').inputValue()).toBe(text);
    expect(await answer(page, 'credit-converter')).toContain(`${words} are about`);
    await close(page);
  });

  it('has room for its messages before there are any, so that they are read out', async () => {
    const { page } = await open(path);
    const room = page.locator('#field-amount-problem');
    expect(await room.getAttribute('aria-live')).toBe('polite');
    expect(await room.evaluate((element) => getComputedStyle(element).display)).not.toBe('none');
    await close(page);
  });

  it('shows what level 7 is elsewhere, and keeps both forms in one address', async () => {
    const { page } = await open(`${path}?amount=20`);
    await page.getByLabel('Level', { exact: true }).selectOption('scqf:7');
    const rows = await page.locator('level-converter [data-result] tbody').innerText();
    expect(rows).toMatch(/England, Wales and Northern Ireland\s+FHEQ\s+4 or 5/);
    expect(rows).toMatch(/Ireland\s+NFQ\s+6/);
    expect(search(page)).toBe('?amount=20&level=scqf%3A7');
    await close(page);
  });

  it('leaves a gap of the official comparison open', async () => {
    const { page } = await open(`${path}?level=nzqcf:8`);
    expect(await answer(page, 'level-converter')).toContain('has no counterpart on the European framework');
    expect(await page.locator('level-converter [data-result] tbody').innerText()).toMatch(/Australia\s+AQF\s+8/);
    await close(page);
  });

  it('says what in its address makes no sense, and answers once it is mended', async () => {
    const { page, trouble } = await open(`${path}?amount=%3Cscript%3E&system=nothing&level=x`);
    expect(await problem(page, 'amount')).toContain('in digits alone');
    expect(await problem(page, 'system')).toBe('The address of this page says “nothing”, which does not fit here.');
    expect(await problem(page, 'level')).toContain('“x”');
    expect(await page.locator('[data-result]:visible').count()).toBe(0);
    await page.getByLabel('How many').fill('15');
    expect(await answer(page, 'credit-converter')).toBe('');
    await page.getByLabel('Of what').selectOption('cats');
    expect(await problem(page, 'system')).toBe('');
    expect(await answer(page, 'credit-converter')).toContain('15 UK credits are about 7.5 ECTS credits');
    expect(trouble.console).toEqual([]);
    await close(page);
  });
});

describe('the study planner', () => {
  const path = '/tools/study-planner/';
  const plan = `${path}?title=Data&hours=150&week=10&start=2027-01-04`;

  it('gives the day of finishing, and moves it by a break', async () => {
    const { page } = await open(plan);
    expect(await answer(page, 'study-planner')).toBe('You finish on 18 April 2027, after 15 weeks of study.');
    await page.getByText('Term breaks and holidays').click();
    await page.locator('#field-from1').fill('2027-03-29');
    await page.locator('#field-to1').fill('2027-04-11');
    expect(await answer(page, 'study-planner')).toBe(
      'You finish on 2 May 2027, after 15 weeks of study and 14 days off.',
    );
    expect(search(page)).toContain('from1=2027-03-29&to1=2027-04-11');
    await close(page);
  });

  it('makes a calendar file in the browser', async () => {
    const { page, trouble } = await open(plan);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download for your calendar' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('data.ics');
    const text = (await contentOf(file)).toString();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(15);
    expect(text).toContain('SUMMARY:Data: week 1 of 15\r\n');
    expect(trouble.console).toEqual([]);
    await close(page);
  });

  it.each(bad)('answers %j hours with a message and no date', async (text) => {
    const { page } = await open(path);
    await page.getByLabel('Hours in all').fill(text);
    await page.locator('study-planner form > button').click();
    expect(await problem(page, 'hours')).toMatch(/^Write the hours of the whole course/);
    expect(await problem(page, 'start')).toMatch(/^Write the day on which you start/);
    expect(await answer(page, 'study-planner')).toBe('');
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined|Invalid/);
    await close(page);
  });

  it('reads hours that are written with their unit', async () => {
    const { page } = await open(`${path}?week=10&start=2027-01-04`);
    await page.getByLabel('Hours in all').fill('150 hours');
    expect(await answer(page, 'study-planner')).toBe('You finish on 18 April 2027, after 15 weeks of study.');
    await close(page);
  });

  it('refuses a break that ends before it begins', async () => {
    const { page } = await open(`${plan}&from1=2027-03-29&to1=2027-03-01`);
    expect(await problem(page, 'to1')).toBe('The last day off must not come before the first.');
    expect(await answer(page, 'study-planner')).toBe('');
    await close(page);
  });

  it('says which days of its address do not exist', async () => {
    const { page } = await open(`${path}?hours=150&week=10&start=2027-02-30&from1=yesterday&to1=2027-03-01`);
    expect(await problem(page, 'start')).toContain('“2027-02-30”');
    expect(await problem(page, 'from1')).toContain('“yesterday”');
    expect(await page.locator('#field-from1').isVisible()).toBe(true);
    expect(await answer(page, 'study-planner')).toBe('');
    await page.locator('#field-start').fill('2027-02-28');
    expect(await problem(page, 'start')).toBe('');
    await close(page);
  });

  it('says on which day one begins where the first is off', async () => {
    const { page } = await open(`${plan}&from1=2026-12-21&to1=2027-01-05`);
    expect(await answer(page, 'study-planner')).toContain('is in a break, so you begin on 6 January 2027.');
    await close(page);
  });

  it('refuses a plan of a lifetime and warns of a full-time week', async () => {
    const { page } = await open(`${path}?hours=20000&week=1&start=2027-01-04`);
    expect(await problem(page, 'week')).toContain('more than ten years');
    expect(await answer(page, 'study-planner')).toBe('');
    await page.getByLabel('Hours in all').fill('80');
    await page.locator('#field-week').fill('40');
    expect(await page.locator('.caution').innerText()).toContain('full-time job');
    await close(page);
  });
});

describe('the true cost', () => {
  const path = '/tools/true-cost/';

  it('compares two courses that an address brings along', async () => {
    const { page } = await open(
      `${path}?name1=London&fee1=495&credit1=15&hours1=150&name2=Boston&currency2=USD&fee2=39&times2=4&credit2=1&system2=us-semester`,
    );
    const table = (await page.locator('true-cost table').innerText()).replace(/\s+/g, ' ');
    expect(table).toContain('London Boston');
    expect(table).toContain('You pay in all £495 US$156');
    expect(table).toContain('£33 a UK credit US$156 a US semester credit');
    expect(table).toContain('For each ECTS credit £66 US$78');
    expect(table).toContain('For each hour of study £3.30 not known');
    expect(await answer(page, 'true-cost')).toContain('different currencies');
    await close(page);
  });

  it.each(['abc', '-5', '1e9', '9'.repeat(30)])('answers a fee of %j with a message', async (text) => {
    const { page } = await open(path);
    await page.locator('#field-fee1').fill(text);
    await page.getByRole('button', { name: 'Work it out' }).click();
    expect(await problem(page, 'fee1')).toMatch(/^Write the fee/);
    expect(await page.locator('true-cost [data-result]').isVisible()).toBe(false);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined/);
    await close(page);
  });

  it('treats what is left empty as not known, not as nothing', async () => {
    const { page } = await open(
      `${path}?name1=A&fee1=495&certificate1=0&other1=0&hours1=150&name2=B&hours2=30&worth=12`,
    );
    const table = (await page.locator('true-cost table').innerText()).replace(/\s+/g, ' ');
    expect(table).toContain('You pay in all £495 not known');
    expect(table).toContain('Not included, because left empty nothing certificate, anything else');
    expect(table).toContain('For each hour of study £3.30 not known');
    expect(table).toContain('Your time £1,800 £360');
    expect(table).toContain('Money and time together £2,295 not known');
    await page.getByRole('button', { name: 'Work it out' }).click();
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
    await close(page);
  });

  it('survives an address with a currency and a credit system that do not exist', async () => {
    const { page, trouble } = await open(`${path}?fee1=495&currency1=XXX&credit1=15&system1=__proto__`);
    expect(await problem(page, 'currency1')).toContain('“XXX”');
    expect(await problem(page, 'system1')).toContain('“__proto__”');
    expect(await page.locator('true-cost [data-result]').isVisible()).toBe(false);
    await page.locator('#field-currency1').selectOption('EUR');
    await page.locator('#field-system1').selectOption('ects');
    expect(await answer(page, 'true-cost')).toContain('€495');
    expect(trouble.console).toEqual([]);
    await close(page);
  });

  it('asks for a fee where nothing is filled in, and takes nought', async () => {
    const { page } = await open(path);
    await page.getByRole('button', { name: 'Work it out' }).click();
    expect(await problem(page, 'fee1')).toBe('Write the fee, such as 495, or 0.');
    await page.locator('#field-fee1').fill('0');
    expect(await answer(page, 'true-cost')).toBe('Course 1 costs £0 in all; what you left empty is not included.');
    // What cannot be read is told beside the answer, and its message is not shut away in a closed section.
    const third = page.locator('[data-course="3"]');
    await third.locator('summary').click();
    await page.locator('#field-fee3').fill('x');
    await third.locator('summary').click();
    await page.locator('#field-fee1').fill('20');
    expect(await third.getAttribute('open')).toBe('');
    expect(await answer(page, 'true-cost')).toMatch(/ £20 .+ One field cannot be read: see its message\.$/);
    await close(page);
  });
});

describe('is it right for me', () => {
  const path = '/tools/is-it-right-for-me/';

  it('goes by keyboard from question to question to an honest no', async () => {
    const { page } = await open(path);
    expect(await page.locator('fieldset:visible').count()).toBe(1);
    await page.getByLabel('Interest, or to find out').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(search(page)).toBe('?aim=interest&matters=no');
    expect(await page.locator('article:visible h3').innerText()).toBe('No: learn it for nothing');
    expect(await page.locator('fit-check output').textContent()).toBe('Answer: No: learn it for nothing');
    await close(page);
  });

  it('opens a search that is already narrowed, by subject too', async () => {
    const { page } = await open(`${path}?aim=job&advert=skill&hours=yes&cost=yes`);
    await page.getByLabel('Subject', { exact: true }).selectOption('computing');
    const link = await page.locator('article:visible .button').getAttribute('href');
    expect(link).toBe('/courses/?type=microcredential&subject=computing');
    await close(page);
  });

  it('offers only subjects in which the search finds a course', async () => {
    const { page } = await open(`${path}?aim=job&advert=skill&hours=yes&cost=yes&subject=nowhere`);
    expect(await problem(page, 'subject')).toContain('“nowhere”');
    const subjects = page.locator('#field-subject option:not([value=""])');
    const offered = await subjects.evaluateAll((options) =>
      options.flatMap((option) =>
        (option as HTMLOptionElement).disabled ? [] : [(option as HTMLOptionElement).value],
      ),
    );
    expect(offered).toContain('computing');
    await page.goto(new URL(`/courses/?type=microcredential&subject=${offered.at(-1) ?? ''}`, page.url()).href);
    await expect.poll(() => page.locator('h3 a[href*="/courses/"]').count()).toBeGreaterThan(0);
    await close(page);
  });

  it('forgets the answers of a way that is no longer taken', async () => {
    const { page } = await open(`${path}?aim=job&advert=degree`);
    expect(await page.locator('article:visible h3').innerText()).toBe('No: the job asks for a degree');
    await page.getByLabel('A step towards a degree').check();
    expect(search(page)).toBe('?aim=degree');
    expect(await page.locator('article:visible').count()).toBe(0);
    await close(page);
  });
});

describe('the certificate checklist', () => {
  it.each(['A4', 'Letter'])('prints its finding on one page of %s, with all that is missing', async (format) => {
    const { page } = await open('/tools/certificate-checklist/?country=United+Kingdom');
    await page.getByLabel('Certificate and holder').fill('A certificate with a long name, for a holder with another');
    await page.locator('#field-level').selectOption({ index: 4 });
    await page.locator('.registers[open]').waitFor();
    const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(pages).toHaveLength(1);
    await page.context().close();
  });

  it('counts what is ticked, names what is missing, and keeps both in the address', async () => {
    const { page } = await open('/tools/certificate-checklist/');
    await page.getByLabel('Title', { exact: true }).check();
    await page.getByLabel('Awarding body').check();
    expect(await answer(page, 'certificate-checklist')).toMatch(
      /^2 of 11 required elements found\. Missing: who the learner is;/,
    );
    expect(search(page)).toBe('?has=title&has=body');
    expect(await page.locator('#look-title + .ask').isVisible()).toBe(false);
    await page.reload();
    expect(await page.getByLabel('Awarding body').isChecked()).toBe(true);
    await close(page);
  });

  it('shows the registers of the issuer’s country alone, and what its level is called elsewhere', async () => {
    const { page } = await open('/tools/certificate-checklist/?country=Ireland');
    await page.locator('.registers[data-chosen="Ireland"]').waitFor();
    expect(await page.locator('.registers dt:visible').allInnerTexts()).toEqual(['Ireland']);
    await page.getByLabel('Level: the row that has it').selectOption({ index: 8 });
    const level = await page.locator('[data-level]').innerText();
    expect(level).toContain('EQF 7, NFQ 9');
    expect(level).toContain('SCQF 11');
    await page.locator('#field-country').fill('');
    expect(await page.locator('.registers dt:visible').count()).toBeGreaterThan(10);
    await close(page);
  });

  it.each([
    ['England', 'United Kingdom'],
    ['USA', 'United States'],
  ])('shows the registers of the country that “%s” is in', async (written, name) => {
    const { page } = await open(`/tools/certificate-checklist/?country=${written}`);
    await page.locator(`.registers[data-chosen="${written}"]`).waitFor();
    expect(await page.locator('.registers dt:visible').allInnerTexts()).toEqual([name]);
    await close(page);
  });

  it('knows an issuer of the directory by name and short name, and its country where none is written', async () => {
    const { page, trouble } = await open('/tools/certificate-checklist/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('#field-level').selectOption({ index: 4 });
    expect(asked.filter((url) => url.includes('issuer'))).toEqual([]);
    const line = page.locator('[data-issuer]');
    const country = page.locator('#field-country');
    await page.getByLabel('Who issued it').fill('University of Leeds');
    await line.getByRole('link', { name: 'University of Leeds' }).waitFor();
    expect(await line.innerText()).toMatch(/^In this directory: University of Leeds, United Kingdom, own site leeds/);
    expect(await line.getByRole('link').first().getAttribute('href')).toBe('/providers/university-of-leeds/');
    expect(await country.inputValue()).toBe('United Kingdom');
    expect(await page.locator('.registers dt:visible').allInnerTexts()).toEqual(['United Kingdom']);
    expect(await page.locator('#has-country').isChecked()).toBe(false);
    expect((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(await axe(page)).toEqual([]);

    await page.getByLabel('Who issued it').fill('TalTech');
    await line.getByRole('link', { name: 'Tallinn University of Technology' }).waitFor();
    expect(await country.inputValue()).toBe('Estonia');
    expect(search(page)).not.toContain('country');
    await country.fill('Latvia');
    await page.getByLabel('Who issued it').fill('MIT');
    await line.getByText('Massachusetts').waitFor();
    expect(await country.inputValue()).toBe('Latvia');
    await page.getByLabel('Who issued it').fill('A school that nobody knows');
    await expect.poll(() => line.innerText()).toBe('');
    expect(await country.inputValue()).toBe('Latvia');
    expect(trouble).toMatchObject({ console: [], foreign: [] });
    await close(page);
  });

  it('knows in Spanish too who issued a certificate, from an address', async () => {
    const { page } = await open('/es/tools/certificate-checklist/?issuer=the+open+university');
    const link = page.locator('[data-issuer] a').first();
    await link.waitFor();
    expect(await link.innerText()).toBe('The Open University (en inglés)');
    expect(await link.getAttribute('hreflang')).toBe('en');
    expect(await page.locator('#field-country').inputValue()).toBe('Reino Unido');
    expect(await page.locator('.registers dt:visible').allInnerTexts()).toEqual(['Reino Unido']);
    await close(page);
  });

  it('stays as it is where the providers cannot be had, and knows one once they can', async () => {
    const { page } = await open('/tools/certificate-checklist/');
    let refused = 0;
    await page.route('**/issuers.json', (route) => {
      refused += 1;
      return route.abort();
    });
    await page.getByLabel('Who issued it').fill('University of Leeds');
    await expect.poll(() => refused, { timeout: 10_000 }).toBe(3);
    await page.locator('#field-country').fill('Ireland');
    await page.locator('.registers[data-chosen="Ireland"]').waitFor();
    await page.getByLabel('Title', { exact: true }).check();
    expect(await answer(page, 'certificate-checklist')).toMatch(/^2 of 11/);
    expect(await page.locator('[data-issuer]').innerText()).toBe('');
    await page.unroute('**/issuers.json');
    await page.getByLabel('Who issued it').fill('TalTech');
    await page.locator('[data-issuer] a').first().waitFor();
    await close(page);
  });

  it('leads from a country without a register here to the centres and lists of all others', async () => {
    const { page } = await open('/tools/certificate-checklist/?country=Nigeria');
    await page.locator('.registers[data-chosen="Nigeria"]').waitFor();
    expect(await page.locator('.registers dt:visible').allInnerTexts()).toEqual(['Other countries']);
    expect(await page.locator('.registers a[href^="https://www.enic-naric.net/"]').isVisible()).toBe(true);
    await close(page);
  });

  it('takes a country and a level that one writes down as stated', async () => {
    const { page } = await open('/tools/certificate-checklist/');
    await page.getByLabel('Title', { exact: true }).check();
    await page.locator('#field-country').fill('Estonia');
    await page.locator('#field-level').selectOption({ index: 8 });
    expect(await answer(page, 'certificate-checklist')).toMatch(/^3 of 11/);
    await page.locator('#field-country').fill('');
    expect(await answer(page, 'certificate-checklist')).toMatch(/^2 of 11.*country of the issuer/);
    await close(page);
  });

  it('prints the list with its boxes, without the frame of the site', async () => {
    const { page } = await open('/tools/certificate-checklist/?has=title');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('input[type="checkbox"]:visible').count()).toBe(16);
    expect(await page.getByRole('button', { name: 'Print the finding' }).isVisible()).toBe(false);
    expect(await page.locator('body > footer nav:visible').count()).toBe(0);
    await close(page);
  });
});

describe('every state', () => {
  it.each([
    '/tools/',
    '/tools/credits-and-levels/?amount=x',
    '/tools/study-planner/?hours=150&week=40&start=2027-01-04&from1=2027-02-01&to1=2027-02-07',
    '/tools/true-cost/?fee1=495&credit1=15&fee2=x',
    '/tools/is-it-right-for-me/?aim=interest&matters=no',
    '/tools/certificate-checklist/?has=title',
  ])('%s has no accessibility violation and fits 320 pixels', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(path, { colorScheme, viewport: { width: 320, height: 640 } });
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toEqual([]);
      await close(page);
    }
  });
});

describe('the check of a feed', () => {
  const path = '/contribute/check/';
  const drop = async (page: Page, name: string, text: string): Promise<void> => {
    const data = await page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName));
        return transfer;
      },
      [name, text] as const,
    );
    await page.dispatchEvent('feed-check form', 'drop', { dataTransfer: data });
    await page.locator('feed-check [data-heading]:focus').waitFor();
  };

  it('says in the browser what the command says, from a worker that only then is loaded, and sends nothing', async () => {
    const { page, trouble } = await open(path);
    expect(trouble.requests.filter((request) => /worker|directory/.test(request))).toEqual([]);
    const text = csv
      .write(readCourses().slice(0, 3), { generated: '2026-11-23' })
      .replace(/\r\n$/, '\r\nbroken row\r\n');
    await drop(page, 'courses.csv', text);
    const file = join(mkdtempSync(join(tmpdir(), 'check-')), 'courses.csv');
    writeFileSync(file, text);
    const { report, groups, pairs } = await runImport({ root: process.cwd(), file, today: '2026-11-23', dryRun: true });
    rmSync(dirname(file), { recursive: true });
    expect(await page.locator('[data-report] > pre').innerText()).toBe(
      inPageWords(screenReport(report, groups, pairs)),
    );
    expect(report.rejected).toHaveLength(1);
    expect(await page.locator('[data-report] > details').count()).toBe(3);
    expect(await page.locator('[data-report]').innerText()).not.toMatch(/--[a-z]|courses courses|The first/);
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    expect([...trouble.console, ...trouble.foreign]).toEqual([]);
    await close(page);
  });

  it('reads a table of unknown columns by what is chosen in lists, by keyboard', async () => {
    const { page, trouble } = await open(path, { viewport: { width: 360, height: 740 } });
    await drop(page, 'own.csv', 'What;Who;Price\nWeaving;Fixture College;10\nDyeing;Fixture College;20\n');
    const identifier = page.getByLabel('What tells one course from another');
    await identifier.waitFor();
    expect(await identifier.inputValue()).toBe('');
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await page.getByRole('button', { name: 'Check', exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-status]').innerText()).toContain('What tells one course from another');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('column-identifier');
    const choose = async (label: string, column: number) => {
      await page.getByLabel(label).focus();
      await page.keyboard.press('Home');
      for (let step = 0; step < column; step += 1) await page.keyboard.press('ArrowDown');
    };
    await choose('What tells one course from another', 1);
    await choose('Name of the course', 1);
    await choose('Who offers it', 2);
    await page.getByLabel('Currency', { exact: true }).focus();
    await page.keyboard.type('gbp');
    await page.keyboard.press('Enter');
    await page.locator('feed-check [data-heading]:focus').waitFor();
    const records = page.getByRole('button', { name: 'Records (JSON)' });
    const [file] = await Promise.all([page.waitForEvent('download'), records.click()]);
    expect((await contentOf(file)).toString()).toContain('"amount":20,"currency":"GBP"');
    expect(trouble.console).toEqual([]);
    await close(page);
  });

  it('answers a page that asks to log in with a sentence', async () => {
    const { page } = await open(path);
    await drop(page, 'feed.xml', '<!doctype html><title>Log in</title><input type="password">');
    expect(await page.locator('[data-report]').innerText()).toMatch(/^feed\.xml:1: this is a web page \("Log in"\)/);
    await close(page);
  });
});

describe('without JavaScript', () => {
  const options = { javaScriptEnabled: false };

  it('the converter says so and its tables answer all the same', async () => {
    const { page } = await open('/tools/credits-and-levels/', options);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    const row = page.locator('tr', { has: page.locator('th', { hasText: /^15$/ }) }).first();
    expect((await row.innerText()).replace(/\s+/g, ' ')).toContain('15 7.5 15');
    await close(page);
  });

  it('the questions are a chart that one follows by links', async () => {
    const { page } = await open('/tools/is-it-right-for-me/', options);
    await page.getByRole('link', { name: 'Question 7' }).first().click();
    expect(new URL(page.url()).hash).toBe('#question-matters');
    await page.locator('#question-matters').getByRole('link', { name: 'No: learn it for nothing' }).click();
    expect(new URL(page.url()).hash).toBe('#answer-free-course');
    await close(page);
  });

  it('the checklist ticks and shows every question', async () => {
    const { page } = await open('/tools/certificate-checklist/', options);
    await page.getByLabel('Awarding body').check();
    expect(await page.locator('.ask:visible').count()).toBe(16);
    await close(page);
  });
});
