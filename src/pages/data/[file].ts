/** The downloads as files; their types go by their endings, as a CDN sees them. */
import { dataFiles, writeDataFile } from '../../data-files.ts';

export const getStaticPaths = () => dataFiles.map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET = async ({ props }: { props: { file: (typeof dataFiles)[number] } }): Promise<Response> =>
  new Response(await writeDataFile(props.file), { headers: { 'Content-Type': props.file.format.mediaType } });
