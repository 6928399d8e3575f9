/** The downloads as files; their types go by their endings, as a CDN sees them. */
import { downloads, type Download } from '../../open-data/downloads.ts';

export const getStaticPaths = async () =>
  (await downloads()).map((download) => ({ params: { file: download.name }, props: { download } }));

export const GET = ({ props }: { props: { download: Download } }): Response =>
  new Response(props.download.text, { headers: { 'Content-Type': props.download.format.mediaType } });
