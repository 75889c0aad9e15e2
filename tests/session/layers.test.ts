// What a reader does under the skin, with other heads, movements and the ruler: plain sequences and what is wanted for them.
import { describe, expect, it } from 'vitest';
import * as act from '#session/actions.ts';
import * as under from '#session/layer-actions.ts';
import { litStructures, needleOf, panelTarget, wantsMorphs, wantsUnder } from '#session/selectors.ts';
import type { Session, Target } from '#session/session.ts';
import { createSessionStore } from '#session/store.ts';
import { structureVisibility } from '#session/structure-visibility.ts';

const TRAPEZIUS = { kind: 'muscle', id: 'trapezius-descending', side: 'left' } as const;
const SPLENIUS = { kind: 'muscle', id: 'splenius-capitis', side: 'left' } as const;
const SEMISPINALIS = { kind: 'muscle', id: 'semispinalis-capitis', side: 'left' } as const;
const GALEA = { kind: 'muscle', id: 'galea', side: 'midline' } as const;
const NERVE = { kind: 'nerve', id: 'greater-occipital', side: 'right' } as const;
const SITE: Target = { kind: 'site', id: 'paraspinal-1-right' };

function having(...actions: readonly act.Action[]): Session {
  const store = createSessionStore();
  for (const action of actions) store.setState(action);
  return store.getState();
}

const shown = (session: Session): string =>
  Object.entries(session.layers.shown)
    .flatMap(([id, on]) => (on ? [id] : []))
    .join(' ');

describe('looking deeper', () => {
  it.each([
    [0, 'skin'],
    [0.1, 'skin muscles'],
    [1, 'skin muscles'],
    [2.4, 'skin muscles'],
    [2.5, 'skin muscles nerves'],
    [2.99, 'skin muscles nerves'],
    [3, 'muscles nerves'],
    [9, 'muscles nerves'],
    [-1, 'skin'],
  ])('to %d shows %s', (depth, layers) => {
    const session = having(under.peelTo(depth));
    expect(shown(session)).toBe(layers);
    expect(session.layers.depth).toBe(Math.min(3, Math.max(0, depth)));
  });

  it('takes a layer that was switched by hand along again', () => {
    expect(shown(having(under.peelTo(3), under.toggleLayer('nerves'), under.peelTo(2.8)))).toBe('skin muscles nerves');
  });
});

describe('switching a layer', () => {
  it('goes where it can be seen when the skin is whole, and back again', () => {
    const muscles = having(under.toggleLayer('muscles'));
    expect(muscles.layers).toMatchObject({ depth: 1, shown: { skin: true, muscles: true, nerves: false } });
    expect(under.toggleLayer('muscles')(muscles).layers).toEqual(having().layers);
    const nerves = having(under.toggleLayer('nerves'));
    expect(nerves.layers).toMatchObject({ depth: 3, shown: { skin: false, muscles: false, nerves: true } });
    expect(under.toggleLayer('nerves')(nerves).layers).toEqual(having().layers);
  });

  it('below the skin leaves the depth alone', () => {
    expect(having(under.peelTo(1), under.toggleLayer('nerves')).layers).toMatchObject({ depth: 1, shown: { nerves: true } });
    expect(having(under.peelTo(2), under.toggleLayer('skin')).layers).toMatchObject({ depth: 2, shown: { skin: false } });
  });

  it('of the skin shows the bare base, and puts it back', () => {
    const bare = having(under.toggleLayer('skin'));
    expect(shown(bare)).toBe('');
    expect(under.toggleLayer('skin')(bare).layers).toEqual(having().layers);
  });

  it('of the skin at the deepest comes back to where it is seen', () => {
    const back = having(under.peelTo(3), under.toggleLayer('skin'));
    expect(back.layers).toMatchObject({ depth: 1, shown: { skin: true, muscles: true, nerves: true } });
  });
});

