/** Opens bytes as a feed, or says in one sentence why they are none: the same in a browser and in Node. */
import { InputError } from '#formats/format.ts';
import type { SaidEncoding } from './encoding.ts';
import { openInput, type Input } from './input.ts';
import { unpack, type Besides, type Machine } from './unpack.ts';

export interface Opened extends Input {
  /** Other files of the same archive, by name. */
  readonly besides?: Besides | undefined;
  /** Of a source that answers page by page: how many were taken, and what is said of others. */
  readonly pages?: { readonly count: number; readonly left?: string | undefined } | undefined;
}

/** What a page is read by: scripts of JSON-LD, and courses in microdata or RDFa, of which the reader says more. */
const courseData =
  /application\/ld\+json|itemtype\s*=\s*["']?[^"'>]*schema\.org\/(?:Course|EducationalOccupational)|typeof\s*=\s*["']?[^"'>]*\bCourse/i;

/** A page that a browser would show, where a feed was expected: said in a sentence, with what the page calls itself. */
const checkPage = async (input: Input): Promise<void> => {
  if (!/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(input.head)) return;
  let text = '';
  for await (const piece of input.text()) {
    text = text.slice(-200) + piece;
    if (courseData.test(text)) return;
  }
  const title = /<title[^>]*>([^<]{1,120})/i.exec(input.head)?.[1]?.replace(/\s+/g, ' ').trim();
  const isLogin = /type\s*=\s*["']?password/i.test(input.head);
  throw new InputError(
    `this is a web page${title ? ` (${JSON.stringify(title)})` : ''} and no feed${isLogin ? ': it asks to log in' : ''}: there is no course data in it`,
    'line 1',
  );
};

/**
 * @param part name of a file within an archive, or of a sheet
 * @param said what is said of the encoding outside of the text
 */
export const openBytes = async (
  blob: Blob,
  name: string,
  machine: Machine,
  part?: string,
  said?: SaidEncoding,
): Promise<Opened> => {
  const unpacked = await unpack(blob, name, machine, part);
  const input = await openInput(unpacked.blob, unpacked.name, unpacked.isSheet ? {} : said);
  const opened = {
    ...input,
    // A workbook is one feed, whether or not the sheet that is read of it is named.
    name: part === undefined || unpacked.isUnnamed ? name : `${name}#${part}`,
    losses: [...unpacked.losses, ...input.losses],
    besides: unpacked.besides,
  };
  await checkPage(opened);
  return opened;
};
