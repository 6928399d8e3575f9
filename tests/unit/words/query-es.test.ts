/** How Spanish says amounts: what the patterns of its dictionary take from folded text. */
import { expect, it } from 'vitest';
import * as grammar from '../../../src/words/es/query.ts';

const read = (text: string) => {
  for (const { facet, pattern } of grammar.measures) {
    const groups = pattern.exec(text)?.groups;
    if (groups)
      return [
        facet,
        groups['amount'] ?? groups['bare'],
        groups['below'] ? 'below' : groups['above'] ? 'above' : groups['upper'],
      ];
  }
  return undefined;
};

it.each([
  ['menos de 500 €', ['price', '500', 'below']],
  ['hasta 500€', ['price', '500', 'below']],
  ['mas de 2.000 euros', ['price', '2.000', 'above']],
  ['entre 100 y 300 libras', ['price', '100', '300']],
  ['5 horas a la semana', ['weekly', '5', undefined]],
  ['de 5 a 10 horas semanales', ['weekly', '5', '10']],
  ['menos de 20 horas', ['hours', '20', 'below']],
  ['seis creditos ects', undefined],
  ['6 creditos ects', ['credits', '6', undefined]],
  ['tres meses', ['length', 'tres', undefined]],
  ['un ano', ['length', 'un', undefined]],
])('"%s"', (text, wanted) => {
  expect(read(text)).toEqual(wanted);
});

it.each([
  ['que empiezan en enero de 2027', 'enero', '2027'],
  ['en septiembre', 'septiembre', undefined],
])('"%s" is a start', (text, month, year) => {
  const groups = grammar.start.exec(text)?.groups;
  expect([groups?.['month'], groups?.['year']]).toEqual([month, year]);
});

it('has a month and a number for each of the original', () => {
  expect([grammar.months.length, grammar.numberWords.length]).toEqual([12, 13]);
});
