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
  "base-uri 'none'",
  "form-action 'self'",
  // No script of ours turns text into HTML, code or the address of a script.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
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
