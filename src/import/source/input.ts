/** The file to be imported: what it is, how its letters are written, and its text as a stream. */
import { InputError, type Loss } from '#formats/format.ts';

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

interface Survey {
  /** Well-formed UTF-8 sequences of two bytes or more. */
  sequences: number;
  /** Bytes that are no UTF-8. */
  wrong: number;
  /** Line on which the first of them stands. */
  wrongLine: number;
  nulLine: number;
}

/** The bytes of a file, piece by piece. */
export async function* chunksOf(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = blob.stream().getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel();
  }
}

/** Reads the whole file once to see whether it is UTF-8, and whether it is text at all. */
const survey = async (blob: Blob): Promise<Survey> => {
  const found: Survey = { sequences: 0, wrong: 0, wrongLine: 0, nulLine: 0 };
  let line = 1;
  let wanted = 0;
  let low = 0x80;
  let high = 0xbf;
  const isWrong = () => {
    found.wrong += 1;
    found.wrongLine ||= line;
    wanted = 0;
  };
  for await (const chunk of chunksOf(blob)) {
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index] ?? 0;
      if (wanted > 0) {
        if (byte >= low && byte <= high) {
          wanted -= 1;
          low = 0x80;
          high = 0xbf;
          if (wanted === 0) found.sequences += 1;
          continue;
        }
        isWrong();
        low = 0x80;
        high = 0xbf;
      }
      if (byte < 0x80) {
        if (byte === 10) line += 1;
        else if (byte === 0) found.nulLine ||= line;
      } else if (byte >= 0xc2 && byte <= 0xdf) wanted = 1;
      else if (byte >= 0xe0 && byte <= 0xef) {
        wanted = 2;
        if (byte === 0xe0) low = 0xa0;
        if (byte === 0xed) high = 0x9f;
      } else if (byte >= 0xf0 && byte <= 0xf4) {
        wanted = 3;
        if (byte === 0xf0) low = 0x90;
        if (byte === 0xf4) high = 0x8f;
      } else isWrong();
    }
  }
  if (wanted > 0) isWrong();
  return found;
};

/** The encoding that the file itself names: an XML declaration, or a `<meta charset>` of HTML. */
const declaredIn = (head: string): string | undefined =>
  (/^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head) ??
    /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(head.slice(0, 4096)))?.[1]?.toLowerCase();

/** Names that the web reads as windows-1252 (WHATWG Encoding). */
const western = new Set(['iso-8859-1', 'iso8859-1', 'latin1', 'us-ascii', 'ascii', 'windows-1252', 'cp1252']);

/** What reads an encoding by the name that the web has for it; undefined where it has none. */
const decoderOf = (name: string): TextDecoder | undefined => {
  try {
    return new TextDecoder(name, { ignoreBOM: true });
  } catch {
    return undefined;
  }
};

const chooseEncoding = (
  bytes: Uint8Array,
  { sequences, wrong, wrongLine }: Survey,
): { encoding: string; losses: Loss[] } => {
  const guess = (value: string, place: string, note: string): Loss[] => [
    { field: 'encoding', place, value, reason: 'guessed', note },
  ];
  const starts = (...pattern: number[]) => pattern.every((byte, index) => bytes[index] === byte);
  if (starts(0xff, 0xfe)) return { encoding: 'utf-16le', losses: [] };
  if (starts(0xfe, 0xff)) return { encoding: 'utf-16be', losses: [] };
  if (starts(0x3c, 0x00)) return { encoding: 'utf-16le', losses: [] };
  if (starts(0x00, 0x3c)) return { encoding: 'utf-16be', losses: [] };
  const declared = declaredIn(new TextDecoder('windows-1252').decode(bytes));
  const own = declared !== undefined && western.has(declared) ? 'windows-1252' : declared;
  const isUnicode = own === undefined || /^(?:utf|ucs)/.test(own);
  if (wrong === 0) {
    if (own !== undefined && !isUnicode && sequences > 0) {
      return {
        encoding: 'utf-8',
        losses: guess(declared ?? own, 'line 1', 'the declared encoding is wrong: the text is UTF-8'),
      };
    }
    return { encoding: 'utf-8', losses: [] };
  }
  if (own !== undefined && !isUnicode && decoderOf(own)) return { encoding: own, losses: [] };
  if (sequences > wrong) {
    return {
      encoding: 'utf-8',
      losses: guess(
        `${wrong} bytes`,
        `line ${wrongLine}`,
        'bytes that are not UTF-8, in a text that otherwise is: shown as �',
      ),
    };
  }
  return {
    encoding: 'windows-1252',
    losses: guess(
      declared ?? 'none declared',
      `line ${wrongLine}`,
      declared === undefined
        ? 'no encoding declared and not UTF-8: read as windows-1252'
        : 'the declared encoding is wrong: not UTF-8, read as windows-1252',
    ),
  };
};

/** Opens a file, or says in one sentence why it cannot be read. */
export const openInput = async (blob: Blob, name: string): Promise<Input> => {
  if (blob.size === 0) throw new InputError('the file is empty', 'line 1');
  const bytes = new Uint8Array(await blob.slice(0, 65_536).arrayBuffer());
  const known = binaries.find(([magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (known) throw new InputError(`this is not text but ${known[1]}`, 'line 1');
  const found = await survey(blob);
  const { encoding, losses } = chooseEncoding(bytes, found);
  if (found.nulLine && !encoding.startsWith('utf-16'))
    throw new InputError('this is not text: it holds zero bytes', `line ${found.nulLine}`);

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