describe('how much of a structure is drawn', () => {
  const at = (depth: number, what: Parameters<typeof structureVisibility>[1]): number =>
    structureVisibility(having(under.peelTo(depth)).layers, what);

  it('is nothing while its layer is off', () => {
    expect([at(0, TRAPEZIUS), at(0, GALEA), at(2, NERVE)]).toEqual([0, 0, 0]);
  });

  it('goes down from the outer to the deepest as the reader looks deeper', () => {
    expect([at(1, TRAPEZIUS), at(1, SPLENIUS), at(1, SEMISPINALIS)]).toEqual([1, 1, 1]);
    expect([at(2, TRAPEZIUS), at(2, SPLENIUS), at(2, SEMISPINALIS)]).toEqual([0, 1, 1]);
    expect(at(2.7, SPLENIUS)).toBe(0);
    expect(at(2.7, SEMISPINALIS)).toBe(1);
    expect(at(3, SEMISPINALIS)).toBe(0);
    expect(at(3, NERVE)).toBe(1);
  });

  it('fades without a jump, and never brightens on the way down', () => {
    for (const structure of [TRAPEZIUS, SPLENIUS, SEMISPINALIS, GALEA]) {
      const steps = Array.from({ length: 290 }, (_, step) => at(0.1 + step / 100, structure));
      for (const [index, share] of steps.entries()) {
        const before = steps[index - 1] ?? 1;
        expect(share).toBeLessThanOrEqual(before);
        expect(before - share).toBeLessThan(0.05);
      }
    }
  });

  it('of a muscle that gives the place stays a ghost', () => {
    expect(at(3, GALEA)).toBeGreaterThan(0.1);
    expect(at(3, GALEA)).toBeLessThan(0.2);
  });

  it('is the whole of each with the skin off and nothing peeled', () => {
    const { layers } = having(under.toggleLayer('skin'), under.toggleLayer('muscles'));
    expect(structureVisibility(layers, TRAPEZIUS)).toBe(1);
  });
});

describe('what is lit', () => {
  it('are the muscles and nerves of the point attended to', () => {
    const lit = { muscles: ['trapezius-descending', 'splenius-capitis', 'semispinalis-capitis'], side: 'right' };
    expect(litStructures(having(act.read(SITE)))).toMatchObject(lit);
    expect(litStructures(having(act.pointAt(SITE, 'pointer')))?.nerves).toEqual(['greater-occipital', 'third-occipital']);
  });

  it('is the structure itself, or nothing for an area', () => {
    expect(litStructures(having(act.read(NERVE)))).toEqual({ muscles: [], nerves: ['greater-occipital'], side: 'right' });
    expect(litStructures(having(act.read(GALEA)))).toEqual({ muscles: ['galea'], nerves: [], side: 'midline' });
    expect(litStructures(having(act.read({ kind: 'region', id: 'neck' })))).toBeNull();
    expect(litStructures(having())).toBeNull();
  });

  it('is the same object until it changes, so that nobody is woken', () => {
    for (const target of [SITE, NERVE]) {
      const session = having(act.read(target));
      expect(litStructures(session)).toBe(litStructures(under.peelTo(2)(session)));
    }
  });

  it('stays with what is read while the pointer wanders', () => {
    const session = having(act.read(SITE), act.pointAt(GALEA, 'pointer'));
    expect(panelTarget(session)).toEqual(SITE);
    expect(litStructures(session)?.muscles).toContain('splenius-capitis');
  });
});

describe('a muscle or nerve pointed at', () => {
  it('opens its panel, also while an area is being read, which comes back', () => {
    expect(panelTarget(having(act.pointAt(NERVE, 'pointer')))).toEqual(NERVE);
    const area: Target = { kind: 'region', id: 'neck' };
    const over = having(act.read(area), act.pointAt(TRAPEZIUS, 'pointer'));
    expect(panelTarget(over)).toEqual(TRAPEZIUS);
    expect(panelTarget(act.leave()(over))).toEqual(area);
  });
});

describe('the needle', () => {
  it('is for clinicians and students, at the point attended to', () => {
    expect(needleOf(having(act.read(SITE)))).toBeNull();
    expect(needleOf(having(under.chooseLevel('clinician'), act.read(SITE)))).toBe('paraspinal-1-right');
    expect(needleOf(having(act.pointAt(SITE, 'focus'), under.chooseLevel('student')))).toBe('paraspinal-1-right');
    expect(needleOf(having(under.chooseLevel('student'), act.read(NERVE)))).toBeNull();
    expect(needleOf(having(under.chooseLevel('student'), act.read(SITE), act.dismiss()))).toBeNull();
  });
});

