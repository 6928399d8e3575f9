/**
 * Takes what an address answers, as far as it is safe to: https only, also after redirects; no address of a private
 * network, whatever the name server says; with bounds on bytes and time. The bytes go into a file as they come.
 */
import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { createWriteStream } from 'node:fs';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { InputError } from '#formats/format.ts';

export interface FetchOptions {
  /** Of the last answer: with them the answer may be "not modified". */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Most bytes of an answer, unpacked. */
  readonly maxBytes?: number;
  /** Most seconds of the whole, and of silence. */
  readonly maxSeconds?: number;
  readonly maxSilence?: number;
  /** Fewest bytes a second, as a mean, once that many seconds have passed: what trickles for ever is no feed. */
  readonly leastSpeed?: { readonly bytes: number; readonly after: number };
  /** Whether an answer that is longer is cut there instead of refused: for pages, of which the start is enough. */
  readonly cuts?: boolean;
  /**
   * Origins that are let through although they are http: or stand in a private network. For tests, which ask servers
   * of their own; no command and no file of content can set it, and a redirect to any other origin is refused as ever.
   */
  readonly trusted?: readonly string[];
  /** Trusted origins that answer in the place of others: for the same tests. */
  readonly standIns?: Readonly<Record<string, string>>;
}

export type Answer =
  | { readonly kind: 'not-modified' }
  | {
      readonly kind: 'taken';
      /** The address that answered in the end. */
      readonly address: string;
      readonly type: string;
      readonly etag?: string | undefined;
      readonly lastModified?: string | undefined;
      readonly bytes: number;
      /** Where the header says that the next page of it is (RFC 8288). */
      readonly next?: string | undefined;
    };

/** An address that gave no usable answer. */
export class FetchError extends InputError {
  /** HTTP status, where there was an answer at all. */
  readonly status: number | undefined;
  /** True where no host could be reached: perhaps there is no network. */
  readonly isUnreached: boolean;
  constructor(message: string, { status, isUnreached = false }: { status?: number; isUnreached?: boolean } = {}) {
    super(message);
    this.status = status;
    this.isUnreached = isUnreached;
  }
}

const mebibyte = 1024 * 1024;
const defaults = {
  maxBytes: 512 * mebibyte,
  maxSeconds: 600,
  maxSilence: 30,
  leastSpeed: { bytes: 1_000, after: 30 },
};
const maxRedirects = 5;

/** Networks that are no part of the public internet (IANA special-purpose registries), and those that embed others. */
const closed = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  closed.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  closed.addSubnet(net, bits, 'ipv6');

/** Whether an IP address belongs to the public internet. IPv4 inside IPv6 counts as what it holds. */
export const isPublicAddress = (address: string): boolean => {
  const mapped = /^::ffff:(.+)$/i.exec(address)?.[1];
  if (mapped !== undefined) {
    if (isIP(mapped) === 4) return isPublicAddress(mapped);
    const [high = 0, low = 0] = mapped.split(':').map((part) => Number.parseInt(part, 16));
    return isPublicAddress([high >> 8, high & 255, low >> 8, low & 255].join('.'));
  }
  const version = isIP(address);
  return version !== 0 && !closed.check(address, version === 4 ? 'ipv4' : 'ipv6');
};

