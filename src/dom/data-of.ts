/**
 * What the build wrote into a data attribute as JSON; the caller says what that is.
 * @param otherwise what counts where there is no such attribute
 */
export const dataOf = <Data>(element: HTMLElement, name: string, otherwise = '{}'): Data =>
  JSON.parse(element.dataset[name] ?? otherwise) as Data;
