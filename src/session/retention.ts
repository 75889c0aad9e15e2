// Where each field of the session outlives the page: on the reader's own device, or nowhere. Nothing is ever sent. Storage may be
// denied, full or hold nonsense; the page then simply begins afresh.
import { LEVEL_IDS, type LevelId } from '#protocol/vocabulary.ts';
import { type Session, THEMES, type Theme } from './session.ts';
import { readPlace, writePlace } from './tour.ts';

/** One line for every field, so that a new field cannot be kept, or lost, by oversight. */
export const RETENTION: Readonly<Record<keyof Session, 'device' | 'nowhere'>> = {
  attention: 'nowhere',
  openRegion: 'nowhere',
  looking: 'nowhere',
  picture: 'nowhere',
  insets: 'nowhere',
  theme: 'device',
  level: 'device',
  layers: 'nowhere',
  under: 'nowhere',
  build: 'nowhere',
  acting: 'nowhere',
  morphs: 'nowhere',
  measuring: 'nowhere',
  activity: 'nowhere',
  tour: 'device',
};

export const THEME_KEY = 'migraine-injection-atlas.theme';
export const LEVEL_KEY = 'migraine-injection-atlas.level';
export const TOUR_KEY = 'migraine-injection-atlas.visit';

/** Opens the device's storage; may throw, as `() => window.localStorage` does where it is denied. */
export type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem'>;

const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value);
const isLevel = (value: unknown): value is LevelId => LEVEL_IDS.some((level) => level === value);

/** What an earlier visit kept on this device; empty when nothing readable is there. Never throws. */
export function restoreSession(open: OpenStorage): Partial<Session> {
  try {
    const storage = open();
    const theme = storage.getItem(THEME_KEY);
    const level = storage.getItem(LEVEL_KEY);
    const tour = readPlace(storage.getItem(TOUR_KEY));
    return { ...(isTheme(theme) ? { theme } : {}), ...(isLevel(level) ? { level } : {}), ...(tour ? { tour } : {}) };
  } catch {
    return {};
  }
}

/** Keeps on this device what the table says; returns whether that worked. Never throws. */
export function keepSession(session: Session, open: OpenStorage): boolean {
  try {
    const storage = open();
    storage.setItem(THEME_KEY, session.theme);
    storage.setItem(LEVEL_KEY, session.level);
    storage.setItem(TOUR_KEY, writePlace(session.tour));
    return true;
  } catch {
    return false;
  }
}