/** Name look-up that gives public addresses only; the connection goes to what was looked at, and nowhere else. */
const publicLookup: LookupFunction = (host, options, callback) => {
  dnsLookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const empty = options.all ? [] : '';
    if (error) {
      callback(error, empty, 0);
      return;
    }
    const [first] = addresses;
    const bad = addresses.find(({ address }) => !isPublicAddress(address));
    if (!first || bad)
      callback(
        new FetchError(`${host} leads to ${bad?.address ?? 'nowhere'}, which is no address of the public internet`),
        empty,
        0,
      );
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

/** An address that may be asked, or the sentence why not. */
const checkAddress = (address: string, trusted: readonly string[], isRedirect: boolean): URL => {
  const before = isRedirect ? `it leads on to ${address}, and ` : '';
  if (!URL.canParse(address)) throw new FetchError(`${before}${JSON.stringify(address)} is no web address`);
  const url = new URL(address);
  if (trusted.includes(url.origin)) return url;
  if (url.protocol !== 'https:') throw new FetchError(`${before}only addresses that start with https:// are asked`);
  if (url.username || url.password)
    throw new FetchError(`${before}an address with a user name or a password is not asked`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (
    isIP(host) ? !isPublicAddress(host) : !host.includes('.') || /\.(?:local|localhost|internal|home|lan)$/i.test(host)
  )
    throw new FetchError(`${before}${host} is no address of the public internet`);
  return url;
};

const messages: readonly (readonly [RegExp, string, isUnreached: boolean])[] = [
  [
    /^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/,
    'the name of the host is not known: is there a network, and is it spelt right?',
    true,
  ],
  [/^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/, 'the host cannot be reached: is there a network?', true],
  [/^(?:ECONNREFUSED)$/, 'the host refuses the connection', true],
  [/^(?:ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/, 'the host broke the connection off', false],
  [/^(?:ETIMEDOUT)$/, 'the host does not answer', true],
  [/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME|SSL|TLS/, 'its certificate cannot be trusted', false],
  [/^EPROTO$/, 'no safe connection can be made', false],
  [/^(?:Z_|ERR_.*ZLIB)/, 'its answer is no sound gzip', false],
  [/^HPE_/, 'its answer is no sound HTTP', false],
];

const asFetchError = (error: unknown): Error => {
  if (error instanceof InputError || !(error instanceof Error))
    return error instanceof Error ? error : new Error(String(error));
  const inner = error instanceof AggregateError ? (error.errors[0] as NodeJS.ErrnoException | undefined) : undefined;
  const code = (error as NodeJS.ErrnoException).code ?? inner?.code ?? '';
  const known = messages.find(([pattern]) => pattern.test(code));
  return known ? new FetchError(`${known[1]} (${code})`, { isUnreached: known[2] }) : error;
};

const ask = async (url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> => {
  const isTrusted = options.trusted?.includes(url.origin) ?? false;
  const settings: RequestOptions = {
    signal,
    ...(!isTrusted && { lookup: publicLookup }),
    timeout: (options.maxSilence ?? defaults.maxSilence) * 1000,
    headers: {
      'user-agent': 'course-directory-import (plain HTTP client of an open course directory)',
      accept: '*/*',
      'accept-encoding': 'gzip',
      ...(options.etag && { 'if-none-match': options.etag }),
      ...(options.lastModified && { 'if-modified-since': options.lastModified }),
    },
  };
  const request = (url.protocol === 'http:' ? httpRequest : httpsRequest)(url, settings);
  request.on('timeout', () => request.destroy(new FetchError('the host has gone silent', { isUnreached: false })));
  request.end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  // What goes wrong after the head arrives with the body.
  request.on('error', (error) => response.destroy(error));
  return response;
};

const statusWords: Readonly<Record<number, string>> = {
  401: 'it asks for a password',
  403: 'it refuses to answer',
  404: 'there is nothing at this address',
  410: 'what was at this address is gone',
  429: 'it has been asked too often: try later',
};

/** The address of the next page in a `Link` header (RFC 8288). */
const nextIn = (link: string | string[] | undefined, address: string): string | undefined => {
  for (const [, target = '', parameters = ''] of [link ?? []]
    .flat()
    .join(', ')
    .matchAll(/<([^>]*)>([^<]*)/g))
    if (/;\s*rel\s*=\s*(?:"[^"]*\bnext\b[^"]*"|next\b)/i.test(parameters) && URL.canParse(target, address))
      return new URL(target, address).href;
  return undefined;
};

/** Writes a body into a file; more bytes than allowed end it. */
const writeBody = async (response: IncomingMessage, path: string, options: FetchOptions): Promise<number> => {
  const most = options.maxBytes ?? defaults.maxBytes;
  const tooLong = () => new FetchError(`its answer is longer than ${Math.round(most / mebibyte)} MB`);
  if (!options.cuts && Number(response.headers['content-length'] ?? 0) > most) throw tooLong();
  const isPacked = /\bgzip\b/i.test(response.headers['content-encoding'] ?? '');
  const body = isPacked ? response.pipe(createGunzip()) : response;
  if (isPacked) response.on('error', (error) => body.destroy(error));
  const out = createWriteStream(path);
  let bytes = 0;
  const least = options.leastSpeed ?? defaults.leastSpeed;
  const begun = performance.now();
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      const seconds = (performance.now() - begun) / 1000;
      if (seconds > least.after && bytes < seconds * least.bytes)
        throw new FetchError(`its answer trickles: ${bytes} bytes in ${Math.round(seconds)} seconds`);
      if (bytes > most) {
        if (options.cuts) break;
        throw tooLong();
      }
      if (!out.write(chunk)) await once(out, 'drain');
    }
  } finally {
    response.destroy();
    out.end();
    await finished(out);
  }
  return bytes;
};

/**
 * Asks an address and writes the answer to a file.
 * @throws FetchError with a sentence, where there is no answer that can be used
 */
export const fetchInto = async (address: string, path: string, options: FetchOptions = {}): Promise<Answer> => {
  const stop = new AbortController();
  const seconds = options.maxSeconds ?? defaults.maxSeconds;
  const timer = setTimeout(() => {
    stop.abort(new FetchError(`it has not ended its answer after ${seconds} seconds`));
  }, seconds * 1000);
  try {
    let at = address;
    for (const [origin, other] of Object.entries(options.standIns ?? {}))
      if (at.startsWith(`${origin}/`)) at = other + at.slice(origin.length);
    for (let step = 0; step <= maxRedirects; step += 1) {
      const url = checkAddress(at, options.trusted ?? [], step > 0);
      const response = await ask(url, options, stop.signal);
      const { statusCode: status = 0, headers } = response;
      if (status === 304) {
        response.destroy();
        return { kind: 'not-modified' };
      }
      if (status >= 300 && status < 400 && headers.location !== undefined) {
        response.destroy();
        at = new URL(headers.location, url).href;
        continue;
      }
      if (status < 200 || status >= 300) {
        response.destroy();
        throw new FetchError(`${statusWords[status] ?? 'it answers with a failure'} (HTTP ${status})`, { status });
      }
      const bytes = await writeBody(response, path, options);
      if (bytes === 0) throw new FetchError(`it answers with nothing: HTTP ${status} and an empty body`, { status });
      return {
        kind: 'taken',
        address: url.href,
        type: headers['content-type'] ?? '',
        etag: headers.etag,
        lastModified: headers['last-modified'],
        bytes,
        next: nextIn(headers.link, url.href),
      };
    }
    throw new FetchError(`it leads on more than ${maxRedirects} times`);
  } catch (error) {
    throw asFetchError(stop.signal.aborted ? stop.signal.reason : error);
  } finally {
    clearTimeout(timer);
  }
};
