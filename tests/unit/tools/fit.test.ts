import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { facets } from '#domain/facets.ts';
import { answers, findAnswer, findQuestion, questions, searchAddress, walk, type Choices } from '#tools/fit.ts';

const steps = questions.flatMap(({ id, choices }) => choices.map((choice) => ({ from: id, to: choice.leadsTo })));

describe('is a microcredential right for me', () => {
  test('every choice leads to a question or an answer, and never back', () => {
    const order = questions.map(({ id }) => id);
    const wrong = steps.filter(({ from, to }) => !findAnswer(to) && order.indexOf(to) <= order.indexOf(from));
    expect(wrong).toEqual([]);
  });

  test('every question but the first and every answer can be reached', () => {
    const reached = new Set(steps.map(({ to }) => to));
    expect([...questions.slice(1), ...answers].filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('ids are not shared, so that an anchor leads to one place', () => {
    expect(new Set([...questions, ...answers].map(({ id }) => id)).size).toBe(questions.length + answers.length);
  });

  test('some answers are no', () => {
    expect(answers.filter(({ verdict }) => verdict === 'No').length).toBeGreaterThanOrEqual(3);
  });

  test('guides exist, and searches use the keys and values of the facets', () => {
    const missing = answers.flatMap(({ guides }) => guides).filter((id) => !existsSync(`content/guides/${id}.mdx`));
    expect(missing).toEqual([]);
    for (const { search } of answers) {
      for (const [key, value] of Object.entries(search?.facets ?? {})) {
        const facet = facets.find((row) => row.key === key);
        expect(facet?.order, `${key}=${value}`).toContain(value);
      }
    }
    expect(searchAddress({ type: 'microcredential', subject: 'computing' })).toBe(
      '/courses/?type=microcredential&subject=computing',
    );
  });

  test('each of all ways through ends in an answer, after five questions at most', () => {
    const ways = (choices: Choices): Choices[] => {
      const { asked, answer } = walk(choices);
      const last = asked.at(-1);
      if (answer !== undefined || !last) return [choices];
      return last.choices.flatMap(({ id }) => ways({ ...choices, [last.id]: id }));
    };
    const all = ways({});
    expect(all).toHaveLength(24);
    for (const choices of all) {
      const { asked, answer } = walk(choices);
      expect(asked.map(({ id }) => id)).toEqual(Object.keys(choices));
      expect(asked.length).toBeLessThanOrEqual(5);
      expect(findAnswer(answer ?? ''), JSON.stringify(choices)).toBeDefined();
    }
    const reached = new Set(all.map((choices) => walk(choices).answer));
    expect(answers.filter(({ id }) => !reached.has(id))).toEqual([]);
  });

  test('every answer says what to do next and names guides, and its title begins with its verdict', () => {
    for (const { id, verdict, title, steps, guides } of answers) {
      expect(title.startsWith(verdict), id).toBe(true);
      expect(steps.length, id).toBeGreaterThan(0);
      expect(guides.length, id).toBeGreaterThan(0);
    }
  });

  test('walks from question to question to the answer', () => {
    expect(walk({}).asked.map(({ id }) => id)).toEqual(['aim']);
    const { asked, answer } = walk({ aim: 'job', advert: 'skill', hours: 'yes', cost: 'yes' });
    expect(asked.map(({ id }) => id)).toEqual(['aim', 'advert', 'hours', 'cost']);
    expect(answer).toBe('go');
  });

  test('a changed mind leaves the choices of the other way behind', () => {
    expect(walk({ aim: 'interest', matters: 'no', advert: 'skill', cost: 'no' }).answer).toBe('free-course');
  });

  test('choices that do not exist are passed over', () => {
    expect(walk({ aim: 'constructor' }).answer).toBeUndefined();
    expect(findQuestion('nothing')).toBeUndefined();
  });
});
