// The stage of a plate: the picture, and over it what is tied to it. The same on the page and in a frame on another website.
import { type ReactNode, type Ref, useRef } from 'react';
import type { RegionId } from '#protocol/vocabulary.ts';
import { selectedOf } from '#session/selectors.ts';
import type { Target } from '#session/session.ts';
import { AreaLabels } from './AreaLabels.tsx';
import type { Box } from './grace-path.ts';
import { Leader } from './Leader.tsx';
import { Points } from './Points.tsx';
import { usePage, useSession, useWide } from './page-context.ts';
import { traysShelf } from './trays/load-trays.ts';
import { useShelf } from './use-shelf.ts';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly picture: ReactNode;
  /** The picture is a still, which does not show the points as they are now. */
  readonly still: boolean;
  /** What the panel shows. */
  readonly target: Target | null;
  readonly dragged: () => boolean;
  /** Whether areas are named, and points can be pressed; both unless said. */
  readonly labels?: boolean;
  readonly points?: boolean;
}

/** Where what comes close fades, and what it never gets to see: the ground under the zone. */
const EDGES = ['left', 'right', 'bottom', 'zone'] as const;

export function PlateStage({ ref, picture, still, target, dragged, labels = true, points = true }: Props) {
  const { manifest } = usePage();
  const wide = useWide();
  const openRegion = useSession((session) => session.openRegion);
  // An open area fills the picture: a line to it would say nothing.
  const tied = target?.kind === 'site' || target?.id !== openRegion;
  const led = tied && wide ? target : null;
  const names = useRef(new Map<RegionId, Box>());
  // The whole bust on its still keeps clear of the text, and a gradient is dear to the first paint where there is no graphics card.
  const fades = useSession(({ picture }) => openRegion !== null || picture.kind === 'ready' || picture.kind === 'failed');
  const reading = useSession(selectedOf);
  const measuring = useSession((session) => session.measuring.kind === 'on');
  const { stock: ruler } = useShelf(traysShelf, measuring);
  return (
    <div
      ref={ref}
      className="stage"
      data-close={openRegion ? '' : undefined}
      data-read={reading && reading.kind !== 'region' ? '' : undefined}
    >
      {picture}
      {fades && EDGES.map((edge) => <div key={edge} className="stage-edge" data-edge={edge} />)}
      {manifest && labels && <AreaLabels boxes={names} dragged={dragged} />}
      {led && manifest && <Leader target={led} names={names} />}
      {manifest && measuring && ruler.kind === 'ready' && <ruler.value.RulerMarks manifest={manifest} dragged={dragged} />}
      {manifest && points && <Points drawn={still} dragged={dragged} />}
    </div>
  );
}
