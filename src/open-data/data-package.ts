/** The downloads as a Data Package of Frictionless Data (https://datapackage.org/standard/data-package/). */
import { versionOf } from '#domain/release.ts';
import { flatColumns } from '#formats/csv/write.ts';
import { dataKeywords, dataTitle, describeDirectory } from './description.ts';
import { dataDay, downloads } from './downloads.ts';
import { dataVersion } from './releases.ts';
import { absolute, contentLicence } from '../site.ts';
import { topic } from '../topic.ts';

/** The description of the files, as `datapackage.json` holds it; the fields of the table are told one by one. */
export const dataPackage = async (): Promise<object> => {
  const day = await dataDay();
  const release = await dataVersion();
  // As https://semver.org/#spec-item-10 has it: what stands behind the plus is of the same version, built later.
  const version = release && (release.isExact ? release.version : `${release.version}+${day.replaceAll('-', '')}`);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'courses',
    title: dataTitle,
    description: await describeDirectory(),
    homepage: absolute('/data/'),
    version: version ?? versionOf(day),
    created: `${day}T00:00:00Z`,
    keywords: dataKeywords,
    licenses: [{ name: topic.licence.name.replaceAll(' ', '-'), path: contentLicence, title: topic.licence.name }],
    resources: (await downloads()).map(({ name, format, suffix, holds, bytes, sha256 }) => ({
      name: `courses-${suffix.replaceAll('.', '-')}`,
      path: name,
      title: format.label,
      description: holds,
      format: suffix.split('.').at(-1),
      mediatype: format.mediaType,
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      ...(format.id === 'csv'
        ? {
            type: 'table',
            schema: {
              $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
              primaryKey: ['id'],
              // Ranges stand as "10 to 15", so that a column of amounts is one of texts.
              fields: flatColumns.map(({ name: column, description }) => ({
                name: column,
                type: 'string',
                description,
              })),
            },
          }
        : {}),
    })),
  };
};
