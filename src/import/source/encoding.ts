/**
 * How the letters of a text are written. What a text says of itself is believed where its bytes bear it out; what nobody
 * says is not guessed, because most encodings take any byte for some letter: such a text is refused in a sentence.
 */
import { InputError, type Loss } from '#formats/format.ts';

/** What is said of an encoding outside of the text itself. */
export interface SaidEncoding {
  /** By the editor, who stands above all but a byte-order mark. */
  readonly option?: string | undefined;
  /** By the header of the answer that brought it. */
  readonly charset?: string | undefined;
}

export interface ChosenEncoding {
  /** As the web calls it (WHATWG Encoding). */
  readonly encoding: string;
  /** What had to be concluded. */
  readonly losses: readonly Loss[];
}

type Bytes = Uint8Array<ArrayBuffer>;

const hex = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** Looks at all bytes once: whether they are UTF-8, and whether they are text at all. */
export class Survey {
  /** Well-formed UTF-8 sequences of two bytes or more. */
  sequences = 0;
  /** Bytes that are no UTF-8, and the first of them: its number from 1, its value and its line. */
  wrong = 0;
  firstWrong: { readonly at: number; readonly byte: number; readonly line: number } | undefined;
  nulLine = 0;
  /** Zero bytes at even and at odd places: in UTF-16 most stand at places of one kind. */
  readonly zeros: [number, number] = [0, 0];
  /** Whether there are the escapes by which ISO 2022 changes its letters. */
  hasEscapes = false;
  size = 0;
  #line = 1;
  #wanted = 0;
  #low = 0x80;
  #high = 0xbf;
  #before = 0;
  #start = { at: 0, byte: 0, line: 0 };

  add(chunk: Uint8Array): void {
    for (const byte of chunk) {
      this.#see(byte);
      this.#before = byte;
      this.size += 1;
    }
  }

  /** Says that there are no more. */
  end(): this {
    if (this.#wanted > 0) this.#isWrong();
    return this;
  }

  #isWrong(): void {
    this.wrong += 1;
    this.firstWrong ??= this.#start;
    this.#wanted = 0;
  }

  #see(byte: number): void {
    if (this.#wanted > 0) {
      if (byte >= this.#low && byte <= this.#high) {
        this.#wanted -= 1;
        this.#low = 0x80;
        this.#high = 0xbf;
        if (this.#wanted === 0) this.sequences += 1;
        return;
      }
      this.#isWrong();
    }
    if (byte < 0x80) this.#seePlain(byte);
    else this.#begin(byte);
  }

  #seePlain(byte: number): void {
    if (byte === 10) this.#line += 1;
    else if (byte === 0) {
      this.nulLine ||= this.#line;
      this.zeros[this.size % 2 === 0 ? 0 : 1] += 1;
    } else if (this.#before === 0x1b && (byte === 0x24 || byte === 0x28)) this.hasEscapes = true;
  }

  /** The first byte of a letter of several: how many follow, and within which bounds (Unicode, table 3-7). */
  #begin(byte: number): void {
    this.#start = { at: this.size + 1, byte, line: this.#line };
    this.#low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.#high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf) this.#wanted = 1;
    else if (byte >= 0xe0 && byte <= 0xef) this.#wanted = 2;
    else if (byte >= 0xf0 && byte <= 0xf4) this.#wanted = 3;
    else this.#isWrong();
  }
}

/** The encoding that a text itself names: an XML declaration, or a `<meta>` of HTML. */
const declaredIn = (head: string): string | undefined =>
  (/^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head) ??
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head.slice(0, 4096)))?.[1];

/** The encoding in the header of an answer: `text/csv; charset=windows-1252`. */
export const charsetOf = (type: string): string | undefined => /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1];

/** What the web calls an encoding; undefined where it has none of the name. */
const nameOf = (label: string): string | undefined => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
};

const isUnicode = (label: string): boolean => /^(?:utf|ucs|unicode)/i.test(nameOf(label) ?? label);

const bomOf = (bytes: Uint8Array): string | undefined => {
  const starts = (...pattern: number[]) => pattern.every((byte, index) => bytes[index] === byte);
  if (starts(0xff, 0xfe, 0, 0) || starts(0, 0, 0xfe, 0xff)) return 'utf-32';
  if (starts(0xff, 0xfe)) return 'utf-16le';
  if (starts(0xfe, 0xff)) return 'utf-16be';
  return starts(0xef, 0xbb, 0xbf) ? 'utf-8' : undefined;
};

