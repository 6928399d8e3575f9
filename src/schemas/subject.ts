import { z } from 'astro/zod';
import { line, slug } from './values.ts';

/** A broad field of education and training of ISCED-F 2013 (UNESCO Institute for Statistics). */
export const subjectSchema = z.strictObject({
  id: slug.describe('Id that courses refer to and that stands in the address.'),
  code: z
    .string()
    .regex(/^(0[0-9]|10)$/, { error: 'write the two-digit ISCED-F code, 00 to 10' })
    .describe('ISCED-F 2013 code of the broad field.'),
  name: line(80).describe('Short everyday name.'),
  isced: line(120).describe('Official English name of the field.'),
  covers: line(300).describe('What one finds in it, in a sentence.'),
});

export type SubjectRecord = z.output<typeof subjectSchema>;
