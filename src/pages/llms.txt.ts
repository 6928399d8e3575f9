/** What the site holds, for language models, in the form of https://llmstxt.org. */
import { courses, guides, providers, sources, terms, textPages, tools } from '../catalogue.ts';
import { guidePath, markdownPath, releasesPath, termPath } from '#domain/urls.ts';
import { countsPath, providersPath } from '#formats/markdown/lists.ts';
import * as lists from '#words/markdown-lists.ts';
import { toolPath } from '#tools/tools.ts';
import { describeProvider } from '#domain/provider-words.ts';
import { wholeLimit } from '#formats/markdown/write.ts';
import { factsOf, partName, whichHaveMarkdown } from '#words/markdown.ts';
import { providerFiles } from '../open-data/markdown.ts';
import { absolute, siteName, tagline } from '../site.ts';
import { topic } from '../topic.ts';

export const GET = async () => {
  const link = (path: string, label: string, text: string) => `- [${label}](${absolute(path)}): ${text}`;
  const lines = [
    `# ${siteName}`,
    '',
    `> ${tagline} ${topic.summary} of ${(await courses()).length} real courses by ${(await providers()).length} providers.`,
    '',
    `Facts about courses carry the page that they were read on and, where it shows one, its date. What a page does not state is marked as not known; it is not zero, and nobody should guess it. Texts and data: ${topic.licence.name}.`,
    '',
    ...whichHaveMarkdown(wholeLimit, absolute('/llms-full.txt')).flatMap((row) => [row, '']),
    '## Guides',
    '',
    ...(await guides()).map((guide) => link(markdownPath(guidePath(guide)), guide.title, guide.description)),
    '',
    '## Directory',
    '',
    link(countsPath, 'Courses', lists.counted),
    link(providersPath, 'Providers', lists.byCountry),
    link(markdownPath('/jobs/'), 'Jobs', lists.jobs),
    link(markdownPath('/elsewhere/'), 'Elsewhere', lists.elsewhere),
    link(markdownPath(releasesPath), 'Releases', lists.releases),
    link(
      '/data/',
      'Open data',
      'the directory as JSON, CSV, schema.org, CTDL, XCRI-CAP and ELM, and each course as JSON',
    ),
    link(markdownPath('/data/quality/'), 'Quality of the data', 'how much is known of the courses, and how old it is'),
    '',
    lists.toCorrect(absolute('/contribute/')),
    '',
    '## About',
    '',
    ...(await textPages()).map(({ path, title, description }) => link(markdownPath(path), title, description)),
    '',
    '## Tools',
    '',
    ...(await tools()).map(({ id, title, what }) => link(markdownPath(toolPath(id)), title, what)),
    '',
    '## Courses by provider',
    '',
    ...(await providerFiles()).map(({ provider, path, courses: own, all, part, parts }) =>
      link(path, partName(provider.name, part, parts), `${describeProvider(provider)}; ${factsOf(own.length, all)}`),
    ),
    '',
    '## Glossary',
    '',
    ...(await terms()).map((term) => link(markdownPath(termPath(term)), term.term, term.short)),
    '',
    '## Optional',
    '',
    link(
      markdownPath('/sources/'),
      'Sources',
      `${(await sources()).length} sources that the guides and the glossary cite, with how strong each is`,
    ),
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