describe('what has to be fetched', () => {
  it.each([
    ['nothing is done', [], false],
    ['a patient reads of a point', [act.read(SITE)], false],
    ['a clinician reads of a point: the needle needs none of it', [under.chooseLevel('clinician'), act.read(SITE)], false],
    ['muscles are shown', [under.peelTo(0.5)], true],
    ['the skin is off', [under.toggleLayer('skin')], true],
    ['the lens is on', [under.switchLens()], true],
    ['the lens is on and off', [under.switchLens(), under.switchLens()], false],
    ['the tint is on', [under.switchDermatomes()], true],
    ['a muscle is read about', [act.read(GALEA)], true],
  ] as const)('layers.glb when %s: %s', (_, actions: readonly act.Action[], wanted) => {
    expect(wantsUnder(having(...actions))).toBe(wanted);
  });

  it('heads.glb for another head or a movement, until it is over', () => {
    expect(wantsMorphs(having())).toBe(false);
    expect(wantsMorphs(having(under.chooseHead('head-c')))).toBe(true);
    expect(wantsMorphs(having(under.act('frontalis')))).toBe(true);
    expect(wantsMorphs(having(under.act('frontalis'), under.acted()))).toBe(false);
    expect(wantsMorphs(having(under.chooseHead('head-c'), under.chooseHead('average')))).toBe(false);
  });

  it('may fail and be asked for again, with nothing that is open lost', () => {
    const failed = having(act.read(SITE), under.peelTo(1), under.underLoading(), under.underFailed('layers.glb: not found'));
    expect(failed).toMatchObject({
      under: { kind: 'failed', detail: 'layers.glb: not found' },
      attention: { kind: 'reading', at: SITE },
      morphs: { kind: 'asleep' },
    });
    const again = under.underRetry()(failed);
    expect(again.under).toEqual({ kind: 'asleep' });
    expect(wantsUnder(again)).toBe(true);
    expect(under.morphsRetry()(again)).toBe(again);
    expect(having(under.morphsLoading(), under.morphsReady()).morphs).toEqual({ kind: 'ready' });
  });
});

describe('another head', () => {
  it('is whole when chosen, blends, and gives way to the average', () => {
    const chosen = having(under.chooseHead('head-b'));
    expect(chosen.build).toEqual({ head: 'head-b', share: 1 });
    expect(under.blendTo(0.4)(chosen).build).toEqual({ head: 'head-b', share: 0.4 });
    expect(under.blendTo(7)(chosen).build.share).toBe(1);
    expect(under.chooseHead('average')(chosen).build).toEqual({ head: 'average', share: 0 });
    const average = having();
    expect(under.blendTo(0.5)(average)).toBe(average);
  });
});

describe('a movement', () => {
  it('plays once, or is held until put back', () => {
    const playing = having(under.act('procerus'));
    expect(playing.acting).toEqual({ kind: 'playing', muscle: 'procerus' });
    expect(under.acted()(playing).acting).toEqual({ kind: 'rest' });
    const held = having(under.holdAct('procerus'));
    expect(under.acted()(held)).toBe(held);
    expect(under.putBack()(held).acting).toEqual({ kind: 'rest' });
    expect(under.act('procerus')(playing)).toBe(playing);
  });
});

describe('the ruler', () => {
  const on = under.measure('on');
  it('takes a first and a second place, and begins anew with a third', () => {
    const one = having(on, under.measurePlace('inion'));
    expect(one.measuring).toEqual({ kind: 'on', from: 'inion', to: null });
    const two = under.measurePlace('c7')(one);
    expect(two.measuring).toEqual({ kind: 'on', from: 'inion', to: 'c7' });
    expect(under.measurePlace('vertex')(two).measuring).toEqual({ kind: 'on', from: 'vertex', to: null });
    expect(under.measurePlace('inion')(one).measuring).toEqual({ kind: 'on', from: null, to: null });
  });

  it('lets each end be set, and never both to the same place', () => {
    const laid = having(on, under.measureFrom('inion'), under.measureTo('c7'));
    expect(laid.measuring).toEqual({ kind: 'on', from: 'inion', to: 'c7' });
    expect(under.measureFrom('c7')(laid).measuring).toEqual({ kind: 'on', from: 'c7', to: null });
    expect(under.measureTo('inion')(laid).measuring).toEqual({ kind: 'on', from: null, to: 'inion' });
    expect(under.measureTo(null)(laid).measuring).toEqual({ kind: 'on', from: 'inion', to: null });
  });

  it('forgets its ends when put away, and takes none while away', () => {
    expect(having(on, under.measurePlace('inion'), under.measure('off')).measuring).toEqual({ kind: 'off' });
    const away = having();
    for (const action of [under.measurePlace('inion'), under.measureFrom('inion'), under.measureTo('c7')])
      expect(action(away)).toBe(away);
  });
});
