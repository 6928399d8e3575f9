import { finderFiles } from '../../open-data/finder-files.ts';
import { giveOriginals } from '../../open-data/originals.ts';

export const getStaticPaths = async () => {
  await giveOriginals();
  return Object.entries((await finderFiles()).files).map(([file, { version, text }]) => ({
    params: { file, version },
    props: { text },
  }));
};

export const GET = ({ props }: { props: { text: string } }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
