// What a reader does and what then is open, bright and looked at: plain sequences, and any sequence at all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAD_IDS, VIEW_IDS } from '#anatomy/manifest.ts';
import { SITES } from '#protocol/protocol.ts';
import { BODY_MUSCLE_IDS, LAYER_IDS, LEVEL_IDS, MUSCLE_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import * as act from '#session/actions.ts';
import * as under from '#session/layer-actions.ts';
import { brightOf, isPinned, panelTarget, selectedOf } from '#session/selectors.ts';
import { FAILURES, type Session, type Target, THEMES } from '#session/session.ts';
import { createSessionStore } from '#session/store.ts';

const SITE: Target = { kind: 'site', id: 'temporalis-2-left' };
const OTHER: Target = { kind: 'site', id: 'procerus' };
const REGION: Target = { kind: 'region', id: 'neck' };

function having(...actions: readonly act.Action[]): Session {
  const store = createSessionStore();
  for (const action of actions) store.setState(action);
  return store.getState();
}

describe('when the page opens', () => {
  it('nothing is open, the start view is shown and the theme follows the device', () => {
    const session = having();
    expect(panelTarget(session)).toBeNull();
    expect(brightOf(session)).toBeNull();
    expect(session).toMatchObject({ looking: { kind: 'view', id: 'start' }, openRegion: null, theme: 'system' });
  });

  it('takes what an earlier visit kept', () => {
    expect(createSessionStore({ theme: 'dim' }).getState().theme).toBe('dim');
  });
});

describe('pointing', () => {
  it('opens at once and closes when the pointer leaves', () => {
    const pointing = having(act.pointAt(SITE, 'pointer'));
    expect(panelTarget(pointing)).toEqual(SITE);
    expect(isPinned(pointing)).toBe(false);
    expect(selectedOf(pointing)).toBeNull();
    expect(panelTarget(act.leave()(pointing))).toBeNull();
  });

  it('goes over to the next thing pointed at', () => {
    expect(panelTarget(having(act.pointAt(SITE, 'pointer'), act.pointAt(REGION, 'pointer')))).toEqual(REGION);
  });
});

describe('reading', () => {
  it('survives that the pointer leaves', () => {
    const session = having(act.pointAt(SITE, 'pointer'), act.read(SITE), act.leave());
    expect(panelTarget(session)).toEqual(SITE);
    expect(isPinned(session)).toBe(true);
  });

  it('lets the pointer brighten another thing without changing the panel', () => {
    const session = having(act.read(SITE), act.pointAt(OTHER, 'pointer'));
    expect(panelTarget(session)).toEqual(SITE);
    expect(selectedOf(session)).toEqual(SITE);
    expect(brightOf(session)).toEqual(OTHER);
    expect(brightOf(act.leave()(session))).toEqual(SITE);
  });

  it('gives way to the focus on another thing, and stays for the focus on its own', () => {
    expect(having(act.read(SITE), act.pointAt(OTHER, 'focus')).attention).toEqual({
      kind: 'pointing',
      at: OTHER,
      by: 'focus',
      back: null,
    });
    expect(isPinned(having(act.read(SITE), act.pointAt(SITE, 'focus')))).toBe(true);
  });

  it('lets an area step aside for a point that is pointed at, and brings it back afterwards', () => {
    const aside = having(act.read(REGION), act.pointAt(SITE, 'pointer'));
    expect(panelTarget(aside)).toEqual(SITE);
    const onward = act.pointAt(OTHER, 'pointer')(aside);
    expect(panelTarget(onward)).toEqual(OTHER);
    expect(selectedOf(act.leave()(onward))).toEqual(REGION);
    expect(selectedOf(act.pointAt(REGION, 'pointer')(onward))).toEqual(REGION);
    expect(panelTarget(act.dismiss()(onward))).toBeNull();
  });

  it('goes over to another thing that is chosen', () => {
    expect(selectedOf(having(act.read(SITE), act.read(OTHER)))).toEqual(OTHER);
  });
});

describe('Escape', () => {
  it('closes the panel first and leaves the area second', () => {
    const open = having(act.openRegion('occipital'), act.read({ kind: 'region', id: 'occipital' }));
    const once = act.dismiss()(open);
    expect(panelTarget(once)).toBeNull();
    expect(once.openRegion).toBe('occipital');
    const twice = act.dismiss()(once);
    expect(twice).toMatchObject({ openRegion: null, looking: { kind: 'view', id: 'start' } });
    expect(act.dismiss()(twice)).toBe(twice);
  });

  it('with nothing open leaves the head as the reader turned it', () => {
    const turned = having(act.lookFree());
    expect(act.dismiss()(turned)).toBe(turned);
  });
});

describe('looking', () => {
  it.each([
    ['forehead', 'right', 'forehead'],
    ['temple', 'left', 'temple-left'],
    ['temple', 'right', 'temple-right'],
    ['occipital', 'left', 'occipital'],
    ['neck', 'left', 'neck'],
  ] as const)('opening %s, nearer side %s, shows the view %s', (region, side, view) => {
    expect(having(act.openRegion(region, side))).toMatchObject({ openRegion: region, looking: { kind: 'view', id: view } });
  });

  it('opens the left temple unless told otherwise', () => {
    expect(having(act.openRegion('temple')).looking).toEqual({ kind: 'view', id: 'temple-left' });
  });

  it('at a named view leaves the area', () => {
    expect(having(act.openRegion('neck'), act.look('front'))).toMatchObject({
      openRegion: null,
      looking: { kind: 'view', id: 'front' },
    });
  });

  it('by hand stays in the area', () => {
    expect(having(act.openRegion('neck'), act.lookFree())).toMatchObject({ openRegion: 'neck', looking: { kind: 'free' } });
  });

  it('turned to a point stays in that point’s area, and leaves any other', () => {
    expect(having(act.openRegion('neck'), act.turnTo('trapezius-1-right')).openRegion).toBe('neck');
    expect(having(act.openRegion('neck'), act.turnTo('procerus'))).toMatchObject({
      openRegion: null,
      looking: { kind: 'site', id: 'procerus', beside: false },
    });
  });

  it('turned to a point by who is shown its needle is from beside; to read as somebody else turns nothing', () => {
    const faced = having(act.turnTo('procerus'));
    const clinician = under.chooseLevel('clinician')(faced);
    expect(clinician.looking).toBe(faced.looking);
    expect(act.turnTo('procerus')(clinician).looking).toEqual({ kind: 'site', id: 'procerus', beside: true });
  });
});

describe('the picture', () => {
  it('may fail, be tried again and come', () => {
    const failed = having(act.pictureFailed('model', 'head.glb: node "skin" is missing'));
    expect(failed.picture).toEqual({ kind: 'failed', failure: 'model', detail: 'head.glb: node "skin" is missing' });
    expect(act.pictureRetry()(failed).picture).toEqual({ kind: 'loading' });
    expect(act.pictureReady()(failed).picture).toEqual({ kind: 'ready' });
  });
});

const target = fc.oneof(
  fc.constantFrom(...SITE_IDS).map((id): Target => ({ kind: 'site', id })),
  fc.constantFrom(...REGION_IDS).map((id): Target => ({ kind: 'region', id })),
  fc.constantFrom(...BODY_MUSCLE_IDS).map((id): Target => ({ kind: 'muscle', id, side: 'left' })),
  fc.constantFrom(...NERVE_IDS).map((id): Target => ({ kind: 'nerve', id, side: 'right' })),
);
const place = fc.constantFrom('inion', 'procerus', 'tragion-left');
const insets = fc.record({ top: fc.nat(99), right: fc.nat(99), bottom: fc.nat(99), left: fc.nat(99) });
const action: fc.Arbitrary<act.Action> = fc.oneof(
  fc.tuple(target, fc.constantFrom('pointer' as const, 'focus' as const)).map(([at, by]) => act.pointAt(at, by)),
  fc.constant(act.leave()),
  target.map(act.read),
  fc.constant(act.dismiss()),
  fc
    .tuple(fc.constantFrom(...REGION_IDS), fc.constantFrom('left' as const, 'right' as const))
    .map(([id, side]) => act.openRegion(id, side)),
  fc.constantFrom(...VIEW_IDS).map(act.look),
  fc.constantFrom(...SITE_IDS).map(act.turnTo),
  fc.constant(act.lookFree()),
  fc.constantFrom(act.pictureReady(), act.pictureRetry()),
  fc.constantFrom(...FAILURES).map((failure) => act.pictureFailed(failure, 'detail')),
  insets.map(act.coverWith),
  fc.constantFrom(...THEMES).map(act.choose),
  fc.double({ min: -1, max: 4, noNaN: true }).map(under.peelTo),
  fc.constantFrom(...LAYER_IDS).map(under.toggleLayer),
  fc.constantFrom(under.switchLens(), under.switchDermatomes(), under.acted(), under.putBack()),
  fc.constantFrom(...LEVEL_IDS).map(under.chooseLevel),
  fc.constantFrom(...HEAD_IDS).map(under.chooseHead),
  fc.double({ min: -1, max: 2, noNaN: true }).map(under.blendTo),
  fc.constantFrom(...MUSCLE_IDS).map(under.act),
  fc.constantFrom(...MUSCLE_IDS).map(under.holdAct),
  fc.constantFrom(under.measure('on'), under.measure('off')),
  place.chain((at) => fc.constantFrom(under.measurePlace(at), under.measureFrom(at), under.measureTo(at))),
  fc.constantFrom(under.underLoading(), under.underReady(), under.underFailed('layers.glb'), under.underRetry()),
  fc.constantFrom(under.morphsLoading(), under.morphsReady(), under.morphsFailed('heads.glb'), under.morphsRetry()),
);
const history = fc.array(action, { maxLength: 30 });

describe('whatever the reader does', () => {
  it('the panel, what is bright and what is pinned agree', () => {
    fc.assert(
      fc.property(history, (actions) => {
        const session = having(...actions);
        const open = panelTarget(session);
        if (isPinned(session)) expect(selectedOf(session)).toEqual(open);
        else expect(brightOf(session)).toEqual(open);
        if (open === null) expect(brightOf(session)).toBeNull();
      }),
    );
  });

  it('two Escapes end with nothing open and no area', () => {
    fc.assert(
      fc.property(history, (actions) => {
        const before = having(...actions);
        const session = act.dismiss()(act.dismiss()(before));
        expect(session).toMatchObject({ attention: { kind: 'nothing' }, openRegion: null });
        const leftAnArea = before.openRegion !== null;
        expect(session.looking).toEqual(leftAnArea ? { kind: 'view', id: 'start' } : before.looking);
      }),
    );
  });

  it('what is read stays through every pointer that comes and goes', () => {
    fc.assert(
      fc.property(history, target, fc.array(target), (actions, chosen, passing) => {
        const visits = passing.flatMap((at) => [act.pointAt(at, 'pointer'), act.leave()]);
        expect(having(...actions, act.read(chosen), ...visits).attention).toEqual({ kind: 'reading', at: chosen, over: null });
      }),
    );
  });

  it('an open area is being looked at: its own view, one of its points, or by hand', () => {
    fc.assert(
      fc.property(history, (actions) => {
        const { openRegion, looking } = having(...actions);
        if (openRegion === null) return;
        if (looking.kind === 'site') expect(SITES[looking.id].region).toBe(openRegion);
        if (looking.kind === 'view') expect(looking.id.startsWith(openRegion)).toBe(true);
      }),
    );
  });

  it('turning, reading and covering never touch one another', () => {
    fc.assert(
      fc.property(history, target, insets, (actions, at, cover) => {
        const before = having(...actions);
        const { attention: _, ...rest } = act.read(at)(before);
        expect(before).toMatchObject(rest);
        expect(act.coverWith(cover)(before)).toEqual({ ...before, insets: cover });
      }),
    );
  });

  it('depth, layers, head and ruler keep to their ranges', () => {
    fc.assert(
      fc.property(history, (actions) => {
        const { layers, build, measuring } = having(...actions);
        expect(layers.depth >= 0 && layers.depth <= under.DEEPEST).toBe(true);
        if (layers.depth >= under.DEEPEST) expect(layers.shown.skin).toBe(false);
        expect(build.share >= 0 && build.share <= 1).toBe(true);
        if (build.head === 'average') expect(build.share).toBe(0);
        if (measuring.kind === 'on' && measuring.from !== null) expect(measuring.from).not.toBe(measuring.to);
      }),
    );
  });

  it('the session stays plain data', () => {
    fc.assert(
      fc.property(history, (actions) => {
        const session = having(...actions);
        expect(JSON.parse(JSON.stringify(session))).toEqual(session);
      }),
    );
  });

  it('doing the same again changes nothing and wakes nobody', () => {
    fc.assert(
      fc.property(history, action, (actions, again) => {
        const once = again(having(...actions));
        const twice = again(once);
        if (JSON.stringify(twice) === JSON.stringify(once)) expect(twice).toBe(once);
      }),
    );
  });
});
