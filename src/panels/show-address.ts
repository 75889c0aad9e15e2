// Shows what an address names, and only that: what it leaves out is as on a page that is first met, but for the kind of reader. One step, so
// that nothing flickers in between.
import type { ViewId } from '#anatomy/manifest.ts';
import { type Action, look, openRegion, read, turnTo } from '#session/actions.ts';
import { type Address, areaOf } from '#session/address.ts';
import { blendTo, chooseHead, chooseLevel, layerAs, measure, peelTo } from '#session/layer-actions.ts';
import { same } from '#session/same.ts';
import { isTool, selectedOf } from '#session/selectors.ts';
import type { Session, Target } from '#session/session.ts';
import { leaveTool, setPlan, startTool } from '#session/tool-actions.ts';
import { facingTour } from '#session/tour-view.ts';
import { layBare } from './choose-structure.ts';

export function showAddress(address: Address): Action {
  const {
    level,
    target,
    area,
    view,
    depth,
    skin,
    muscles,
    nerves,
    lens = false,
    roots = false,
    head,
    share = 100,
    plan,
  } = address;
  const layers = Object.entries({ skin, muscles, nerves }).filter(([, shown]) => shown !== undefined);
  const steps: readonly (Action | false | undefined)[] = [
    level && chooseLevel(level),
    (session) => ({ ...withoutTool(session), attention: { kind: 'nothing' }, openRegion: area ?? null }),
    peelTo(0),
    target ? show(target) : atRest,
    area && ((session) => (session.openRegion === area ? session : openRegion(area)(session))),
    view && lookFrom(view),
    depth !== undefined && peelTo(depth),
    layerAs({ shown: Object.fromEntries(layers), lens, dermatomes: roots }),
    chooseHead(head ?? 'average'),
    blendTo(share / 100),
    plan !== undefined && ((session) => setPlan(plan)(startTool('plan')(session))),
  ];
  return (session) =>
    unstirred(
      session,
      steps.reduce((now, step) => (step ? step(now) : now), session),
    );
}

/** A tool that has the picture gives it back. */
function withoutTool(session: Session): Session {
  return isTool(session.activity) ? leaveTool()(session) : session;
}

/** The ruler and the whole window of a walk give way to what is to be read. */
function show(target: Target): Action {
  return (session) => {
    const free = measure('off')(session.activity === 'present' ? { ...session, activity: 'visit' } : session);
    if (target.kind === 'site') return turnTo(target.id)(read(target)(free));
    if (target.kind === 'region') return openRegion(target.id)(read(target)(free));
    return layBare(target, true)(free);
  };
}

/** Nothing is read: the start, or what the walk has come to. */
function atRest(session: Session): Session {
  return session.activity === 'explore' ? look('start')(session) : facingTour(session);
}

function lookFrom(view: ViewId): Action {
  const area = areaOf(view);
  return area ? openRegion(area, view.endsWith('-right') ? 'right' : 'left') : look(view);
}

/** What came out as it was is the very same, so that nobody is woken for it. */
function unstirred(before: Session, after: Session): Session {
  const { looking, layers, build } = before;
  return {
    ...after,
    attention: same(selectedOf(before), selectedOf(after)) && selectedOf(after) ? before.attention : after.attention,
    looking: same(looking, after.looking) ? looking : after.looking,
    layers: same(layers, after.layers) ? layers : after.layers,
    build: same(build, after.build) ? build : after.build,
  };
}
