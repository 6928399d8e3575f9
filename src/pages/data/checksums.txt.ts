/** SHA-256 of every download, in the form that `sha256sum --check` reads. */
import { downloads } from '../../open-data/downloads.ts';

export const GET = async (): Promise<Response> =>
  new Response((await downloads()).map(({ sha256, name }) => `${sha256}  ${name}\n`).join(''), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
