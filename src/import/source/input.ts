/** The file to be imported: what it is, how its letters are written, and its text as a stream. */
import { InputError, type Loss } from '#formats/format.ts';
import { chooseEncoding, EncodingCheck, Survey, type SaidEncoding } from './encoding.ts';

export interface Input {
  /** Name of the file, or the address that it came from. */
  readonly name: string;
  readonly size: number;
  /** Name of the encoding that the text is read in. */
  readonly encoding: string;
  /** What had to be concluded about the encoding. */
  readonly losses: readonly Loss[];
  /** The first 64 KiB as text. */
  readonly head: string;
  /** The text, anew each time; `onProgress` hears how many bytes have been read. */
  readonly text: (onProgress?: (bytes: number) => void) => AsyncGenerator<string>;
}

const binaries: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel or Word file: save it as .xlsx or CSV'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive: unpack it first'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive: unpack it first'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a Zstandard archive: unpack it first'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
];

/** The bytes of a file, piece by piece. */
export async function* chunksOf(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = blob.stream().getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel();
  }
}

/** Reads the whole file once. */
const survey = async (blob: Blob): Promise<Survey> => {
  const found = new Survey();
  for await (const chunk of chunksOf(blob)) found.add(chunk);
  return found.end();
};

/** Reads the whole file once more where its encoding may not have a letter for every byte. */
const checkBytes = async (blob: Blob, encoding: string): Promise<void> => {
  if (encoding === 'utf-8') return;
  const check = new EncodingCheck(encoding);
  for await (const chunk of chunksOf(blob)) check.add(chunk);
  check.end();
};

/** Opens a file, or says in one sentence why it cannot be read. */
export const openInput = async (blob: Blob, name: string, said: SaidEncoding = {}): Promise<Input> => {
  if (blob.size === 0) throw new InputError('the file is empty', 'line 1');
  const bytes = new Uint8Array(await blob.slice(0, 65_536).arrayBuffer());
  const known = binaries.find(([magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (known) throw new InputError(`this is not text but ${known[1]}`, 'line 1');
  const found = await survey(blob);
  const { encoding, losses } = chooseEncoding(bytes, found, said);
  if (found.nulLine && !encoding.startsWith('utf-16'))
    throw new InputError('this is not text: it holds zero bytes', `line ${found.nulLine}`);
  await checkBytes(blob, encoding);

  async function* text(onProgress?: (bytes: number) => void): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    let read = 0;
    let isFirst = true;
    for await (const chunk of chunksOf(blob)) {
      read += chunk.length;
      onProgress?.(read);
      const piece = decoder.decode(chunk, { stream: true });
      yield isFirst ? piece.replace(/^\uFEFF/, '') : piece;
      if (piece) isFirst = false;
    }
    const end = decoder.decode();
    if (end) yield end;
  }
  const head = new TextDecoder(encoding).decode(bytes, { stream: true });
  if (blob.size <= bytes.length && head.trim() === '')
    throw new InputError('the file holds nothing but blanks', 'line 1');
  return { name, size: blob.size, encoding, losses, head, text };
};
