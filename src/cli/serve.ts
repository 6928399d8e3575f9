/** `npm run serve`: serves `dist` as a CDN would and prints the address. PORT chooses the port, HOST the host. */
import { existsSync } from 'node:fs';
import { preview } from 'astro';

if (!existsSync('dist/index.html')) {
  console.error('There is no site in dist/ yet: run "npm run build" first, or "npm start", which does both.');
  process.exit(1);
}

const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is ${JSON.stringify(process.env['PORT'])}; write a number from 0 to 65535.`);
  process.exit(1);
}
const server = await preview({ logLevel: 'error', server: { port, host: process.env['HOST'] ?? 'localhost' } });
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/');
console.log(`The site is at http://${server.host ?? 'localhost'}:${server.port}${base} (stop with Ctrl+C)`);
await server.closed();
