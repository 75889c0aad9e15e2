// The lines that put the atlas into another website: in which way, in which language, with which controls; and how it looks there.
import { useId, useRef, useState } from 'react';
import { LANGUAGES, LOCALE_IDS, type LocaleId } from '#copy/locale-ids.ts';
import { rootHref } from '#copy/page-address.ts';
import type { EmbedWords } from '#copy/tools/embed-words.ts';
import { addressOf, fragmentOf } from '#session/address.ts';
import { CONTROL_IDS, type ControlId, USUAL_CONTROLS } from '#session/embed/controls.ts';
import { frameAddress, snippet, WAY_IDS, type WayId } from '#session/embed/snippet.ts';
import { THEMES, type Theme } from '#session/session.ts';
import { usePage, useSession } from '../../page-context.ts';
import '../../styles/fields.css';
import './embed.css';

type Outcome = 'none' | 'copied' | 'selected';

export function EmbedTool({ said }: { readonly said: EmbedWords }) {
  const { words, at } = usePage();
  const level = useSession((session) => session.level);
  const fragment = useSession((session) => fragmentOf(addressOf(session, session.looking)));
  const [way, setWay] = useState<WayId>('iframe');
  const [lang, setLang] = useState<LocaleId>(words.locale);
  const [theme, setTheme] = useState<Theme>('system');
  const [controls, setControls] = useState<readonly ControlId[]>(USUAL_CONTROLS);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const [shown, setShown] = useState(false);
  const code = useRef<HTMLElement>(null);
  const id = useId();

  const root = new URL(rootHref(at, words.locale), window.location.href).href;
  const wished = { root, title: words.page.title, lang, level, fragment, theme, controls };
  const lines = snippet(way, wished);
  /** What was said of other lines is no longer true. */
  const choosing =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      setOutcome('none');
      set(value);
    };
  const toggle = (control: ControlId): void =>
    choosing(setControls)(controls.includes(control) ? controls.filter((one) => one !== control) : [...controls, control]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(lines);
      setOutcome('copied');
    } catch {
      if (code.current) document.getSelection()?.selectAllChildren(code.current);
      code.current?.closest('section')?.focus();
      setOutcome('selected');
    }
  };

  return (
    <div className="embed-tool">
      <p>{said.intro}</p>
      <fieldset className="embed-ways">
        <legend>{said.waysLabel}</legend>
        {WAY_IDS.map((one) => (
          <label key={one} className="tick">
            <input type="radio" name={`${id}-way`} checked={way === one} data-way={one} onChange={() => choosing(setWay)(one)} />
            <span>
              {said.ways[one].name} <span className="soft">{said.ways[one].what}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="embed-selects">
        <label htmlFor={`${id}-lang`}>{said.language}</label>
        <select
          id={`${id}-lang`}
          value={lang}
          data-embed-lang=""
          onChange={({ target }) => choosing(setLang)(LOCALE_IDS.find((one) => one === target.value) ?? lang)}
        >
          {LOCALE_IDS.map((one) => (
            <option key={one} value={one} lang={one}>
              {LANGUAGES[one].name}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-theme`}>{words.page.themeLabel}</label>
        <select
          id={`${id}-theme`}
          value={theme}
          data-embed-theme=""
          onChange={({ target }) => choosing(setTheme)(THEMES.find((one) => one === target.value) ?? theme)}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {words.page.themes[one]}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="embed-controls">
        <legend>{said.controlsLabel}</legend>
        {CONTROL_IDS.map((one) => (
          <label key={one} className="tick">
            <input type="checkbox" checked={controls.includes(one)} data-control={one} onChange={() => toggle(one)} />
            {said.controls[one]}
          </label>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, by the keyboard too */}
      <section tabIndex={0} aria-label={said.linesLabel}>
        <pre dir="ltr">
          <code ref={code} data-lines="">
            {lines}
          </code>
        </pre>
      </section>
      <div className="embed-copy">
        <button type="button" className="plain" data-copy="" onClick={copy}>
          {said.copy}
        </button>
        <p role="status">{outcome === 'none' ? '' : said[outcome]}</p>
      </div>
      <p className="soft">{said.note}</p>
      <details data-preview="" onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
        <summary>{said.preview}</summary>
        {shown && <iframe title={said.previewTitle} src={frameAddress(wished)} allow="fullscreen" />}
      </details>
    </div>
  );
}
