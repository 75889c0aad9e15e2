// A teaching plan on the head: points are switched and zones are touched on the picture or in the list, sums run along, every step can be
// taken back. What is planned stands in the address and, while it is open, as marks on the head.
import { type DragEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { Told } from '#copy/facts.ts';
import type { PlanWords } from '#copy/tools/plan-words.ts';
import { redo, step, undo } from '#session/plan/history.ts';
import { EMPTY, WHOLE } from '#session/plan/plan.ts';
import { createPlanStore, type PlanStore, planOf } from '#session/plan/plan-store.ts';
import { MAP_AT, writePlan } from '#session/plan/plan-text.ts';
import { totalsOf } from '#session/plan/totals.ts';
import { markPoints, setPlan } from '#session/tool-actions.ts';
import { Citations } from '../../Citations.tsx';
import { citedIn } from '../../cite.ts';
import { CloseIcon } from '../../icons.tsx';
import { usePage, useSession } from '../../page-context.ts';
import { Sentence } from '../../Sentence.tsx';
import type { ToolProps } from '../tool-props.ts';
import { PlanFacts } from './PlanFacts.tsx';
import { PlanKeep } from './PlanKeep.tsx';
import { PlanPoints } from './PlanPoints.tsx';
import { PlanTable } from './PlanTable.tsx';
import { PlanZones } from './PlanZones.tsx';
import { PlanContext } from './plan-context.ts';
import { useMapFile } from './use-map-file.ts';
import '../../styles/fields.css';
import './plan.css';

let kept: PlanStore | null = null;

/** Nothing of it outlives the page. */
export function planOfThisPage(): PlanStore {
  kept ??= createPlanStore();
  return kept;
}

interface Props extends ToolProps {
  readonly planning: PlanStore;
  readonly said: PlanWords;
}

export function PlanTool({ planning, said, stage, onClose }: Props) {
  const now = useStore(planning);
  const { history, alike, own } = now;
  const title = useRef<HTMLHeadingElement>(null);
  const [note, setNote] = useState<Told | string | null>(null);
  const atHand = useMemo(() => ({ planning, said, say: setNote }), [planning, said]);
  const totals = totalsOf(planOf(now));
  const { faults, take, fetchFrom } = useMapFile(atHand);
  useInStep(planning, fetchFrom);

  useEffect(() => {
    const held = document.activeElement;
    if (held === document.body || held?.matches('[data-tools]')) title.current?.focus({ preventScroll: true });
  }, []);

  const change = (next: typeof history): void => {
    setNote(null);
    planning.setState({ history: next });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (
      !(event.ctrlKey || event.metaKey) ||
      event.key.toLowerCase() !== 'z' ||
      (event.target as HTMLElement).matches('[type="text"]')
    )
      return;
    event.preventDefault();
    change(event.shiftKey ? redo(history) : undo(history));
  };
  const onDrop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    take(file);
  };

  return (
    <PlanContext value={atHand}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the controls within, and a file dropped on them */}
      <div className="plan" onKeyDown={onKeyDown} onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
        <header className="plan-head">
          <h3 ref={title} tabIndex={-1}>
            {said.title}
          </h3>
          <button type="button" className="close" aria-label={said.close} data-plan-close="" onClick={onClose}>
            <CloseIcon />
          </button>
          <p className="plan-sum" data-units={totals.units} data-points={totals.points}>
            {said.sum(totals.units, totals.points)}
          </p>
          <p className="soft plan-all-sides">
            {said.perSide(totals.sides.left.points, totals.sides.midline.points, totals.sides.right.points)}
          </p>
          <p role="status" className="plan-note">
            <Note note={note} />
          </p>
        </header>
        <div className="plan-body">
          <p className="soft">{said.teaches}</p>
          {own?.plan === history.now && <p>{said.keep.own(own.name)}</p>}
          {faults && (
            <div role="alert" className="plan-faults">
              <p>{said.keep.refused}</p>
              <ul>
                {faults.map(({ kind, field, line }) => (
                  <li key={`${kind} ${field} ${line}`}>{said.keep.fault(kind, field, line)}</li>
                ))}
              </ul>
            </div>
          )}
          <p className="soft">{said.hint}</p>
          <label className="tick">
            <input
              type="checkbox"
              data-alike=""
              checked={alike}
              onChange={({ target }) => planning.setState({ alike: target.checked })}
            />
            <span>{said.alike}</span>
          </label>
          <div className="plan-steps">
            <button
              type="button"
              className="entry"
              data-undo-step=""
              aria-disabled={history.past.length === 0 || undefined}
              onClick={() => change(undo(history))}
            >
              {said.undo}
            </button>
            <button
              type="button"
              className="entry"
              data-redo-step=""
              aria-disabled={history.future.length === 0 || undefined}
              onClick={() => change(redo(history))}
            >
              {said.redo}
            </button>
            <button type="button" className="entry" data-whole="" onClick={() => change(step(history, writePlan(WHOLE)))}>
              {said.whole}
            </button>
            <button type="button" className="entry" data-none="" onClick={() => change(step(history, writePlan(EMPTY)))}>
              {said.none}
            </button>
          </div>
          <PlanTable />
          <PlanFacts />
          <PlanKeep onFile={take} />
        </div>
        {stage &&
          createPortal(
            <>
              <PlanZones />
              <PlanPoints />
            </>,
            stage,
          )}
      </div>
    </PlanContext>
  );
}

function Note({ note }: { readonly note: Told | string | null }) {
  if (note === null || typeof note === 'string') return note;
  const cited = citedIn([note], 'plan-note');
  return (
    <>
      <Sentence told={note} cited={cited} />
      <Citations cited={cited} />
    </>
  );
}

/** What is planned here stands in the session, and a link that is followed stands here as one more step. */
function useInStep(planning: PlanStore, fetchFrom: (address: string) => void): void {
  const { store } = usePage();
  const text = useSession(({ plan }) => plan);
  const marks = useSession((session) => session.marks);
  const now = useStore(planning, ({ history }) => history.now);
  const shown = useRef(now);

  useEffect(() => {
    if (text.startsWith(MAP_AT)) {
      fetchFrom(text.slice(MAP_AT.length));
      store.setState(setPlan(now));
      return;
    }
    // A link came before the tool, or while it is open.
    if (text && text !== shown.current) {
      shown.current = text;
      planning.setState(({ history }) => ({ history: step(history, text) }));
      return;
    }
    shown.current = now;
    store.setState(setPlan(now));
  }, [text, now, planning, store, fetchFrom]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a link that was followed has taken the marks away
  useEffect(() => {
    const { off } = planOf(planning.getState());
    store.setState(markPoints(Object.fromEntries(off.map((id) => [id, 'coming' as const]))));
  }, [now, marks, planning, store]);
}