/** UTF-16 without its mark: the letters of markup, numbers and line ends have a zero byte each, all on one side. */
const wideOf = ({ zeros: [even, odd], size }: Survey): string | undefined => {
  const most = Math.max(even, odd);
  if (size % 2 !== 0 || most < 2 || most < size / 50 || Math.min(even, odd) > most / 50) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
};

const examples = 'windows-1252, iso-8859-15, utf-16le, shift_jis, koi8-r';
const mend = `save it as UTF-8, or say with --encoding in which it is, such as ${examples}`;

const guess = (value: string, place: string, note: string): Loss[] => [
  { field: 'encoding', place, value, reason: 'guessed', note },
];

const chooseSaid = (option: string, bytes: Uint8Array, survey: Survey): ChosenEncoding => {
  const encoding = nameOf(option.trim());
  if (encoding === undefined)
    throw new InputError(`--encoding ${option}: there is no encoding of this name; write one such as ${examples}`);
  const bom = bomOf(bytes);
  if (bom !== undefined && bom !== encoding)
    throw new InputError(
      `--encoding ${option}: the text begins with the byte-order mark of ${bom}, so it is that: leave out --encoding`,
      'line 1',
    );
  const { sequences, wrong, firstWrong } = survey;
  if (encoding === 'utf-8')
    return {
      encoding,
      losses: firstWrong
        ? guess(
            `${wrong} bytes`,
            `line ${firstWrong.line}`,
            'bytes that are not UTF-8, as which they are read: shown as �',
          )
        : [],
    };
  if (wrong === 0 && sequences > 0)
    throw new InputError(
      `--encoding ${option}: the text is sound UTF-8, and its letters would be damaged: leave out --encoding`,
      'line 1',
    );
  return { encoding, losses: [] };
};

