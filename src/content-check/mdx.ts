/** Running text as Astro's own compiler reads it, so that code, comments and attributes are told from prose. */
import { mdxToMdast, type MdastNode } from 'satteri';

/** An attribute of a component: its text, or its value where that is written out in braces; undefined where it is neither. */
export interface Attribute {
  readonly name: string;
  readonly value: unknown;
}

/** One thing in a text and the line that it begins on, counted from 1 in the text. */
export type Part = { readonly line: number } & (
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'component'; readonly name: string; readonly attributes: readonly Attribute[] }
  | { readonly kind: 'image'; readonly alt: string | undefined; readonly text: string }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'text'; readonly text: string }
);

/** Where a text is no MDX, and why. */
export interface SyntaxProblem {
  readonly line: number;
  readonly reason: string;
}

/** The value of an attribute in braces, where it is plain data: `{3}`, `{['a', 'b']}`. */
const readExpression = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/'([^'"\\]*)'/g, '"$1"').replace(/^`([^`$"\\]*)`$/, '"$1"'));
  } catch {
    return undefined;
  }
};

type Jsx = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const attributesOf = ({ attributes }: Jsx): Attribute[] =>
  attributes.map((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return { name: `{${attribute.value}}`, value: undefined };
    const { name, value } = attribute;
    if (value === null || value === undefined) return { name, value: true };
    return { name, value: typeof value === 'string' ? value : readExpression(value.value) };
  });

const partsOf = (node: MdastNode, source: string): Part[] => {
  const start = node.position?.start;
  const line = start?.line ?? 1;
  const text = () => source.slice(start?.offset, node.position?.end.offset);
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', line, depth: node.depth, text: text() }];
    case 'image':
      return [{ kind: 'image', line, alt: node.alt ?? undefined, text: text() }];
    case 'imageReference':
      return [{ kind: 'image', line, alt: node.alt ?? undefined, text: text() }];
    case 'link':
    case 'definition':
      return [{ kind: 'link', line, url: node.url }];
    case 'text':
      return [{ kind: 'text', line, text: node.value }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const attributes = attributesOf(node);
      const named = (name: string) => {
        const value = attributes.find((attribute) => attribute.name === name)?.value;
        return typeof value === 'string' ? value : undefined;
      };
      const name = node.name ?? '';
      const level = /^h([1-6])$/.exec(name)?.[1];
      if (level) return [{ kind: 'heading', line, depth: Number(level), text: text() }];
      if (name === 'img') return [{ kind: 'image', line, alt: named('alt'), text: text() }];
      if (name === 'a') return [{ kind: 'link', line, url: named('href') ?? '' }];
      // Names in small letters are HTML.
      return /^[^a-z]/.test(name) ? [{ kind: 'component', line, name, attributes }] : [];
    }
    default:
      return [];
  }
};

/** Everything in an MDX text that can be checked, in order; or where it is no MDX. */
export const readMdx = (source: string): Part[] | SyntaxProblem => {
  let root: MdastNode;
  try {
    root = mdxToMdast(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const found = /^(\d+):\d+: (.*?)(?: \(\d+:\d+\))?(?: \(mdx[\w:-]*\))?$/s.exec(message);
    return { line: Number(found?.[1] ?? 1), reason: found?.[2] ?? message };
  }
  const visit = (node: MdastNode): Part[] => [
    ...partsOf(node, source),
    ...('children' in node ? (node.children as MdastNode[]).flatMap(visit) : []),
  ];
  return visit(root);
};
