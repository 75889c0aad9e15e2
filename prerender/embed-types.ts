// The types of the two modules that other pages load, written beside them. The ids come from the closed lists themselves.

export interface EmbedLists {
  readonly sites: readonly string[];
  readonly areas: readonly string[];
  readonly views: readonly string[];
  readonly levels: readonly string[];
  readonly themes: readonly string[];
  readonly locales: readonly string[];
  readonly controls: readonly string[];
  readonly faults: readonly string[];
}

const oneOf = (ids: readonly string[]): string => ids.map((id) => `\n  | '${id}'`).join('');

function shared({ sites, areas, views, levels, themes, locales, controls, faults }: EmbedLists): string {
  return `export type SiteId =${oneOf(sites)};
export type AreaId =${oneOf(areas)};
export type ViewId =${oneOf(views)};
export type LevelId =${oneOf(levels)};
export type ThemeId =${oneOf(themes)};
export type LocaleId =${oneOf(locales)};
export type ControlId =${oneOf(controls)};
export type AtlasFault =${oneOf(faults)};

export interface AtlasState {
  readonly site: SiteId | null;
  readonly area: AreaId | null;
  readonly view: ViewId | null;
  readonly level: LevelId;
  readonly theme: ThemeId;
  readonly lang: LocaleId;
  readonly ui: readonly ControlId[];
  readonly address: string;
}

/** A point, an area, a view, or what a link of the atlas says behind its "#". */
export type AtlasStart = SiteId | AreaId | ViewId | (string & {});

export interface AtlasMethods {
  show(id: AtlasStart): Promise<AtlasState>;
  reset(): Promise<AtlasState>;
  getState(): Promise<AtlasState>;
}
`;
}

export function elementTypes(lists: EmbedLists): string {
  return `${shared(lists)}
export interface AtlasEventMap {
  ready: CustomEvent<AtlasState>;
  'site-change': CustomEvent<AtlasState>;
  error: CustomEvent<{ readonly error: AtlasFault; readonly detail: string }>;
}

export interface MigraineInjectionAtlasElement extends HTMLElement, AtlasMethods {
  src: string | null;
  level: LevelId | null;
  start: AtlasStart | null;
  theme: ThemeId | null;
  ui: string | null;
  addEventListener<K extends keyof AtlasEventMap>(
    type: K,
    listener: (this: MigraineInjectionAtlasElement, event: AtlasEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'migraine-injection-atlas': MigraineInjectionAtlasElement;
  }
}
`;
}

export function reactTypes(lists: EmbedLists): string {
  return `import type { CSSProperties, ReactElement, Ref } from 'react';

${shared(lists)}
export interface MigraineInjectionAtlasProps {
  readonly ref?: Ref<AtlasMethods>;
  readonly src?: string;
  readonly lang?: LocaleId;
  readonly level?: LevelId;
  readonly start?: AtlasStart;
  readonly theme?: ThemeId;
  /** Controls, with commas between them. */
  readonly ui?: string;
  readonly title?: string;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly onReady?: (state: AtlasState) => void;
  readonly onSiteChange?: (state: AtlasState) => void;
  readonly onError?: (error: AtlasFault, detail: string) => void;
}

export declare function MigraineInjectionAtlas(props: MigraineInjectionAtlasProps): ReactElement;
`;
}
