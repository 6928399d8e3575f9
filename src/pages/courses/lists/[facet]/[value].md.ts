/** The courses with one value of a facet as Markdown. */
import type { ListFile } from '#formats/markdown/lists.ts';
import { courseLists, listText } from '../../../../open-data/markdown-lists.ts';

export const getStaticPaths = async () =>
  (await courseLists()).map((list) => ({
    params: { facet: list.facet.key, value: list.path.split('/').at(-1)?.replace(/\.md$/, '') },
    props: { list },
  }));

export const GET = async ({ props }: { props: { list: ListFile } }): Promise<Response> =>
  new Response(await listText(props.list), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
