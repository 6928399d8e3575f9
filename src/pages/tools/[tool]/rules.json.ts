/** The rules of the schemes on the page of the tool that judges by them, without their words, for its script to fetch. */
import { fundingSchemes, tools } from '../../../catalogue.ts';
import { rulesOf } from '#domain/funding.ts';
import { rulesFileVersion, type RulesFile } from '#tools/who-can-pay-rules.ts';

export const getStaticPaths = async () =>
  (await tools()).filter(({ id }) => id === 'who-can-pay').map(({ id }) => ({ params: { tool: id } }));

export const GET = async () => {
  const file: RulesFile = { version: rulesFileVersion, schemes: (await fundingSchemes()).map(rulesOf) };
  return new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
};
