// The plate of the frame: the picture with its points and areas, the panel, the bar below. As on the atlas's own page, without what a frame
// has no room for: the list, the walk, the tools.
import { type ReactNode, useRef } from 'react';
import { AreaLabels } from '#panels/AreaLabels.tsx';
import { Leader } from '#panels/Leader.tsx';
import { Legend } from '#panels/Legend.tsx';
import { useTextsAhead } from '#panels/library.ts';
import { Panel } from '#panels/Panel.tsx';
import { Points } from '#panels/Points.tsx';
import { usePage, useSession, useWide } from '#panels/page-context.ts';
import { RulerMarks } from '#panels/RulerMarks.tsx';
import { shownTarget } from '#panels/shown-target.ts';
import { useCover } from '#panels/use-cover.ts';
import { useEscape } from '#panels/use-escape.ts';
import { useStagePointer } from '#panels/use-stage-pointer.ts';
import { ViewBar } from '#panels/ViewBar.tsx';
import { selectedOf } from '#session/selectors.ts';

interface Props {
  readonly picture: ReactNode;
  readonly still: boolean;
  /** With the bar of views and layers below. */
  readonly bar: boolean;
}

export function EmbedPlate({ picture, still, bar }: Props) {
  const { words, manifest } = usePage();
  const wide = useWide();
  const target = useSession((session) => shownTarget(session, wide));
  const openRegion = useSession((session) => session.openRegion);
  const tied = target?.kind === 'site' || target?.id !== openRegion;
  const reading = useSession(selectedOf);
  const measuring = useSession((session) => session.measuring.kind === 'on');
  const stage = useRef<HTMLDivElement>(null);
  const zone = useRef<HTMLDivElement>(null);
  const pointer = useStagePointer(stage);
  useTextsAhead();
  useEscape(pointer.spend);
  useCover({ stage, zone, wide, sheet: target ? 'panel' : null });

  return (
    <section className="plate" aria-label={words.stage.label}>
      <div
        ref={stage}
        className="stage"
        data-close={openRegion ? '' : undefined}
        data-read={reading && reading.kind !== 'region' ? '' : undefined}
      >
        {picture}
        {target && tied && wide && manifest && <Leader target={target} />}
        {manifest && <AreaLabels dragged={pointer.dragged} />}
        {manifest && measuring && <RulerMarks manifest={manifest} dragged={pointer.dragged} />}
        {manifest && <Points drawn={still} dragged={pointer.dragged} />}
      </div>
      <div ref={zone} className="zone">
        {wide && !target && <Legend />}
        {target && <Panel target={target} onEnter={pointer.enterPanel} onLeave={pointer.leavePanel} onClosed={pointer.spend} />}
      </div>
      {bar && <ViewBar />}
    </section>
  );
}
