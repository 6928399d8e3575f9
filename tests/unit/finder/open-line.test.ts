import { expect, it } from 'vitest';
import { openLine } from '#finder/questions.ts';
import { bySubjectAlone } from '#words/by-subject.ts';

it('a card asks the provider what is not known, and never what its own description says nothing of', () => {
  const remark = bySubjectAlone('data');
  expect(openLine({})).toBe('');
  expect(openLine({ remark })).toBe('Here for its subject: its description does not say “data”.');
  expect(openLine({ questions: ['How long?'], remark })).toBe(
    'Here for its subject: its description does not say “data”. Not known. Ask the provider: “How long?”',
  );
});
