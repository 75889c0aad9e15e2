// The choice of another head, how much of it, and what tells it from the others: its measures.
import { useId } from 'react';
import type { Manifest } from '#anatomy/manifest.ts';
import { blendTo, chooseHead } from '#session/layer-actions.ts';
import { headsOf, otherHead } from '../head-choices.ts';
import { usePage, useSession } from '../page-context.ts';
import './trays.css';

export function HeadsTray({ manifest }: { readonly manifest: Manifest }) {
  const { store, words } = usePage();
  const { heads } = words.under;
  const { head, share } = useSession((session) => session.build);
  const name = useId();
  const percent = Math.round(share * 100);
  const sizes = Object.entries(otherHead(manifest, head)?.sizes ?? {});
  return (
    <div className="heads">
      <div className="head-row">
        <div className="head-choices" role="radiogroup" aria-label={heads.label}>
          {headsOf(manifest).map((id) => (
            <label key={id}>
              <input
                type="radio"
                name={name}
                data-head={id}
                aria-label={heads.names[id]}
                checked={head === id}
                onChange={() => store.setState(chooseHead(id))}
              />
              <span className="head-name" aria-hidden="true">
                {heads.short[id]}
              </span>
            </label>
          ))}
        </div>
        <label className="blend">
          <span>{heads.blend}</span>
          <input
            type="range"
            className="slider"
            data-blend=""
            min={0}
            max={100}
            step={5}
            value={percent}
            disabled={head === 'average'}
            aria-valuetext={heads.share(percent)}
            onChange={({ target }) => store.setState(blendTo(target.valueAsNumber / 100))}
          />
          <span className="count" aria-hidden="true">
            {heads.share(percent)}
          </span>
        </label>
      </div>
      {sizes.length > 0 && (
        <p className="sizes soft" data-sizes="">
          {heads.measures(sizes.map(([key, mm]) => [heads.sizes[key] ?? key, mm]))}
          {share < 1 && ` ${heads.blending}`}
        </p>
      )}
    </div>
  );
}
