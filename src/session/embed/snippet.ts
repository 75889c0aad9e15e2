// The lines that put the atlas into another page, beginning with what is seen now. Pure; knows no browser.
import type { LocaleId } from '#copy/locale-ids.ts';
import { type LevelId, REGION_IDS } from '#protocol/vocabulary.ts';
import type { Theme } from '../session.ts';
import { CONTROL_IDS, type ControlId, USUAL_CONTROLS } from './controls.ts';

export const WAY_IDS = ['iframe', 'element', 'react'] as const;
export type WayId = (typeof WAY_IDS)[number];

export interface Wished {
  /** Where the atlas lies, with a slash at its end. */
  readonly root: string;
  readonly title: string;
  readonly lang: LocaleId;
  readonly level: LevelId;
  /** As the address says it behind its "#". */
  readonly fragment: string;
  readonly theme: Theme;
  readonly controls: readonly ControlId[];
}

/** What differs from the usual, by the name of its attribute. */
function settingsOf({ lang, level, fragment, theme, controls }: Wished): Readonly<Record<string, string>> {
  const start = startOf(fragment);
  const usual = CONTROL_IDS.every((id) => controls.includes(id) === USUAL_CONTROLS.includes(id));
  return {
    lang,
    ...(level === 'patient' ? {} : { level }),
    ...(start === '' ? {} : { start }),
    ...(theme === 'system' ? {} : { theme }),
    ...(usual ? {} : { ui: CONTROL_IDS.filter((id) => controls.includes(id)).join(',') }),
  };
}

/** A single thing by its id alone, all else as the address has it; an area's view without the area keeps its key, which the id would not say. */
function startOf(fragment: string): string {
  const parts = fragment
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('level='));
  const [only = '', ...more] = parts;
  const [key = '', id = ''] = only.split('=');
  const regions: readonly string[] = REGION_IDS;
  const bare = key === 'site' || key === 'area' || (key === 'view' && !regions.includes(id));
  return more.length === 0 && bare ? id : parts.join('&');
}

/** The frame's own address. */
export function frameAddress(wished: Wished): string {
  const address = new URL('embed.html', wished.root);
  for (const [name, value] of Object.entries(settingsOf(wished))) address.searchParams.set(name, value);
  return address.href;
}

export function snippet(way: WayId, wished: Wished): string {
  const { root, title } = wished;
  if (way === 'iframe') {
    const said = { src: frameAddress(wished), title, allow: 'fullscreen', style: 'width: 100%; height: 480px; border: 0' };
    return `<iframe${written(said, '\n  ')}\n></iframe>`;
  }
  const settings = { ...settingsOf(wished), title };
  if (way === 'element') {
    const script = `<script type="module" src="${escaped(`${root}embed/migraine-injection-atlas.js`)}"></script>`;
    return `${script}\n<migraine-injection-atlas${written(settings, ' ')}></migraine-injection-atlas>`;
  }
  const component = `<MigraineInjectionAtlas${written({ src: `${root}embed.html`, ...settings }, '\n  ')}\n/>`;
  return `import { MigraineInjectionAtlas } from './react.js';\n\n${component}`;
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);

const written = (attributes: Readonly<Record<string, string>>, between: string): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${between}${name}="${escaped(value)}"`)
    .join('');
