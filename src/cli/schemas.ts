/** `npm run schemas`: writes the JSON Schemas with which editors complete and check the files under `content/`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { editorSettings, jsonSchemas } from '../schemas/json-schema.ts';

const folder = 'public/schemas';
const settingsFile = '.vscode/settings.json';
const write = (file: string, data: unknown) => {
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const files = jsonSchemas();
for (const { name, schema } of files) write(`${folder}/${name}`, schema);
write(settingsFile, {
  ...(JSON.parse(readFileSync(settingsFile, 'utf8')) as Record<string, unknown>),
  'json.schemas': editorSettings(files),
});
console.log(`${files.length} schemas are in ${folder}/, and ${settingsFile} says what they describe.`);
