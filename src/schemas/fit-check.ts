import { z } from 'astro/zod';
import { line, prose, slug } from './values.ts';

const verdicts = ['Yes', 'Probably', 'Not yet', 'Probably not', 'No'] as const;

/** The advice comes from the site's own guides, which each answer names; nothing is scored. */
const answer = z.strictObject({
  id: slug.describe('Name of the answer.'),
  verdict: z.enum(verdicts).describe('The answer in a word.'),
  title: line(90).describe('The answer in a line; begins with the verdict.'),
  text: prose(400).describe('Why.'),
  steps: z.array(line(200)).min(1).describe('What to do next, a sentence each.'),
  search: z
    .strictObject({
      label: line(60).describe('Words of the link.'),
      facets: z.record(slug, slug).describe('Values of the facets of the finder.'),
    })
    .optional()
    .describe('Which courses to look at.'),
  guides: z.array(slug).min(1).describe('Guides by id, the most useful first.'),
});

const question = z.strictObject({
  id: slug.describe('Name of the question.'),
  text: line(120).describe('The question.'),
  hint: line(160).optional().describe('What helps to answer it.'),
  choices: z
    .array(
      z.strictObject({
        id: slug.describe('Name of the choice.'),
        label: line(100).describe('The choice in words.'),
        leadsTo: slug.describe('A question further down, or an answer.'),
      }),
    )
    .min(2)
    .describe('The choices, of which one is taken.'),
});

/** Questions that lead to an answer: `content/fit-check.json`. */
export const fitCheckSchema = z
  .strictObject({
    questions: z.array(question).min(1).describe('The questions, the first one first.'),
    answers: z.array(answer).min(1).describe('The answers.'),
    verdicts: z
      .partialRecord(z.enum(verdicts), line(40))
      .optional()
      .describe('The verdicts in the language of the titles, where that is not English.'),
  })
  .superRefine(({ questions, answers, verdicts: words = {} }, context) => {
    questions.forEach(({ choices }, index) => {
      const ids = [...questions.slice(index + 1), ...answers].map(({ id }) => id);
      choices.forEach(({ leadsTo }, place) => {
        if (ids.includes(leadsTo)) return;
        context.addIssue({
          code: 'custom',
          path: ['questions', index, 'choices', place, 'leadsTo'],
          message: `write the id of an answer or of a question further down: ${ids.join(', ')}`,
        });
      });
    });
    answers.forEach(({ verdict, title }, index) => {
      const said = words[verdict] ?? verdict;
      if (title.startsWith(said)) return;
      context.addIssue({ code: 'custom', path: ['answers', index, 'title'], message: `begin with “${said}”` });
    });
  });

export type FitCheckRecord = z.output<typeof fitCheckSchema>;
