/** What the site holds, for language models, in the form of https://llmstxt.org. */
import { courses, guides, providers, sources, terms, tools } from '../catalogue.ts';
import { guidePath } from '#domain/urls.ts';
import { toolPath } from '#tools/tools.ts';
import { absolute, siteName, tagline } from '../site.ts';
import { topic } from '../topic.ts';

export const GET = async () => {
  const link = (path: string, label: string, text: string) => `- [${label}](${absolute(path)}): ${text}`;
  const lines = [
    `# ${siteName}`,
    '',
    `> ${tagline} ${topic.summary} of ${(await courses()).length} real courses by ${(await providers()).length} providers.`,
    '',
    `Facts about courses carry the page that they were read on and, where it shows one, its date. What a page does not state is left out, not guessed. Texts and data: ${topic.licence.name}.`,
    '',
    '## Guides',
    '',
    ...(await guides()).map((guide) => link(guidePath(guide), guide.title, guide.description)),
    '',
    '## Directory',
    '',
    link('/courses/', 'Courses', 'every course, by title'),
    link('/subjects/', 'Subjects', 'courses by the broad fields of ISCED-F'),
    link('/providers/', 'Providers', 'who offers them, and the official register to look them up in'),
    link(
      '/data/',
      'Open data',
      'the directory as JSON, CSV, schema.org, CTDL, XCRI-CAP and ELM, and each course as JSON',
    ),
    link('/about/method/', 'Method', 'how the directory is made and checked'),
    '',
    '## Tools',
    '',
    ...(await tools()).map(({ id, title, what }) => link(toolPath(id), title, what)),
    '',
    '## Reference',
    '',
    link('/glossary/', 'Glossary', `${(await terms()).length} terms, each with its source`),
    link(
      '/sources/',
      'Sources',
      `${(await sources()).length} sources that the guides and the glossary cite, with how strong each is`,
    ),
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
