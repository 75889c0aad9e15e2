// The plate in the middle of the page: the picture with its points and areas, the zone beside it for panel or legend, and the bar of
// views below. Takes any picture that publishes frames on the link.
import { type ReactNode, useRef } from 'react';
import { isTool, selectedOf } from '#session/selectors.ts';
import { ActivityShell } from './ActivityShell.tsx';
import { Legend } from './Legend.tsx';
import { useTextsAhead } from './library.ts';
import { Panel } from './Panel.tsx';
import { PlateStage } from './PlateStage.tsx';
import { usePage, useSession, useWide } from './page-context.ts';
import { shownTarget } from './shown-target.ts';
import { useFocusAgain } from './use-another-try.ts';
import { useCover } from './use-cover.ts';
import { useEscape } from './use-escape.ts';
import { useStageInSight, useStageInSightAgain } from './use-stage-in-sight.ts';
import { useStagePointer } from './use-stage-pointer.ts';
import { ViewBar } from './ViewBar.tsx';

interface Props {
  readonly picture: ReactNode;
  /** The picture is a still, which does not show the points as they are now. */
  readonly still: boolean;
}

export function Plate({ picture, still }: Props) {
  const { words } = usePage();
  const wide = useWide();
  const target = useSession((session) => shownTarget(session, wide));
  const openRegion = useSession((session) => session.openRegion);
  const reading = useSession(selectedOf);
  const activity = useSession((session) => session.activity);
  const tour = useSession((session) => session.tour);
  const busy = activity !== 'explore';
  const stage = useRef<HTMLDivElement>(null);
  const zone = useRef<HTMLDivElement>(null);
  const pointer = useStagePointer(stage);
  useTextsAhead();
  useEscape(pointer.spend);
  useStageInSight(stage, reading ?? (busy ? tour : null), wide, busy ? 0 : undefined);
  useStageInSightAgain(stage, wide);
  useFocusAgain(stage);
  useCover({ stage, zone, wide, sheet: target ? 'panel' : busy ? activity : null });

  return (
    <div className="plate-column">
      <section className="plate" data-activity={activity} aria-label={words.stage.label}>
        <PlateStage
          ref={stage}
          picture={picture}
          still={still}
          target={target}
          dragged={pointer.dragged}
          labels={!busy || (activity === 'present' && openRegion === null)}
          // A tool has points of its own.
          points={!isTool(activity)}
        />
        <div ref={zone} className="zone">
          {!(wide && (target || busy)) && <Legend />}
          {busy && <ActivityShell activity={activity} aside={target !== null} stage={stage.current} />}
          {target && <Panel target={target} onEnter={pointer.enterPanel} onLeave={pointer.leavePanel} onClosed={pointer.spend} />}
        </div>
        <ViewBar />
      </section>
    </div>
  );
}
