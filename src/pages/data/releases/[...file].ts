/** The releases as files: each by itself, their list, their feed, and what has changed since each. */
import { releaseFiles } from '../../../open-data/releases.ts';

export const getStaticPaths = async () =>
  Object.entries(await releaseFiles()).map(([file, text]) => ({ params: { file }, props: { text } }));

export const GET = ({ props }: { props: { text: string } }): Response => new Response(props.text);
