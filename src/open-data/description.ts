/** The description of the data set, from what is really offered. */
import * as words from '#words/data.ts';
import { courses } from '../catalogue.ts';
import { contentLicence, siteAddress, siteName } from '../site.ts';
import { topic } from '../topic.ts';
import { describeData, type Thing } from './dcat.ts';
import { dataDay, downloads } from './downloads.ts';

export const dataTitle = words.directoryOf(siteName);
export const dataKeywords = topic.keywords;

/** Media types that IANA does not know (https://www.iana.org/assignments/media-types/), which DCAT must not name. */
const unregistered = new Set(['application/jsonl']);

/** Number of providers that have courses. */
export const providerCount = async (): Promise<number> =>
  new Set((await courses()).map(({ provider }) => provider.id)).size;

/** The directory in a sentence, with its counts. */
export const describeDirectory = async (): Promise<string> =>
  words.directoryDescription((await courses()).length, await providerCount(), topic.offer);

/** The data set and its files as a DCAT-AP 3 catalogue describes them. */
export const dataDescription = async (): Promise<Thing[]> =>
  describeData({
    origin: siteAddress(),
    title: dataTitle,
    description: await describeDirectory(),
    siteName,
    licence: contentLicence,
    modified: await dataDay(),
    keywords: dataKeywords,
    page: '/data/',
    quality: '/data/quality/',
    files: (await downloads()).map(({ path, name, holds, lacks, format, fileType, bytes, sha256 }) => ({
      path,
      title: `${format.label}: ${name}`,
      description: words.cannotCarry(holds, lacks.charAt(0).toLowerCase() + lacks.slice(1)),
      mediaType: unregistered.has(format.mediaType) ? undefined : format.mediaType,
      fileType,
      standard: format.specification,
      bytes,
      sha256,
    })),
  });
