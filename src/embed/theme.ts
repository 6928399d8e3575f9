/** Holds a page in a frame to the colours that its address names. */
import { readTheme } from './address.ts';

/** Without a name it stays with the page around it, as far as the browser tells, or with the device. */
export const holdToTheme = (): void => {
  const theme = readTheme(location.search);
  if (theme) document.documentElement.dataset['scheme'] = theme;
};
