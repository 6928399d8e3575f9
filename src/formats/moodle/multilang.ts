/**
 * Texts in several languages as Moodle's filters have them: `{mlang en}one{mlang}{mlang de,fr}eins{mlang}`
 * (https://moodle.org/plugins/filter_multilang2) and `<span class="multilang" lang="en">one</span>`
 * (https://docs.moodle.org/en/Multi-language_content_filter).
 */

const braces = /\{\s*mlang\s+([a-z0-9_ ,-]+?)\s*\}([\s\S]*?)\{\s*mlang\s*\}/gi;
const spans =
  /<(span|lang)\b(?=[^>]*\blang\s*=\s*["']?([a-z0-9_-]+))(?:(?=[^>]*\bmultilang\b)|(?<=<lang))[^>]*>([\s\S]*?)<\/\1>/gi;

interface Part {
  readonly tags: readonly string[];
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

/** Moodle writes `pt_br` for BCP 47's `pt-br`. */
const tagOf = (name: string): string => name.trim().toLowerCase().replaceAll('_', '-');

const partsOf = (text: string): Part[] =>
  [
    ...[...text.matchAll(braces)].map(({ 0: all, 1: names = '', 2: inner = '', index }) => ({
      tags: names.split(',').map(tagOf),
      text: inner,
      at: index,
      end: index + all.length,
    })),
    ...[...text.matchAll(spans)].map(({ 0: all, 2: name = '', 3: inner = '', index }) => ({
      tags: [tagOf(name)],
      text: inner,
      at: index,
      end: index + all.length,
    })),
  ].sort((a, b) => a.at - b.at);

/** Whether a text has parts for single languages. */
export const isFilteredText = (text: string): boolean => partsOf(text).length > 0;

/** The whole text in each language that it has a part for; what is in no part is in all of them, `other` stands for the rest. */
export const textsByLanguage = (text: string): ReadonlyMap<string, string> => {
  const parts = partsOf(text);
  const tags = [...new Set(parts.flatMap((part) => part.tags))];
  return new Map(
    tags.map((tag) => {
      let from = 0;
      let whole = '';
      for (const part of parts) {
        whole += text.slice(from, part.at);
        if (part.tags.includes(tag)) whole += part.text;
        from = part.end;
      }
      return [tag, (whole + text.slice(from)).replace(/[^\S\n]+/g, ' ').trim()];
    }),
  );
};

/** What a text says in each language alone, without what is in all of them. */
export const partsByLanguage = (text: string): ReadonlyMap<string, string> => {
  const parts = partsOf(text);
  const tags = [...new Set(parts.flatMap((part) => part.tags))];
  const of = (tag: string) => parts.filter((part) => part.tags.includes(tag)).map((part) => part.text.trim());
  return new Map(tags.map((tag) => [tag, of(tag).join(' ')]));
};
