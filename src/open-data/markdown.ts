/** The courses of each provider as Markdown, each course at its anchor. */
import { filesOf, markdownPathsOf, partPath, type ProviderFile } from '#formats/markdown/files.ts';
import { courseMarkdown, escapeMarkdown } from '#formats/markdown/write.ts';
import { schemesFor } from '#domain/course-funding.ts';
import { courseKinds } from '#domain/course-types.ts';
import { formatDate } from '#domain/dates.ts';
import { equivalentsOf } from '#domain/funding.ts';
import { isFreeForAll } from '#domain/price.ts';
import { describeProvider } from '#domain/provider-words.ts';
import { markdownPath, providerPath } from '#domain/urls.ts';
import * as lists from '#words/lists.ts';
import * as words from '#words/markdown.ts';
import { asOf, courses, creditSystems, frameworks, fundingSchemes, tools } from '../catalogue.ts';
import { absolute, contentLicence, siteAddress } from '../site.ts';

let files: Promise<ProviderFile[]> | undefined;
let addresses: Promise<ReadonlyMap<string, string>> | undefined;

/** Every file, by the name of its provider. */
export const providerFiles = (): Promise<ProviderFile[]> => (files ??= courses().then(filesOf));

/** Path of the Markdown of a course with its anchor; nothing for a course that is closed. */
export const courseMarkdownPath = async (course: { id: string }): Promise<string | undefined> => {
  addresses ??= providerFiles().then(markdownPathsOf);
  return (await addresses).get(course.id);
};

const context = async () => ({
  day: await asOf(),
  schemes: await fundingSchemes(),
  equivalents: equivalentsOf(await frameworks(), await creditSystems(), courseKinds),
  rules: (await tools()).some(({ id }) => id === 'who-can-pay')
    ? absolute(markdownPath('/tools/who-can-pay/'))
    : undefined,
});
let known: ReturnType<typeof context> | undefined;

/** The text of a file. */
export const providerMarkdown = async ({ provider, courses: own, all, part, parts }: ProviderFile): Promise<string> => {
  const { day, schemes, equivalents, rules } = await (known ??= context());
  const { register } = provider;
  const head = [
    `# ${escapeMarkdown(provider.name)}`,
    `${describeProvider(provider)}. ${words.providerCourses(all)}.${parts > 1 ? ` ${words.partWith(part, parts, own.length)}` : ''} ${words.asOf(formatDate(day))}`,
    [
      `- ${words.page}: ${absolute(providerPath(provider))}`,
      ...(provider.url === undefined ? [] : [`- ${words.ownPage}: ${provider.url}`]),
      `- ${register ? `${register.listed ? lists.isOn : lists.lookItUp}[${escapeMarkdown(register.entry.name)}](${register.entry.url})` : lists.noRegisterInShort}`,
      `- ${words.licence}: ${contentLicence}`,
      ...(parts > 1
        ? [
            `- ${words.otherParts}: ${Array.from({ length: parts }, (_, index) => index + 1)
              .filter((other) => other !== part)
              .map((other) => absolute(partPath(provider, other)))
              .join(', ')}`,
          ]
        : []),
    ].join('\n'),
  ].join('\n\n');
  const texts = own.map((course) => {
    const judged = isFreeForAll(course.price) ? [] : schemesFor(course, schemes, equivalents);
    return courseMarkdown(course, {
      origin: siteAddress(),
      asOf: day,
      schemes: judged.filter(({ verdict }) => verdict === 'maybe'),
      against: judged.filter(({ verdict }) => verdict === 'no'),
      schemeRules: rules,
    });
  });
  return `${[head, ...texts].join('\n\n')}\n`;
};
