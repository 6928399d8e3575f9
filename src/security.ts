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
].join('; ');
