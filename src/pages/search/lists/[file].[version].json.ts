import { wordShards } from '../../../open-data/finder-files.ts';

export const getStaticPaths = async () =>
  [...(await wordShards())].map(([file, { version, text }]) => ({ params: { file, version }, props: { text } }));

export const GET = ({ props }: { props: { text: string } }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
