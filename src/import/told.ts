/** A mistake in a source as a sentence, with the file and the line in front where they are known. */
import { isNode, LineCounter, parseDocument } from 'yaml';
import { limits, type InputError } from '#formats/format.ts';

/** Line of a place such as `$.@graph[3].name` in a JSON text. */
const lineOfPath = (source: string, place: string): number | undefined => {
  const text = source.replace(/^\uFEFF/, '');
  if (text.length > limits.document / 4 || !/^\s*[[{]/.test(text)) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const steps = [...place.slice(1).matchAll(/\[(\d+)\]|\.(@?[\w:-]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? '') : Number(index),
  );
  for (let length = steps.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(steps.slice(0, length), true);
    const range = isNode(node) ? node.range : undefined;
    if (range) return lines.linePos(range[0]).line;
  }
  return undefined;
};

/**
 * "file.xml:12: message", with the line where it is known.
 * @param text of the source, for the line of a path in JSON; left out where it cannot be had
 */
export const told = (file: string, { message, place }: InputError, text?: string): string => {
  const line =
    /^line (\d+)/.exec(place ?? '')?.[1] ??
    (place?.startsWith('$') && text !== undefined ? lineOfPath(text, place)?.toString() : undefined);
  const rest = place !== undefined && !/^line \d+$/.test(place) ? ` (${place})` : '';
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}${rest}`;
};
