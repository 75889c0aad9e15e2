// How deep the reader looks: one slider from the skin to the nerves, and under it a switch for each layer.
import type { ReactElement } from 'react';
import type { LayerId } from '#protocol/vocabulary.ts';
import { DEEPEST, peelTo, toggleLayer } from '#session/layer-actions.ts';
import { depthByKey, depthWords, STOP_NAMES } from './depth-stops.ts';
import { EyeIcon } from './icons.tsx';
import { usePage, useSession } from './page-context.ts';

export function DepthControl() {
  const { store, words } = usePage();
  const { layers } = words.under;
  const depth = useSession((session) => session.layers.depth);
  return (
    <div className="depth">
      <div className="notches" aria-hidden="true">
        {STOP_NAMES.map((stop) => (
          <span key={stop} />
        ))}
      </div>
      <input
        type="range"
        className="slider"
        data-peel=""
        min={0}
        max={DEEPEST}
        step={0.05}
        value={depth}
        aria-label={layers.slider}
        aria-valuetext={depthWords(depth, layers)}
        onChange={({ target }) => store.setState(peelTo(target.valueAsNumber))}
        onKeyDown={(event) => {
          const next = depthByKey(depth, event.key);
          if (next === null) return;
          event.preventDefault();
          store.setState(peelTo(next));
        }}
      />
      <div className="stops">
        <LayerSwitch id="skin" />
        <LayerSwitch id="muscles" />
        <span className="deep soft" aria-hidden="true">
          <span className="narrow">{layers.deepShort}</span>
          <span className="wide">{layers.stops.deep}</span>
        </span>
        <LayerSwitch id="nerves" />
      </div>
    </div>
  );
}

function LayerSwitch({ id }: { readonly id: LayerId }): ReactElement {
  const { store, words } = usePage();
  const shown = useSession((session) => session.layers.shown[id]);
  return (
    <button
      type="button"
      data-layer={id}
      aria-pressed={shown}
      aria-label={words.under.layers.show[id]}
      onClick={() => store.setState(toggleLayer(id))}
    >
      <EyeIcon open={shown} />
      {words.under.layers.names[id]}
    </button>
  );
}
