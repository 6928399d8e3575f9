/** The compared facts of one provider's courses in words, for the comparison to fetch. */
import { asOf, courses } from '../../catalogue.ts';
import { comparisonFile, type ComparisonFile } from '#domain/comparison.ts';

export const getStaticPaths = async () => {
  const day = await asOf();
  return [...Map.groupBy(await courses(), ({ provider }) => provider.id)].map(([provider, list]) => ({
    params: { provider },
    props: { file: comparisonFile(list, day) },
  }));
};

export const GET = ({ props }: { props: { file: ComparisonFile } }) =>
  new Response(JSON.stringify(props.file), { headers: { 'Content-Type': 'application/json' } });
