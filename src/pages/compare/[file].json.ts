/** The compared facts of a share of the courses in words, for the comparison to fetch. */
import { asOf, courses } from '../../catalogue.ts';
import { comparisonFile, type ComparisonFile } from '#domain/comparison.ts';
import { comparisonFileName, comparisonFileOf, comparisonFiles } from '#domain/comparison-file.ts';

export const getStaticPaths = async () => {
  const all = await courses();
  const day = await asOf();
  const count = comparisonFiles(all.length);
  const shares = Map.groupBy(all, ({ id }) => comparisonFileOf(id, count));
  return Array.from({ length: count }, (_, file) => ({
    params: { file: comparisonFileName(file, count) },
    props: { file: comparisonFile(shares.get(file) ?? [], day) },
  }));
};

export const GET = ({ props }: { props: { file: ComparisonFile } }) =>
  new Response(JSON.stringify(props.file), { headers: { 'Content-Type': 'application/json' } });
