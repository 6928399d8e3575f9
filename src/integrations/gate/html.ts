/** Reads a page as a browser does and says what of it no page of this site may have. */
import { Tokenizer, TokenizerMode } from 'parse5';

/** What a start tag or an end tag is, and what is wrong with it by itself. */
interface Tag {
  readonly name: string;
  readonly kind: 'start' | 'end' | 'alone';
  readonly faults: readonly string[];
}

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that run or load what is not of this site, or move its addresses. */
const forbidden = new Set('applet base embed frame frameset iframe object style'.split(' '));
const loading = /^(?:src|srcset|poster|data|background|manifest)$/;
/** Links of the head by which a browser fetches something. */
const fetched = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest)\b/;
const foreign = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;
const program = /^\s*(?:javascript|vbscript|data\s*:\s*text\/html)/i;

type Attributes = readonly { readonly name: string; readonly value: string }[];

/** What is wrong with a start tag: code within the page, or something that is loaded from elsewhere. */
const faultsOf = (name: string, attrs: Attributes, isRedirect: boolean): string[] => {
  const value = (wanted: string) => attrs.find((row) => row.name === wanted)?.value;
  const faults: string[] = [];
  if (forbidden.has(name)) faults.push(`has a <${name}>`);
  if (name === 'script' && value('src') === undefined && value('type') !== 'application/ld+json')
    faults.push('has a script within the page');
  if (name === 'meta' && value('http-equiv')?.toLowerCase() === 'refresh' && !isRedirect)
    faults.push('sends its readers away by a <meta> refresh');
  for (const { name: attribute, value: text } of attrs) {
    if (/^on|^style$/.test(attribute)) faults.push(`has the attribute ${attribute} on a <${name}>`);
    if (program.test(text)) faults.push(`has a program as ${attribute} of a <${name}>`);
    const isLoaded =
      loading.test(attribute) || (name === 'link' && attribute === 'href' && fetched.test(value('rel') ?? ''));
    if (isLoaded && foreign.test(text)) faults.push(`loads ${text.slice(0, 80)} from another site`);
    if (/^(?:form)?action$/.test(attribute) && foreign.test(text)) faults.push(`sends a form to ${text.slice(0, 80)}`);
  }
  return faults;
};

interface Read {
  readonly tags: readonly Tag[];
  /** What the parser itself finds wrong. */
  readonly errors: readonly string[];
}

const readText = (html: string, isRedirect: boolean): Read => {
  const tags: Tag[] = [];
  const errors: string[] = [];
  const ignore = () => undefined;
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: ({ tagName, attrs, selfClosing }) => {
        if (tagName === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
        if (tagName === 'style') tokenizer.state = TokenizerMode.RAWTEXT;
        if (tagName === 'title' || tagName === 'textarea') tokenizer.state = TokenizerMode.RCDATA;
        const kind = voids.has(tagName) || selfClosing ? 'alone' : 'start';
        tags.push({ name: tagName, kind, faults: faultsOf(tagName, attrs, isRedirect) });
      },
      onEndTag: ({ tagName }) => {
        tags.push({ name: tagName, kind: 'end', faults: [] });
      },
      onParseError: ({ code }) => {
        errors.push(code);
      },
      onComment: ignore,
      onDoctype: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(html, true);
  return { tags, errors };
};

/** Most different tags that are kept; most tags of a site stand on many of its pages. */
const mostKept = 20_000;
const kept = new Map<string, Tag>();

/** The tags of a page, each different one read once; undefined where only a reading of the whole page can tell. */
const readCut = (html: string): Tag[] | undefined => {
  const cut = html.match(/<[^<>]*>/g) ?? [];
  if (cut.length !== html.split('<').length - 1) return undefined;
  const tags: Tag[] = [];
  for (const text of cut) {
    let tag = kept.get(text);
    if (tag === undefined) {
      if (text.startsWith('<!')) continue;
      const { tags: found, errors } = readText(text, false);
      const [only] = found;
      // "eof-..." and the like: the tag is no whole tag by itself.
      if (found.length !== 1 || !only || errors.length) return undefined;
      tag = only;
      if (kept.size < mostKept) kept.set(text, tag);
    }
    tags.push(tag);
  }
  return tags;
};

/** The first place at which elements do not end in the order in which they began. */
const unbalanced = (tags: readonly Tag[]): string | undefined => {
  const open: string[] = [];
  for (const { name, kind } of tags) {
    if (kind === 'start') open.push(name);
    else if (kind === 'end') {
      const last = open.pop();
      if (last !== name) return `ends a <${name}> where ${last === undefined ? 'none is open' : `a <${last}> is open`}`;
    }
  }
  return open.length ? `never ends a <${open.at(-1) ?? ''}>` : undefined;
};

const structuredData = /<script type="application\/ld\+json"[^>]*>([^<]*)<\/script>/g;

/**
 * What is wrong with a page, one line each.
 * @param isRedirect whether it is a page that sends its readers on, and may
 */
export const htmlFaults = (html: string, isRedirect = false): string[] => {
  const cut = isRedirect ? undefined : readCut(html);
  const { tags, errors }: Read = cut ? { tags: cut, errors: [] } : readText(html, isRedirect);
  const faults = [...errors.map((code) => `is no sound HTML (${code})`), ...tags.flatMap((tag) => tag.faults)];
  const order = unbalanced(tags);
  if (order !== undefined && !isRedirect) faults.push(order);
  for (const [, text = ''] of html.matchAll(structuredData)) {
    try {
      JSON.parse(text);
    } catch {
      faults.push('has structured data that is no JSON');
    }
  }
  return [...new Set(faults)];
};
