/**
 * The file of a course's record beside its page: as an editor wrote it, to the letter, with its schema and its id
 * before it. So whoever corrects it changes the lines that they mean, and no other.
 */

/** The public file of a course, from that of its record. A schema that the record itself names gives way to ours. */
export const publicFile = (text: string, id: string, schema: string): string =>
  text
    .replace(/"\$schema"\s*:\s*"[^"]*"\s*,?\s*/, '')
    .replace(/^\uFEFF?\s*\{/, () => `{\n  "$schema": ${JSON.stringify(schema)},\n  "id": ${JSON.stringify(id)},`);

/** The file of the record, from the public one. */
export const recordFile = (text: string): string => text.replace(/^\{\n {2}"\$schema": ".*",\n {2}"id": ".*",/, '{');
