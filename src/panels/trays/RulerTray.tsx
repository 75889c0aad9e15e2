// The ruler: two places, chosen here or on the picture, and how far it is from one to the other along the skin.
import { type ReactElement, useId } from 'react';
import type { Manifest } from '#anatomy/manifest.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import type { Action } from '#session/actions.ts';
import { measureFrom, measureTo } from '#session/layer-actions.ts';
import { usePage, useSession } from '../page-context.ts';
import { placeName } from '../place-name.ts';
import './ruler.css';
import { useSpan } from './use-span.ts';

export function RulerTray({ manifest }: { readonly manifest: Manifest }) {
  const { ruler } = usePage().words.under;
  const measuring = useSession((session) => session.measuring);
  const mm = useSpan(manifest);
  if (measuring.kind === 'off') return null;
  const { from, to } = measuring;
  const waiting = from && to ? ruler.waiting : ruler.hint;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="ruler" role="group" aria-label={ruler.label}>
      <PlaceSelect label={ruler.from} value={from} manifest={manifest} choose={measureFrom} />
      <PlaceSelect label={ruler.to} value={to} manifest={manifest} choose={measureTo} />
      <p role="status" className="span" data-span={mm === null ? undefined : Math.round(mm)}>
        {mm === null ? waiting : ruler.result(mm)}
      </p>
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly manifest: Manifest;
  readonly choose: (place: string | null) => Action;
}

function PlaceSelect({ label, value, manifest, choose }: SelectProps): ReactElement {
  const { store, words } = usePage();
  const { ruler } = words.under;
  const id = useId();
  return (
    <span className="place-select">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => store.setState(choose(target.value || null))}>
        <option value="">{ruler.none}</option>
        <optgroup label={ruler.landmarks}>
          {Object.keys(manifest.landmarks).map((name) => (
            <option key={name} value={name}>
              {placeName(name, words)}
            </option>
          ))}
        </optgroup>
        <optgroup label={ruler.points}>
          {SITE_IDS.map((site) => (
            <option key={site} value={site}>
              {placeName(site, words)}
            </option>
          ))}
        </optgroup>
      </select>
    </span>
  );
}
