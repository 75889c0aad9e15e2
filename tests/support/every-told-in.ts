// Every sentence that names a claim, wherever it lies in the files of a locale: panels, pages, the walk, the deeper texts.
import { join } from 'node:path';
import type { Told } from '#copy/facts.ts';
import { filesBelow, PROJECT_ROOT } from './source-files.ts';

/** Of one value, whatever its shape. */
function toldIn(value: unknown): readonly Told[] {
  if (typeof value !== 'object' || value === null) return [];
  const { text, claim } = value as Partial<Told>;
  if (typeof text === 'string' && claim !== undefined) return [{ text, claim }];
  return Object.values(value).flatMap(toldIn);
}

/** In the order of the files' paths; `locale` is the folder below src/copy. Sentences that functions make up are left out. */
export async function everyToldIn(locale: string): Promise<readonly Told[]> {
  const files = filesBelow(`src/copy/${locale}`, ['.ts']);
  const modules: readonly object[] = await Promise.all(files.map(({ path }) => import(join(PROJECT_ROOT, path))));
  return modules.flatMap((module) => Object.values(module).flatMap(toldIn));
}
