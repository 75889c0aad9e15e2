// What the stills show: which model, seen how. Kept beside the script, so that stills of another model or view are found out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, View } from '#anatomy/manifest.ts';
import { STILL_IDS, type StillId, viewOfStill } from '#panels/still-place.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';

export const MAX_STILL_BYTES = 40 * 1024;
export const STILLS_FOLDER = join(PROJECT_ROOT, 'public', 'stills');

/** Written when the stills are shot. */
export const SHOT_FILE = join(PROJECT_ROOT, 'tests', 'stills', 'shot.json');

export interface Subject {
  /** SHA-256 of the model, as in the manifest. */
  readonly model: string;
  readonly views: Readonly<Record<StillId, View>>;
}

/** What stills shot now would show. */
export function committedSubject(): Subject {
  const { model, views } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'public', 'models', 'atlas.json'), 'utf8')) as Manifest;
  const shot = STILL_IDS.map((id) => [id, viewOfStill(id, { views })] as const);
  return { model, views: Object.fromEntries(shot) as Subject['views'] };
}
