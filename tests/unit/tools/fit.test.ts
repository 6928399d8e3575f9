import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { facets } from '#domain/facets.ts';
import { fitCheckSchema } from '#schemas/fit-check.ts';
import { searchAddress, walk, waysOf, type Choices } from '#tools/fit.ts';

const { questions, answers } = fitCheckSchema.parse(JSON.parse(readFileSync('content/fit-check.json', 'utf8')));
const ways = waysOf(questions);

describe('the check whether a microcredential is right for one', () => {
  test('ids are not shared, so that an anchor leads to one place', () => {
    expect(new Set([...questions, ...answers].map(({ id }) => id)).size).toBe(questions.length + answers.length);
  });

  test('some answers are no', () => {
    expect(answers.filter(({ verdict }) => verdict === 'No').length).toBeGreaterThanOrEqual(3);
  });

  test('searches use the keys and values of the facets', () => {
    for (const { search } of answers) {
      for (const [key, value] of Object.entries(search?.facets ?? {})) {
        expect(facets.find((row) => row.key === key)?.order, `${key}=${value}`).toContain(value);
      }
    }
    expect(searchAddress({ type: 'masters', subject: 'computing' })).toBe('/courses/?type=masters&subject=computing');
  });

  test('each of all ways through ends in an answer, after five questions at most, and every answer is reached', () => {
    const all = (choices: Choices): Choices[] => {
      const { asked, answer } = walk(ways, choices);
      const last = asked.at(-1);
      if (answer !== undefined || last === undefined) return [choices];
      return Object.keys(ways[last] ?? {}).flatMap((id) => all({ ...choices, [last]: id }));
    };
    const found = all({});
    expect(found).toHaveLength(24);
    for (const choices of found) {
      const { asked } = walk(ways, choices);
      expect(asked).toEqual(Object.keys(choices));
      expect(asked.length).toBeLessThanOrEqual(5);
    }
    const reached = new Set(found.map((choices) => walk(ways, choices).answer));
    expect(answers.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  test('walks from question to question to the answer', () => {
    expect(walk(ways, {}).asked).toEqual(['aim']);
    const { asked, answer } = walk(ways, { aim: 'job', advert: 'skill', hours: 'yes', cost: 'yes' });
    expect(asked).toEqual(['aim', 'advert', 'hours', 'cost']);
    expect(answer).toBe('go');
  });

  test('a changed mind leaves the choices of the other way behind', () => {
    expect(walk(ways, { aim: 'interest', matters: 'no', advert: 'skill', cost: 'no' }).answer).toBe('free-course');
  });

  test('choices that do not exist are passed over', () => {
    expect(walk(ways, { aim: 'constructor' })).toEqual({ asked: ['aim'] });
    expect(walk({}, {})).toEqual({ asked: [] });
  });
});

describe('the record of the check', () => {
  const question = (leadsTo: string) => ({
    id: 'first',
    text: 'A fixture?',
    choices: [
      { id: 'yes', label: 'Yes', leadsTo },
      { id: 'no', label: 'No', leadsTo: 'go' },
    ],
  });
  const answer = {
    id: 'go',
    verdict: 'Yes',
    title: 'Yes, a fixture',
    text: 'A fixture.',
    steps: ['Go.'],
    guides: ['a'],
  };
  const problems = (record: unknown) =>
    fitCheckSchema.safeParse(record).error?.issues.map(({ path }) => path.join('.'));

  test('is refused where a choice leads back or nowhere', () => {
    expect(problems({ questions: [question('go')], answers: [answer] })).toBeUndefined();
    expect(problems({ questions: [question('first')], answers: [answer] })).toEqual(['questions.0.choices.0.leadsTo']);
    expect(problems({ questions: [question('gone')], answers: [answer] })).toEqual(['questions.0.choices.0.leadsTo']);
  });

  test('is refused where a title does not begin with its verdict', () => {
    expect(problems({ questions: [question('go')], answers: [{ ...answer, title: 'Go' }] })).toEqual([
      'answers.0.title',
    ]);
  });
});
