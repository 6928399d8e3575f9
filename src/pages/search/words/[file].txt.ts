import { rightWordFiles } from '../../../open-data/right-words.ts';

export const getStaticPaths = () =>
  [...rightWordFiles()].map(([file, words]) => ({ params: { file }, props: { text: words.join('\n') } }));

export const GET = ({ props }: { props: { text: string } }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
