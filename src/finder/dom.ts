/** The few things that every part of the finder does with the document. Text only ever becomes text. */

/** The one element that fits a selector. @throws where the page lacks it */
export const need = <Kind extends Element>(root: ParentNode, selector: string): Kind => {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`The page has no element "${selector}", which its script needs`);
  return found;
};

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
