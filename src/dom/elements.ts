/** The few things that every script does with the document. Text only ever becomes text. */

type Class<Kind> = abstract new (...given: never) => Kind;

/**
 * The first element that fits a selector.
 * @param kind what it must be
 * @throws where the page lacks it: a script and its markup belong together
 */
export function need(root: ParentNode, selector: string): HTMLElement;
export function need<Kind extends Element>(root: ParentNode, selector: string, kind: Class<Kind>): Kind;
export function need(root: ParentNode, selector: string, kind: Class<Element> = HTMLElement): Element {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  const owner = root instanceof Element ? root.localName : 'The page';
  throw new Error(`${owner} has no element "${selector}", which its script needs`);
}

/** A new element with attributes and contents; undefined attributes and contents are left out. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...contents: readonly (string | Node | undefined)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...contents.filter((content) => content !== undefined));
  return element;
};

/** A button that does something when pressed. */
export const makeButton = (
  words: string,
  press: () => void,
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLButtonElement => {
  const button = make('button', { type: 'button', ...attributes }, words);
  button.addEventListener('click', press);
  return button;
};
