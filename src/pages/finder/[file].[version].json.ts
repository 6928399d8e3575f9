import { finderFiles } from '../../open-data/finder-files.ts';

export const getStaticPaths = async () =>
  Object.entries((await finderFiles()).files).map(([file, { version, text }]) => ({
    params: { file, version },
    props: { text },
  }));

export const GET = ({ props }: { props: { text: string } }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
