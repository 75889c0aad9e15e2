// The plate of the frame: the picture with its points and areas, the panel, the bar below. As on the atlas's own page, without what a frame
// has no room for: the list, the walk, the tools.
import { type ReactNode, useRef } from 'react';
import { Legend } from '#panels/Legend.tsx';
import { useTextsAhead } from '#panels/library.ts';
import { Panel } from '#panels/Panel.tsx';
import { PlateStage } from '#panels/PlateStage.tsx';
import { usePage, useSession, useWide } from '#panels/page-context.ts';
import { shownTarget } from '#panels/shown-target.ts';
import { useFocusAgain } from '#panels/use-another-try.ts';
import { useCover } from '#panels/use-cover.ts';
import { useEscape } from '#panels/use-escape.ts';
import { useStagePointer } from '#panels/use-stage-pointer.ts';
import { ViewBar } from '#panels/ViewBar.tsx';

interface Props {
  readonly picture: ReactNode;
  readonly still: boolean;
  /** With the bar of views and layers below. */
  readonly bar: boolean;
}

export function EmbedPlate({ picture, still, bar }: Props) {
  const { words } = usePage();
  const wide = useWide();
  const target = useSession((session) => shownTarget(session, wide));
  const stage = useRef<HTMLDivElement>(null);
  const zone = useRef<HTMLDivElement>(null);
  const pointer = useStagePointer(stage);
  useTextsAhead();
  useEscape(pointer.spend);
  useFocusAgain(stage);
  useCover({ stage, zone, wide, sheet: target ? 'panel' : null });

  return (
    <section className="plate" aria-label={words.stage.label}>
      <PlateStage ref={stage} picture={picture} still={still} target={target} dragged={pointer.dragged} />
      <div ref={zone} className="zone">
        {wide && !target && <Legend />}
        {target && <Panel target={target} onEnter={pointer.enterPanel} onLeave={pointer.leavePanel} onClosed={pointer.spend} />}
      </div>
      {bar && <ViewBar />}
    </section>
  );
}
