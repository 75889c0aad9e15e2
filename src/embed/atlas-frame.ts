// The atlas in somebody else's page: one frame, what it is told, and what it tells. The element and the React component both stand on it.
import type { Answer, Command } from '#session/embed/messages.ts';
import { type AtlasFault, type AtlasState, readAnswer } from './messages.ts';

/** All as attributes are: text, or not given. */
export interface AtlasSettings {
  /** The frame's own file, where it does not lie beside this program's folder. */
  readonly src?: string | undefined;
  readonly lang?: string | undefined;
  readonly level?: string | undefined;
  readonly start?: string | undefined;
  readonly theme?: string | undefined;
  readonly ui?: string | undefined;
  /** What the frame is called by a screen reader. */
  readonly title?: string | undefined;
}

export interface AtlasListeners {
  readonly ready?: ((state: AtlasState) => void) | undefined;
  readonly siteChange?: ((state: AtlasState) => void) | undefined;
  readonly error?: ((error: AtlasFault, detail: string) => void) | undefined;
}

export interface AtlasFrame {
  readonly element: HTMLIFrameElement;
  readonly update: (settings: AtlasSettings) => void;
  readonly show: (id: string) => Promise<AtlasState>;
  readonly reset: () => Promise<AtlasState>;
  readonly getState: () => Promise<AtlasState>;
  readonly remove: () => void;
}

/** Without the version and the number, which are put to it here. */
type Order = Command extends infer One ? (One extends Command ? Omit<One, 'atlas' | 'request'> : never) : never;

interface Waiting {
  readonly message: { readonly atlas: 1; readonly request: number };
  readonly resolve: (state: AtlasState) => void;
  readonly reject: (error: Error) => void;
}

const PROGRAM = import.meta.url;
const IN_ADDRESS = ['lang', 'level', 'start', 'theme', 'ui'] as const;
const LIVE = ['level', 'start', 'theme', 'ui'] as const;
const TITLE = 'Migraine Injection Atlas';
const USUAL = { level: 'patient', start: '', theme: 'system', ui: 'levels,views,layers,fullscreen,link' } as const;

function addressOf(settings: AtlasSettings): URL {
  const address = new URL(settings.src ?? '../embed.html', settings.src ? document.baseURI : PROGRAM);
  for (const name of IN_ADDRESS) {
    const value = settings[name];
    if (value !== undefined) address.searchParams.set(name, value);
  }
  address.searchParams.set('origin', window.location.origin);
  return address;
}

/** Puts the frame into `place`. What is told before it is ready waits. */
export function createAtlasFrame(place: Node, first: AtlasSettings, listeners: AtlasListeners): AtlasFrame {
  const element = document.createElement('iframe');
  element.style.cssText = 'display:block;width:100%;height:100%;border:0';
  element.allow = 'fullscreen';
  element.referrerPolicy = 'no-referrer';
  const waiting = new Map<number, Waiting>();
  let settings = first;
  let origin = '';
  let ready = false;
  let last: AtlasState | null = null;
  let count = 0;

  const load = (): void => {
    const address = addressOf(settings);
    origin = address.origin;
    ready = false;
    element.src = address.href;
  };
  const name = (): void => {
    element.title = settings.title ?? TITLE;
  };
  const post = (message: unknown): void => element.contentWindow?.postMessage(message, origin);
  const tell = (order: Order): Promise<AtlasState> => {
    const message = { atlas: 1, request: ++count, ...order } as const;
    if (ready) post(message);
    return new Promise((resolve, reject) => waiting.set(message.request, { message, resolve, reject }));
  };
  const answered = (answer: Answer): void => {
    const asked = answer.request === undefined ? undefined : waiting.get(answer.request);
    if (answer.request !== undefined) waiting.delete(answer.request);
    if (answer.type === 'error') {
      listeners.error?.(answer.error, answer.detail);
      asked?.reject(new Error(`${answer.error}: ${answer.detail}`));
      return;
    }
    last = answer.state;
    if (answer.type === 'ready') {
      ready = true;
      listeners.ready?.(answer.state);
      // All that was told meanwhile, and what a frame that has gone was told and did not answer.
      for (const { message } of waiting.values()) post(message);
    }
    if (answer.type === 'site-change') listeners.siteChange?.(answer.state);
    asked?.resolve(answer.state);
  };
  const onMessage = (event: MessageEvent): void => {
    if (event.source !== element.contentWindow || event.origin !== origin) return;
    const answer = readAnswer(event.data);
    if (answer) answered(answer);
  };
  const change = (next: AtlasSettings): void => {
    const before = settings;
    settings = next;
    name();
    if (before.lang !== next.lang || before.src !== next.src) {
      load();
      // Another language leaves what is seen as it is.
      if (last?.address) tell({ type: 'show', id: last.address }).catch(() => undefined);
      return;
    }
    const changed = LIVE.filter((key) => before[key] !== next[key]);
    // What the frame does not take it answers by an error, which its listener hears.
    const values = Object.fromEntries(changed.map((key) => [key, next[key] ?? USUAL[key]]));
    if (changed.length > 0) tell({ type: 'set', ...values } as Order).catch(() => undefined);
  };

  window.addEventListener('message', onMessage);
  name();
  load();
  place.appendChild(element);
  return {
    element,
    update: change,
    show: (id) => tell({ type: 'show', id }),
    reset: () => tell({ type: 'reset' }),
    getState: () => tell({ type: 'get-state' }),
    remove: () => {
      window.removeEventListener('message', onMessage);
      for (const { reject } of waiting.values()) reject(new Error('frame: removed'));
      waiting.clear();
      element.remove();
    },
  };
}
