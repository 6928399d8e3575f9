import { contentOnce } from '#content-check/index.ts';
import { recordsOf } from '#content-check/entry.ts';
import { rightWordFiles } from '../../../open-data/right-words.ts';

export const getStaticPaths = () => {
  const names = [...recordsOf(contentOnce().entries, 'elsewhere').values()].map(({ name }) => name);
  return [...rightWordFiles(names)].map(([file, words]) => ({ params: { file }, props: { text: words.join('\n') } }));
};

export const GET = ({ props }: { props: { text: string } }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
