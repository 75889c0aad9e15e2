// The closed lists that other pages are given the types of. Read where the product is built.
import { VIEW_IDS } from '#anatomy/manifest.ts';
import { LOCALE_IDS } from '#copy/locale-ids.ts';
import { LEVEL_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { CONTROL_IDS } from '#session/embed/controls.ts';
import { FAULT_IDS } from '#session/embed/messages.ts';
import { THEMES } from '#session/session.ts';

export const EMBED_LISTS = {
  sites: SITE_IDS,
  areas: REGION_IDS,
  views: VIEW_IDS,
  levels: LEVEL_IDS,
  themes: THEMES,
  locales: LOCALE_IDS,
  controls: CONTROL_IDS,
  faults: FAULT_IDS,
} as const;
