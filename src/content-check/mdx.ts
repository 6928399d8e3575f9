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
  /** An element of HTML, written as a tag; the name is empty for `<>`. */
  | { readonly kind: 'element'; readonly name: string; readonly attributes: readonly Attribute[] }
  /** `import`, `export` or an expression in braces that is more than a literal or a comment: it would run in the build. */
  | { readonly kind: 'code'; readonly text: string }
  /** The address is undefined where it stands elsewhere in the text, as a reference. */
  | {
      readonly kind: 'image';
      readonly alt: string | undefined;
      readonly url: string | undefined;
      readonly text: string;
    }
  | { readonly kind: 'link'; readonly url: string }
  /** Where more lists, quotations or components stand within one another than a reader could follow. */
  | { readonly kind: 'depth' }
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

/** Braces that hold nothing, or comments alone. */
const isComment = (text: string): boolean => /^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)*$/.test(text);

/** How deep parts of a text may stand within one another. */
const deepest = 24;

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
      return [{ kind: 'image', line, alt: node.alt ?? undefined, url: node.url, text: text() }];
    case 'imageReference':
      return [{ kind: 'image', line, alt: node.alt ?? undefined, url: undefined, text: text() }];
    case 'mdxjsEsm':
      return [{ kind: 'code', line, text: text() }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value) || readExpression(node.value) !== undefined
        ? []
        : [{ kind: 'code', line, text: text() }];
    case 'link':
    case 'definition':
      return [{ kind: 'link', line, url: node.url }];
    case 'text':
      return [{ kind: 'text', line, text: node.value }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const attributes = attributesOf(node);
      const name = node.name ?? '';
      // Names in small letters are HTML.
      return [{ kind: /^[^a-z]/.test(name) ? 'component' : 'element', line, name, attributes }];
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
  const visit = (node: MdastNode, depth: number): Part[] => [
    ...partsOf(node, source),
    ...(depth > deepest
      ? [{ kind: 'depth', line: node.position?.start.line ?? 1 } as const]
      : 'children' in node
        ? (node.children as MdastNode[]).flatMap((child) => visit(child, depth + 1))
        : []),
  ];
  return visit(root, 0);
};
