/** Bounds on a file of content, looked at before it is parsed: a file beyond them is a mistake or an attack. */
import { show, type Problem } from './problem.ts';

/** The largest file that an editor could have meant, in characters. */
const longest = 1_000_000;

/** How deep objects and lists may stand within one another; no schema goes beyond six. */
const deepest = 32;

/** The line, from 1, of an offset in a text. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Where brackets outside of strings open for the last time that is allowed, or undefined. */
const tooDeepAt = (json: string): number | undefined => {
  // What has few brackets in all needs no counting.
  if ((json.match(/[[{]/g)?.length ?? 0) <= deepest) return undefined;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth > deepest) return at;
    } else if (sign === ']' || sign === '}') depth -= 1;
  }
  return undefined;
};

/** What is wrong with the size or the nesting of a file, or undefined. */
export const boundsProblem = (text: string, file: string): Problem | undefined => {
  if (text.length > longest) {
    return {
      file,
      found: show(`${text.length} characters`),
      wanted: `at most ${longest} characters in one file: divide it, or look for what was pasted by mistake`,
    };
  }
  const at = file.endsWith('.json') ? tooDeepAt(text) : undefined;
  if (at === undefined) return undefined;
  return {
    file,
    line: lineAt(text, at),
    found: show(`more than ${deepest} brackets within one another`),
    wanted: 'a record as the JSON Schema in public/schemas has it: nothing stands that deep',
  };
};
