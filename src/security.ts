/**
 * What a page may load: its own files and nothing else; no inline script, no style attribute.
 * Pagefind's search runs in WebAssembly and in a worker made from a blob
 * (https://pagefind.app/docs/hosting/).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  // The page that makes the lines for a frame shows it.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  // No script of ours turns text into HTML, code or the address of a script, but for the two that start a worker:
  // `elements/feed-check.ts` and `dom/offline.ts` give its address whatever they are asked for.
  "require-trusted-types-for 'script'",
  'trusted-types feed-check offline',
].join('; ');

/** What a host should send with every file beside the policy. */
export const securityHeaders = {
  // frame-ancestors has no effect in a meta element.
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Read over https only; one year is what browsers' preload lists ask for.
  'Strict-Transport-Security': 'max-age=31536000',
} as const;

/** What of these is otherwise for the pages that are made to stand in frames of other sites. */
export const framedHeaders = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors *`,
  // A page that isolates itself (Cross-Origin-Embedder-Policy) shows in its frames only pages that allow it and do the same.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
} as const;

/** What `/.well-known/security.txt` is written from. */
export interface SecurityContact {
  /** SECURITY_CONTACT: an address of a page or of mail, as a URL. */
  readonly contact?: string | undefined;
  /** Mail address of who answers for the site. */
  readonly email?: string | undefined;
  /** Page on which mistakes are reported. */
  readonly page?: string | undefined;
}

const dayMilliseconds = 86_400_000;

/** Section 2.5.5: an expiry of less than a year in the future is recommended. */
const validDays = 360;

/**
 * The text of `/.well-known/security.txt`, which says where to report a hole in the site (RFC 9116,
 * https://www.rfc-editor.org/rfc/rfc9116); undefined where nobody is named who could be written to.
 * @param day on which the site counts as made, `YYYY-MM-DD`
 * @param address of the file itself
 * @throws where the contact cannot be used
 */
export const securityTxt = (
  { contact, email, page }: SecurityContact,
  day: string,
  address: string,
): string | undefined => {
  if (contact && !/^(?:https:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+)/.test(contact)) {
    throw new Error(
      `SECURITY_CONTACT is ${JSON.stringify(contact)}; write a page or a mail address, such as https://example.org/security or mailto:security@example.org`,
    );
  }
  const reached = contact || (email ? `mailto:${email}` : page);
  if (!reached) return undefined;
  const expires = new Date(Date.parse(`${day}T00:00:00Z`) + validDays * dayMilliseconds).toISOString();
  return [
    `Contact: ${reached}`,
    `Expires: ${expires.replace('.000Z', 'Z')}`,
    'Preferred-Languages: en',
    `Canonical: ${address}`,
    '',
  ].join('\n');
};
