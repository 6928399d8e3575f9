import { make } from './elements.ts';

/** Hands the visitor a text, or bytes, as a file. */
export const download = (name: string, type: string, text: string | Blob): void => {
  // The mark tells spreadsheets that the text is UTF-8.
  const address = URL.createObjectURL(new Blob(type === 'text/csv' ? ['\uFEFF', text] : [text], { type }));
  make('a', { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
};
