/** Text of a feed is text: markup, control characters and unsafe links end here. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { forbiddenCharacters, isVisible, parseUrl } from '#schemas/values.ts';
import { limits } from './format.ts';

/** What the schema forbids in text, and other characters without a width of their own; tabs and line breaks are kept. */
const controls = new RegExp(`${forbiddenCharacters.source}|[\\u2028\\u2029\\uFEFF\\u200B]`, 'gu');

export const withoutControls = (text: string): string => text.replace(/\r\n?/g, '\n').replace(controls, '');

const blocks = new Set(
  'address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const silent = new Set(
  'script style template iframe object embed noscript svg math head title textarea select'.split(' '),
);

/** Whether an element of (X)HTML begins a new paragraph of plain text, or has no text for readers at all. */
export const isBlock = (name: string): boolean => blocks.has(name.toLowerCase());
export const isSilent = (name: string): boolean => silent.has(name.toLowerCase());

/** Spaces and line breaks as plain prose has them: single spaces, paragraphs divided by one blank line. */
export const tidy = (text: string): string =>
  withoutControls(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();

const hasMarkup = /<\/?[a-z!?][^>]*>|<[a-z][^>]*$|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;

/** Plain text of an HTML fragment: paragraphs divided by blank lines, list items by line breaks, scripts and styles left out. */
const textOfHtml = (html: string): string => {
  const out: string[] = [];
  type Step = DefaultTreeAdapterTypes.ChildNode | string;
  const todo: Step[] = [...parseFragment(html.slice(0, limits.text)).childNodes].reverse();
  for (let step = todo.pop(); step !== undefined; step = todo.pop()) {
    if (typeof step === 'string') out.push(step);
    else if (step.nodeName === '#text' && 'value' in step) out.push(step.value.replace(/\s+/g, ' '));
    else if ('childNodes' in step && !isSilent(step.nodeName)) {
      const isLine = /^(?:li|br|tr)$/.test(step.nodeName);
      if (isBlock(step.nodeName)) {
        out.push(isLine ? '\n' : '\n\n');
        if (!isLine) todo.push('\n\n');
      }
      for (const child of [...step.childNodes].reverse()) todo.push(child);
    }
  }
  return out.join('');
};

/**
 * Plain text of a value that may hold markup, once escaped or not. What still looks like a tag
 * afterwards (`a <b c`) loses its bracket, so that nothing downstream can take it for one.
 */
export const plainText = (value: string): string => {
  let text = withoutControls(value);
  for (let pass = 0; pass < 2 && hasMarkup.test(text); pass += 1) text = textOfHtml(text);
  const plain = tidy(text.replace(/<+(?=[a-z!/?])/gi, ''));
  return isVisible(plain) ? plain : '';
};

/** The same on one line. */
export const oneLine = (value: string): string => plainText(value).replace(/\s+/g, ' ').trim();

/**
 * Text of at most `max` characters: cut after the last whole sentence that leaves at least half,
 * otherwise after the last whole word, with an ellipsis.
 */
export const cut = (text: string, max: number): string => {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 2);
  const sentence = Math.max(...['. ', '? ', '! ', '.\n'].map((mark) => room.lastIndexOf(mark)));
  if (sentence >= max / 2) return `${room.slice(0, sentence + 1)} …`;
  const word = room.lastIndexOf(' ');
  return `${room
    .slice(0, word > max / 2 ? word : max - 2)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()} …`;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A copy that stands by itself: a part of a string keeps the whole of it in memory, and with it the piece of the feed that it came in. */
export const detach = (text: string): string => decoder.decode(encoder.encode(text));

/** A value for a report: one line, at most 120 characters. */
export const shorten = (value: unknown): string => {
  const text = withoutControls(typeof value === 'string' ? value : JSON.stringify(value ?? null))
    .replace(/\s+/g, ' ')
    .trim();
  return detach(text.length > 120 ? `${text.slice(0, 117).replace(/[\uD800-\uDBFF]$/, '')}...` : text);
};

/** What can be made of a link: kept as it is, one letter short of safe, or nothing. */
export const readLink = (value: string): { url: string; scheme: 'https' | 'http' } | undefined => {
  const text = value.trim();
  const match = /^(https?):\/\//i.exec(text);
  if (!match || /[\s\\]/.test(text) || forbiddenCharacters.test(text)) return undefined;
  const url = text.length > 2_000 ? undefined : parseUrl(text);
  if (!url || url.username || url.password || !url.hostname.includes('.')) return undefined;
  const scheme = url.protocol === 'https:' ? 'https' : 'http';
  url.protocol = 'https:';
  if (scheme === 'http' && url.port === '80') url.port = '';
  return { url: scheme === 'https' && text.startsWith('https://') ? text : url.href, scheme };
};
