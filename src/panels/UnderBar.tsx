// Below the picture: how deep one looks, the lens, the nerves' areas, other heads, the ruler. Where there is no 3D head it says so.
import { useId, useState } from 'react';
import { dismiss } from '#session/actions.ts';
import { measure, switchDermatomes, switchLens } from '#session/layer-actions.ts';
import { panelTarget } from '#session/selectors.ts';
import { DepthControl } from './DepthControl.tsx';
import { FetchFailure } from './FetchFailure.tsx';
import { headsOf } from './head-choices.ts';
import { Later } from './Later.tsx';
import { usePage, useSession } from './page-context.ts';
import { traysShelf } from './trays/load-trays.ts';

export function UnderBar() {
  const { store, words, manifest } = usePage();
  const { layers, heads, ruler } = words.under;
  const picture = useSession((session) => session.picture.kind);
  const { lens, dermatomes } = useSession((session) => session.layers);
  const head = useSession((session) => session.build.head);
  const measuring = useSession((session) => session.measuring.kind === 'on');
  const [choosing, setChoosing] = useState(false);
  const trayId = useId();
  // One tray at a time: two would leave the picture no room.
  const rule = (): void => {
    setChoosing(false);
    store.setState(measure(measuring ? 'off' : 'on'));
    // The panel would stand over the picture, or over the ruler itself.
    if (!measuring && panelTarget(store.getState())) store.setState(dismiss());
  };
  const chooseHead = (): void => {
    setChoosing(!choosing);
    store.setState(measure('off'));
  };
  if (picture === 'failed') return <p className="needs-3d soft">{layers.needs3d}</p>;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="under-bar" role="group" aria-label={layers.label}>
      <DepthControl />
      <div className="tools">
        <button
          type="button"
          data-lens=""
          aria-pressed={lens}
          title={layers.lensHint}
          onClick={() => store.setState(switchLens())}
        >
          {layers.lens}
        </button>
        <button type="button" data-dermatomes="" aria-pressed={dermatomes} onClick={() => store.setState(switchDermatomes())}>
          {layers.dermatomes}
        </button>
        <button type="button" data-measure="" aria-pressed={measuring} onClick={rule}>
          {ruler.open}
        </button>
        {/* It keeps its place until the map of the head tells whether there are others, so that the stage keeps its height. */}
        {(!manifest || headsOf(manifest).length > 1) && (
          <button
            type="button"
            data-heads=""
            data-waiting={!manifest || undefined}
            aria-expanded={choosing}
            aria-controls={trayId}
            onClick={chooseHead}
          >
            {head === 'average' ? heads.open : heads.names[head]}
          </button>
        )}
      </div>
      <div className="trays">
        {dermatomes && <Later shelf={traysShelf}>{({ DermatomeLegend }) => <DermatomeLegend />}</Later>}
        {measuring && manifest && <Later shelf={traysShelf}>{({ RulerTray }) => <RulerTray manifest={manifest} />}</Later>}
        <div id={trayId} hidden={!choosing}>
          {choosing && manifest && <Later shelf={traysShelf}>{({ HeadsTray }) => <HeadsTray manifest={manifest} />}</Later>}
        </div>
        <FetchFailure file="under" />
        {head !== 'average' && <FetchFailure file="morphs" />}
      </div>
    </div>
  );
}
