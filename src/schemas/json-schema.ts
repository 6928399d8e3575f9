/** JSON Schemas of the files under `content/`, made from the same zod schemas that the build checks them with. */
import { z } from 'astro/zod';
import { collections } from './index.ts';

export interface SchemaFile {
  /** File name within `public/schemas`: `course.schema.json`. */
  readonly name: string;
  /** Which files it describes, as a pattern from the root of the project. */
  readonly describes: string;
  readonly schema: z.core.JSONSchema.JSONSchema;
}

/**
 * One schema for each JSON collection: of a record where each has a file of its own, of the whole list where not.
 * Rules that JSON Schema cannot say, such as a day that exists in the calendar, are `npm run check-content`'s.
 */
export const jsonSchemas = (): SchemaFile[] =>
  Object.values(collections).flatMap((collection) => {
    if (collection.format !== 'json') return [];
    const isList = 'file' in collection;
    const name = isList ? collection.file.replace(/\.json$/, '') : collection.folder.replace(/s$/, '');
    const describes = isList
      ? `/content/${collection.file}`
      : `/content/${collection.folder}/${'*/'.repeat(collection.depth - 1)}*.json`;
    const isSingle = !isList || 'isSingle' in collection;
    const schema = z.toJSONSchema(isSingle ? collection.schema : z.array(collection.schema), {
      io: 'input',
      unrepresentable: 'any',
      target: 'draft-7',
    });
    return [{ name: `${name}.schema.json`, describes, schema }];
  });

/** The rows of `json.schemas` in the settings of an editor, which tie each file to its schema. */
export const editorSettings = (files: readonly SchemaFile[]) =>
  files.map(({ name, describes }) => ({ fileMatch: [describes], url: `./public/schemas/${name}` }));
