/** The compared facts of a share of the courses in words, for the comparison to fetch. */
import { comparedFiles } from '../../open-data/compared.ts';

export const getStaticPaths = async () =>
  [...(await comparedFiles())].map(([file, content]) => ({ params: { file }, props: { content } }));

export const GET = ({ props }: { props: { content: unknown } }) =>
  new Response(JSON.stringify(props.content), { headers: { 'Content-Type': 'application/json' } });
