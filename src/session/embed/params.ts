// What the address of the frame asks for, behind its "?". What is not understood is left as it usually is, and named for the host.
import { LOCALE_IDS, type LocaleId } from '#copy/locale-ids.ts';
import { LEVEL_IDS, type LevelId } from '#protocol/vocabulary.ts';
import type { Address } from '../address.ts';
import { THEMES, type Theme } from '../session.ts';
import { type ControlId, readControls, USUAL_CONTROLS } from './controls.ts';
import { readStart } from './start.ts';

export interface EmbedParams {
  readonly controls: readonly ControlId[];
  readonly lang: LocaleId | null;
  readonly level: LevelId;
  readonly start: Address;
  readonly theme: Theme;
  /** Whom the frame listens to and answers: the page that holds it, as that page says of itself. Null: nobody. */
  readonly origin: string | null;
}

export interface ReadParams {
  readonly params: EmbedParams;
  /** As "ui=nose", in the order of the address. */
  readonly faults: readonly string[];
}

const FAULT_CHARACTERS = 80;

export function readParams(search: string): ReadParams {
  const asked = new URLSearchParams(search);
  const faults: string[] = [];
  const fault = (name: string, value: string): void => {
    faults.push(`${name}=${value.slice(0, FAULT_CHARACTERS)}`);
  };
  function read<T>(name: string, reader: (value: string) => T | null, otherwise: T): T {
    const value = asked.get(name);
    if (value === null || value === '') return otherwise;
    const found = reader(value);
    if (found === null) fault(name, value);
    return found ?? otherwise;
  }
  const ui = asked.get('ui');
  const { controls, unknown } = readControls(ui ?? '');
  for (const name of unknown) fault('ui', name);
  return {
    params: {
      controls: ui === null ? USUAL_CONTROLS : controls,
      lang: read<LocaleId | null>('lang', (value) => LOCALE_IDS.find((id) => id === languageOf(value)) ?? null, null),
      level: read<LevelId>('level', (value) => LEVEL_IDS.find((id) => id === value) ?? null, 'patient'),
      start: read<Address>('start', readStart, {}),
      theme: read<Theme>('theme', (value) => THEMES.find((id) => id === value) ?? null, 'system'),
      origin: read<string | null>('origin', (value) => (isOrigin(value) ? value : null), null),
    },
    faults,
  };
}

/** "es-MX" asks for Spanish. */
const languageOf = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];

/** Scheme, host and port as browsers write them, and nothing else. */
function isOrigin(value: string): boolean {
  if (!/^https?:/.test(value)) return false;
  try {
    return new URL(value).origin === value;
  } catch {
    return false;
  }
}
