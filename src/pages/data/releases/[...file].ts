/** The releases as files: each by itself, their list, their feed, and what has changed since each, and the courses of the last few. */
import { releaseFiles } from '../../../open-data/releases.ts';

export const getStaticPaths = async () =>
  Object.entries(await releaseFiles()).map(([file, body]) => ({ params: { file }, props: { body } }));

export const GET = ({ props }: { props: { body: string | Buffer<ArrayBuffer> } }): Response => new Response(props.body);
