// What `npm run data` writes, as text: checked first against its own schema, so that nothing wrong is ever written.
import { DATA_SCHEMA, jsonSchema } from '#protocol/published/data-schema.ts';
import { dataSet } from '#protocol/published/data-set.ts';
import { MAP_SHAPE } from '#session/map-file/map-shape.ts';
import { exampleMap, mapJsonSchema } from './published-map.ts';
import { publishedWords, wordsJsonSchema } from './published-words.ts';
import type { SourceFile } from './source-files.ts';

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** All files; throws with the name of the field where the data do not fit. */
export async function publishedFiles(): Promise<readonly SourceFile[]> {
  return [
    { path: 'public/data/atlas-data.json', text: written(DATA_SCHEMA.parse(dataSet())) },
    { path: 'public/data/atlas-data.schema.json', text: written(jsonSchema()) },
    { path: 'public/data/atlas-words.en.json', text: written(await publishedWords()) },
    { path: 'public/data/atlas-words.schema.json', text: written(wordsJsonSchema()) },
    { path: 'public/data/atlas-map.schema.json', text: written(mapJsonSchema()) },
    { path: 'public/data/atlas-map.example.json', text: written(MAP_SHAPE.parse(exampleMap())) },
  ];
}
