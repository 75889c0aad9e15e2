// Below the picture: which side is seen, the four main views, buttons for all that dragging and pinching do, and how deep one looks.
// On a narrow page the depth comes first: a finger on the picture does the turning.
import type { ReactElement } from 'react';
import { look } from '#session/actions.ts';
import { Caption } from './Caption.tsx';
import { ArrowIcon, MinusIcon, PlusIcon, ResetIcon } from './icons.tsx';
import { usePage, useSession, useWide } from './page-context.ts';
import { UnderBar } from './UnderBar.tsx';

const MAIN_VIEWS = ['front', 'left', 'right', 'back'] as const;

const TURN_DEG = 15;
const ZOOM_FACTOR = 1.25;

interface Props {
  /** Nobody knows yet how wide the page will be: it gets what any width has, and the styles leave out what is another's. */
  readonly anyWidth?: boolean;
}

export function ViewBar({ anyWidth = false }: Props) {
  const { store, link, words } = usePage();
  const { stage } = words;
  const wide = useWide();
  const looking = useSession((session) => session.looking);
  const openRegion = useSession((session) => session.openRegion);
  const picture = useSession((session) => session.picture.kind);
  const turn = (azimuth: number, elevation: number) => () => link.camera()?.turn(azimuth, elevation);
  const zoom = (factor: number) => () => link.camera()?.zoom(factor);

  const views = (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="views" role="group" aria-label={stage.viewsLabel}>
      {MAIN_VIEWS.map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={looking.kind === 'view' && looking.id === id}
          onClick={() => store.setState(look(id))}
        >
          {stage.views[id].name}
        </button>
      ))}
    </div>
  );
  const turns = (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="turns" role="group" aria-label={stage.controlsLabel}>
      {/* They keep their place while the head is on its way, so that the stage keeps its height. */}
      {picture !== 'failed' && (
        <span className="camera" data-waiting={picture === 'loading' || undefined}>
          <CameraTool name={stage.controls.towardsRight} icon={<ArrowIcon turned={180} />} onClick={turn(-TURN_DEG, 0)} />
          <CameraTool name={stage.controls.towardsLeft} icon={<ArrowIcon turned={0} />} onClick={turn(TURN_DEG, 0)} />
          <CameraTool name={stage.controls.up} icon={<ArrowIcon turned={-90} />} onClick={turn(0, TURN_DEG)} />
          <CameraTool name={stage.controls.down} icon={<ArrowIcon turned={90} />} onClick={turn(0, -TURN_DEG)} />
          <CameraTool name={stage.controls.further} icon={<MinusIcon />} onClick={zoom(1 / ZOOM_FACTOR)} />
          <CameraTool name={stage.controls.closer} icon={<PlusIcon />} onClick={zoom(ZOOM_FACTOR)} />
        </span>
      )}
      <Tool
        name={openRegion ? stage.leaveArea : stage.controls.reset}
        icon={<ResetIcon />}
        onClick={() => store.setState(look('start'))}
      />
    </div>
  );

  return (
    <div className="view-bar" data-needs-script="">
      <Caption />
      <div className="view-rows">
        {views}
        {(wide || anyWidth) && turns}
      </div>
      <UnderBar />
      {/* A finger turns the head by itself: on a small page these come last. */}
      {(!wide || anyWidth) && <div className="view-rows turns-last">{turns}</div>}
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
}

/** An empty place until there is a head to turn. */
function CameraTool(tool: ToolProps) {
  const waiting = useSession((session) => session.picture.kind === 'loading');
  return waiting ? <button type="button" /> : <Tool {...tool} />;
}

function Tool({ name, icon, onClick }: ToolProps) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onClick}>
      {icon}
    </button>
  );
}
