/** The elements of an HTML page that has been parsed. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'attrs' in node;
/** What an attribute of an element says; undefined where it has none of that name. */
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** The elements below a node, in the order of the page; those within an element that is not entered are left out. */
export function* elementsIn(root: Node, isEntered: (element: Element) => boolean = () => true): Generator<Element> {
  const todo: Node[] = 'childNodes' in root ? [...root.childNodes].reverse() : [];
  for (let step = todo.pop(); step; step = todo.pop()) {
    if (!isElement(step)) continue;
    yield step;
    if (isEntered(step)) todo.push(...[...step.childNodes].reverse());
  }
}
