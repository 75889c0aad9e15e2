// <migraine-injection-atlas>: the atlas as an element of any page. Its attributes may be changed at any time; it touches no style of the page.
import { type AtlasFrame, type AtlasSettings, createAtlasFrame } from './atlas-frame.ts';
import type { AtlasState } from './messages.ts';

const ATTRIBUTES = ['src', 'lang', 'level', 'start', 'theme', 'ui', 'title'] as const;
type Attribute = (typeof ATTRIBUTES)[number];

const STYLE = ':host{display:block;block-size:30rem;min-inline-size:17.5rem;min-block-size:17.5rem}:host([hidden]){display:none}';
const ABSENT = 'frame: not in the page';

class MigraineInjectionAtlas extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;
  #frame: AtlasFrame | null = null;
  #queued = false;

  constructor() {
    super();
    // A sheet that is made, not written: a host page with a strict policy refuses styles in its text.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.attachShadow({ mode: 'open', delegatesFocus: true }).adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    const place = this.shadowRoot;
    if (!place || this.#frame) return;
    this.#frame = createAtlasFrame(place, this.#settings(), {
      ready: (state) => this.#emit('ready', state),
      siteChange: (state) => this.#emit('site-change', state),
      error: (error, detail) => this.#emit('error', { error, detail }),
    });
  }

  disconnectedCallback(): void {
    this.#frame?.remove();
    this.#frame = null;
  }

  attributeChangedCallback(): void {
    // Several attributes that change together are told together.
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      this.#frame?.update(this.#settings());
    });
  }

  show(id: string): Promise<AtlasState> {
    return this.#frame?.show(id) ?? Promise.reject(new Error(ABSENT));
  }

  reset(): Promise<AtlasState> {
    return this.#frame?.reset() ?? Promise.reject(new Error(ABSENT));
  }

  getState(): Promise<AtlasState> {
    return this.#frame?.getState() ?? Promise.reject(new Error(ABSENT));
  }

  #settings(): AtlasSettings {
    return Object.fromEntries(ATTRIBUTES.map((name) => [name, this.getAttribute(name) ?? undefined]));
  }

  #emit(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** Properties that stand for attributes; `lang` and `title` are every element's own. */
const PROPERTIES: readonly Attribute[] = ['src', 'level', 'start', 'theme', 'ui'];
for (const name of PROPERTIES) {
  Object.defineProperty(MigraineInjectionAtlas.prototype, name, {
    get(this: HTMLElement) {
      return this.getAttribute(name);
    },
    set(this: HTMLElement, value: string | null) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
    configurable: true,
    enumerable: true,
  });
}

if (!customElements.get('migraine-injection-atlas')) customElements.define('migraine-injection-atlas', MigraineInjectionAtlas);
