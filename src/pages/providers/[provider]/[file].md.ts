/** The courses of a provider as Markdown, each at its anchor: `index.html.md`, then `courses-2.md`. */
import type { ProviderFile } from '#formats/markdown/files.ts';
import { providerFiles, providerMarkdown } from '../../../open-data/markdown.ts';

export const getStaticPaths = async () =>
  (await providerFiles()).map((file) => ({
    params: { provider: file.provider.id, file: file.path.split('/').at(-1)?.replace(/\.md$/, '') },
    props: { file },
  }));

export const GET = async ({ props }: { props: { file: ProviderFile } }): Promise<Response> =>
  new Response(await providerMarkdown(props.file), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
