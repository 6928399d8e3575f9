import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorSettings, jsonSchemas } from '#schemas/json-schema.ts';

const files = jsonSchemas();

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** Paths of the fields below a schema that say nothing about themselves. */
const undescribed = (node: Node, path: string): string[] => [
  ...Object.entries(node.properties ?? {}).flatMap(([name, inner]) => [
    ...(inner.description ? [] : [`${path}.${name}`]),
    ...undescribed(inner, `${path}.${name}`),
  ]),
  ...(node.items ? undescribed(node.items, `${path}[]`) : []),
  ...(node.anyOf ?? []).flatMap((inner) => undescribed(inner, path)),
];

describe('the schemas for editors', () => {
  it('are the ones that the build checks with (npm run schemas writes them)', () => {
    const written = readdirSync('public/schemas').map((name) => [
      name,
      JSON.parse(readFileSync(`public/schemas/${name}`, 'utf8')) as unknown,
    ]);
    expect(Object.fromEntries(written)).toEqual(
      Object.fromEntries(files.map(({ name, schema }) => [name, JSON.parse(JSON.stringify(schema)) as unknown])),
    );
  });

  it('describe every field', () => {
    expect(files.flatMap(({ name, schema }) => undescribed(schema as Node, name))).toEqual([]);
  });

  it('are tied to their files in the settings of the editor', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
    expect(settings['json.schemas']).toEqual(editorSettings(files));
  });

  it('each describe files that exist', () => {
    expect(files.filter(({ describes }) => globSync(describes.slice(1)).length === 0)).toEqual([]);
  });
});