/** The sentence for bytes of which nobody says what letters they are. */
const refusal = ({ firstWrong, sequences, wrong }: Survey, bytes: Uint8Array, declared: string | undefined) => {
  const { at, byte, line } = firstWrong ?? { at: 1, byte: 0, line: 1 };
  const start = Math.max(0, at - 16);
  const near = new TextDecoder('windows-1252').decode(bytes.slice(start, at + 15));
  const word = at <= bytes.length ? /[^\s<>"';,]*$/.exec(near.slice(0, at - start))?.[0] : undefined;
  const rest = /^[^\s<>"';,]*/.exec(near.slice(at - start))?.[0] ?? '';
  const isMixed = sequences > wrong;
  return new InputError(
    `${declared === undefined ? 'this is not UTF-8, and nothing says what else it is' : `this is declared as ${declared}, and is not UTF-8`}: byte ${at} is ${hex(byte)}${word === undefined ? '' : ` (as windows-1252 it would read ${JSON.stringify(word + rest)})`}. ${
      isMixed
        ? 'The rest of it is UTF-8: mend what is damaged, or read it with --encoding utf-8, which puts � there and says where'
        : `To mend it, ${mend}`
    }`,
    `line ${line}`,
  );
};

/** What the text and its header declare, where the bytes are no UTF-8. */
const chooseDeclared = (declared: readonly string[], survey: Survey, bytes: Uint8Array): ChosenEncoding => {
  const others = declared.filter((label) => !isUnicode(label));
  const names = new Set(others.map((label) => nameOf(label) ?? label.toLowerCase()));
  if (names.size > 1)
    throw new InputError(
      `the header of the answer says that it is ${others[0] ?? ''}, and the text itself ${others[1] ?? ''}: say with --encoding which of them is right`,
      'line 1',
    );
  const [label] = others;
  if (label === undefined) throw refusal(survey, bytes, declared[0]);
  const encoding = nameOf(label);
  if (encoding === undefined)
    throw new InputError(`it is declared as ${label}, an encoding that is not known here: ${mend}`, 'line 1');
  const wrong = declared.find(isUnicode);
  return {
    encoding,
    losses:
      wrong === undefined
        ? []
        : guess(
            `${wrong}, ${label}`,
            'line 1',
            'two encodings are declared: the one that is not UTF-8, as the text is not',
          ),
  };
};

/**
 * The encoding of a text.
 * @param bytes its start
 * @throws InputError where nothing says what it is, or what is said cannot be
 */
export const chooseEncoding = (bytes: Uint8Array, survey: Survey, said: SaidEncoding): ChosenEncoding => {
  if (said.option !== undefined) return chooseSaid(said.option, bytes, survey);
  const bom = bomOf(bytes);
  if (bom === 'utf-32') throw new InputError('this is UTF-32, which nothing here reads: save it as UTF-8', 'line 1');
  if (bom?.startsWith('utf-16')) return { encoding: bom, losses: [] };
  const declared = [said.charset, declaredIn(new TextDecoder('windows-1252').decode(bytes))].filter(
    (label) => label !== undefined,
  );
  const wide = wideOf(survey);
  if (wide !== undefined) {
    const isTold = bytes.includes(0x3c) && bytes.indexOf(0x3c) < 2;
    return {
      encoding: wide,
      losses: isTold
        ? []
        : guess(declared[0] ?? 'none declared', 'line 1', 'no byte-order mark: told to be UTF-16 by its zero bytes'),
    };
  }
  const other = declared.find((label) => !isUnicode(label));
  if (survey.hasEscapes && survey.sequences + survey.wrong === 0) {
    if (other !== undefined) return chooseDeclared(declared, survey, bytes);
    throw new InputError(
      'this holds the escapes of ISO-2022 and does not say of which: save it as UTF-8, or say with --encoding in which it is, such as iso-2022-jp',
      'line 1',
    );
  }
  if (survey.wrong > 0)
    return bom === 'utf-8' ? chooseDeclared(['UTF-8'], survey, bytes) : chooseDeclared(declared, survey, bytes);
  return {
    encoding: 'utf-8',
    losses:
      other !== undefined && survey.sequences > 0
        ? guess(other, 'line 1', 'the declared encoding is wrong: the text is UTF-8')
        : [],
  };
};

/** The number of the first byte that an encoding has no letter for; undefined where it has one for all. */
const firstUnread = (chunks: readonly Bytes[], encoding: string): number | undefined => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let at = 0;
  try {
    for (const chunk of chunks)
      for (let index = 0; index < chunk.length; index += 1) {
        at += 1;
        decoder.decode(chunk.subarray(index, index + 1), { stream: true });
      }
    decoder.decode();
    return undefined;
  } catch {
    return at;
  }
};

const unread = (encoding: string, at: number) =>
  new InputError(
    `this is said to be ${encoding}, and byte ${at} is no letter of it: mend it there, or say with --encoding in which it is, such as ${examples}`,
  );

/** Follows a text as it comes, to see that its encoding has a letter for all of it. UTF-8 is seen by the survey. */
export class EncodingCheck {
  readonly #encoding: string;
  readonly #decoder: TextDecoder;
  #at = 0;
  #before: Bytes = new Uint8Array();

  constructor(encoding: string) {
    this.#encoding = encoding;
    this.#decoder = new TextDecoder(encoding, { fatal: true });
  }

  /** @throws InputError with the number of the byte */
  add(chunk: Bytes): void {
    try {
      this.#decoder.decode(chunk, { stream: true });
    } catch {
      const { length } = this.#before;
      throw unread(
        this.#encoding,
        this.#at - length + (firstUnread([this.#before, chunk], this.#encoding) ?? length + 1),
      );
    }
    this.#at += chunk.length;
    // A letter may begin at the end of one piece: in the encodings of the web it has four bytes at most.
    this.#before = chunk.slice(-4);
  }

  end(): void {
    try {
      this.#decoder.decode();
    } catch {
      throw unread(this.#encoding, this.#at);
    }
  }
}

/** The whole text of a file that lies beside the source. */
export const decodeWhole = (bytes: Uint8Array, name: string, said: SaidEncoding): string => {
  const survey = new Survey();
  survey.add(bytes);
  try {
    const { encoding } = chooseEncoding(bytes.subarray(0, 65_536), survey.end(), said);
    const copy = new Uint8Array(bytes);
    if (encoding !== 'utf-8') {
      const check = new EncodingCheck(encoding);
      check.add(copy);
      check.end();
    }
    return new TextDecoder(encoding).decode(copy);
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${name}: ${error.message}`, error.place) : error;
  }
};

/**
 * A whole file that lies beside the one that is read. What is said of the letters of that one may be untrue of this: it
 * counts where this file is not sound UTF-8 by itself and has no byte-order mark.
 * @throws InputError as {@link decodeWhole}
 */
export const decodeBeside = (bytes: Uint8Array, name: string, option: string | undefined): string => {
  const survey = new Survey();
  survey.add(bytes);
  const { wrong, hasEscapes } = survey.end();
  const isOpen = (wrong > 0 || hasEscapes) && bomOf(bytes) === undefined;
  return decodeWhole(bytes, name, isOpen ? { option } : {});
};
