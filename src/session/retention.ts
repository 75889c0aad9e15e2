// Where each field of the session outlives the page: on the reader's own device, or nowhere. Nothing is ever sent. Storage may be
// denied, full or hold nonsense; the page then simply begins afresh.
import { LEVEL_IDS, type LevelId } from '#protocol/vocabulary.ts';
import { readComfort, writeComfort } from './comfort.ts';
import { type Session, THEMES, type Theme } from './session.ts';
import { readPlace, writePlace } from './tour.ts';

/** How a field is written down. */
interface Kept<T> {
  readonly key: string;
  /** Null for what is no value of this field. */
  readonly read: (text: string | null) => T | null;
  readonly write: (value: T) => string;
}

export const THEME_KEY = 'migraine-injection-atlas.theme';
export const COMFORT_KEY = 'migraine-injection-atlas.comfort';
export const LEVEL_KEY = 'migraine-injection-atlas.level';
export const TOUR_KEY = 'migraine-injection-atlas.visit';

const readTheme = (text: string | null): Theme | null => THEMES.find((theme) => theme === text) ?? null;
const readLevel = (text: string | null): LevelId | null => LEVEL_IDS.find((level) => level === text) ?? null;

/** One line for every field, so that a new field cannot be kept, or lost, by oversight. */
export const RETENTION: { readonly [K in keyof Session]: Kept<Session[K]> | 'nowhere' } = {
  attention: 'nowhere',
  openRegion: 'nowhere',
  looking: 'nowhere',
  picture: 'nowhere',
  insets: 'nowhere',
  theme: { key: THEME_KEY, read: readTheme, write: (theme) => theme },
  comfort: { key: COMFORT_KEY, read: readComfort, write: writeComfort },
  able: 'nowhere',
  level: { key: LEVEL_KEY, read: readLevel, write: (level) => level },
  layers: 'nowhere',
  under: 'nowhere',
  build: 'nowhere',
  acting: 'nowhere',
  morphs: 'nowhere',
  measuring: 'nowhere',
  activity: 'nowhere',
  tour: { key: TOUR_KEY, read: readPlace, write: writePlace },
  marks: 'nowhere',
  plan: 'nowhere',
};

/** Opens the device's storage; may throw, as `() => window.localStorage` does where it is denied. */
export type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem'>;

const FIELDS = Object.keys(RETENTION) as (keyof Session)[];

function readField<K extends keyof Session>(field: K, storage: ReturnType<OpenStorage>): Partial<Session> {
  const kept = RETENTION[field];
  if (kept === 'nowhere') return {};
  const value = kept.read(storage.getItem(kept.key));
  return value === null ? {} : ({ [field]: value } as Partial<Session>);
}

function writeField<K extends keyof Session>(field: K, now: Session, storage: ReturnType<OpenStorage>): void {
  const kept = RETENTION[field];
  if (kept !== 'nowhere') storage.setItem(kept.key, kept.write(now[field]));
}

/** What an earlier visit kept on this device; empty when nothing readable is there. Never throws. */
export function restoreSession(open: OpenStorage): Partial<Session> {
  try {
    const storage = open();
    return Object.assign({}, ...FIELDS.map((field) => readField(field, storage)));
  } catch {
    return {};
  }
}

/**
 * Keeps on this device what the table says and this step has changed; what another page has written meanwhile stays.
 * @returns whether that worked. Never throws.
 */
export function keepSession(now: Session, before: Session, open: OpenStorage): boolean {
  const changed = FIELDS.filter((field) => RETENTION[field] !== 'nowhere' && now[field] !== before[field]);
  if (changed.length === 0) return true;
  try {
    const storage = open();
    for (const field of changed) writeField(field, now, storage);
    return true;
  } catch {
    return false;
  }
}
