/** The few things that every part of the finder does with the document. Text only ever becomes text. */

type Class<Kind> = abstract new (...given: never) => Kind;

/**
 * The first element that fits a selector.
 * @param kind what it must be
 * @throws where the page lacks it
 */
export function need(root: ParentNode, selector: string): HTMLElement;
export function need<Kind extends Element>(root: ParentNode, selector: string, kind: Class<Kind>): Kind;
export function need(root: ParentNode, selector: string, kind: Class<Element> = HTMLElement): Element {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no element "${selector}", which its script needs`);
  return found;
}

/** A new element with attributes and contents; undefined attributes are left out. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...contents: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...contents);
  return element;
};

/** A path of the site with the base that it is deployed under. */
export const sitePath = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;

/** "1 course", "37 courses". */
export const countCourses = (count: number): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? 'course' : 'courses'}`;
