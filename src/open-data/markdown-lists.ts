/** The lists of the directory as Markdown, from its courses as they stand. */
import { countsMarkdown, listFiles, listMarkdown, providersMarkdown, type ListFile } from '#formats/markdown/lists.ts';
import { asOf, courses } from '../catalogue.ts';
import { siteAddress } from '../site.ts';

const context = async () => ({ origin: siteAddress(), asOf: await asOf(), courses: await courses() });

/** Every list of courses. */
export const courseLists = async (): Promise<ListFile[]> => listFiles(await courses(), await asOf());

/** The text of a list. */
export const listText = async (list: ListFile): Promise<string> => listMarkdown(list, await context());

/** How many courses there are of what. */
export const countsText = async (): Promise<string> => countsMarkdown(await context());

/** The providers by country. */
export const providersText = async (): Promise<string> => providersMarkdown(await context());
