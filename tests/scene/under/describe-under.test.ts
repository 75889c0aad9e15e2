// What lies under the skin is drawn as the session says: by depth, by what is attended to, and through the window.
import { describe, expect, it } from 'vitest';
import { describeUnder, type PartRecord } from '#scene/under/describe-under.ts';
import { type Action, pointAt, read } from '#session/actions.ts';
import { peelTo, switchLens, toggleLayer } from '#session/layer-actions.ts';
import { createSessionStore } from '#session/store.ts';
import { UNDER_PARTS } from './ball-layers.ts';

function drawnAfter(...actions: readonly Action[]) {
  const store = createSessionStore();
  for (const action of actions) store.setState(action);
  const { parts, ...rest } = describeUnder(store.getState(), { layers: { model: '', parts: UNDER_PARTS } });
  const states = Object.fromEntries(parts.map(({ node, state }) => [node, state]));
  const part = (node: string): PartRecord | undefined => parts.find((record) => record.node === node);
  return { ...rest, states, part };
}

const FRONTALIS = 'muscle__frontalis__left';
const CORRUGATOR = 'muscle__corrugator__left';
const CORRUGATOR_RIGHT = 'muscle__corrugator__right';
const GALEA = 'muscle__galea__midline';
const NERVE = 'nerve__supraorbital__left';

describe('describeUnder', () => {
  it('draws nothing under whole skin, whatever is attended to', () => {
    const plain = drawnAfter(read({ kind: 'site', id: 'corrugator-left' }));
    expect(new Set(Object.values(plain.states))).toEqual(new Set(['hidden']));
    expect(plain.skin).toEqual({ fade: 0, ghost: 1 });
    expect(plain.part(CORRUGATOR)).toMatchObject({ seen: 0, inWindow: 0 });
  });

  it('fades the skin to a ghost at depth 1, and lets the ghost go before the nerves', () => {
    expect(drawnAfter(peelTo(0.4)).skin).toEqual({ fade: 0.4, ghost: 1 });
    expect(drawnAfter(peelTo(1)).skin).toEqual({ fade: 1, ghost: 1 });
    expect(drawnAfter(peelTo(2.6)).skin).toEqual({ fade: 1, ghost: 0 });
  });

  it('takes the skin away when it is switched off', () => {
    expect(drawnAfter(peelTo(1), toggleLayer('skin')).skin).toEqual({ fade: 1, ghost: 0 });
  });

  it('shows outer muscles first, deep ones under them, nerves last; context stays as a ghost that cannot be pointed at', () => {
    expect(drawnAfter(peelTo(1)).states).toMatchObject({ [FRONTALIS]: 'rest', [CORRUGATOR]: 'rest', [NERVE]: 'hidden' });
    const deep = drawnAfter(peelTo(2.2));
    expect(deep.states).toMatchObject({ [FRONTALIS]: 'hidden', [CORRUGATOR]: 'rest', [GALEA]: 'ghost' });
    expect(deep.part(GALEA)?.reach.seen).toBe(false);
    expect(drawnAfter(peelTo(3)).states).toMatchObject({ [CORRUGATOR]: 'hidden', [NERVE]: 'rest' });
  });

  it('lights what the point being read lies over, on its own side, and lets the others step back', () => {
    const { states, part } = drawnAfter(peelTo(1), read({ kind: 'site', id: 'corrugator-left' }));
    expect(states).toEqual({
      [FRONTALIS]: 'ghost',
      [CORRUGATOR]: 'lit',
      [CORRUGATOR_RIGHT]: 'ghost',
      [GALEA]: 'ghost',
      [NERVE]: 'lit',
    });
    expect(part(FRONTALIS)?.seen).toBeLessThan(0.2);
    // It has stepped back for another; it has not faded: choosing it is still one press away.
    expect(part(FRONTALIS)?.reach.seen).toBe(true);
  });

  it('keeps what is chosen in sight at any depth', () => {
    const { part } = drawnAfter(peelTo(3), read({ kind: 'muscle', id: 'frontalis', side: 'left' }));
    expect(part(FRONTALIS)).toMatchObject({ state: 'lit', seen: 1 });
  });

  it('only brightens a muscle that the pointer passes over: the others stay as they are', () => {
    const { states } = drawnAfter(peelTo(1), pointAt({ kind: 'muscle', id: 'frontalis', side: 'left' }, 'pointer'));
    expect(states).toMatchObject({ [FRONTALIS]: 'bright', [CORRUGATOR]: 'rest', [GALEA]: 'rest' });
  });

  it('lights a muscle the keyboard goes to, as if it were read', () => {
    const { states } = drawnAfter(peelTo(1), pointAt({ kind: 'muscle', id: 'frontalis', side: 'left' }, 'focus'));
    expect(states).toMatchObject({ [FRONTALIS]: 'lit', [CORRUGATOR]: 'ghost' });
  });

  it('shows everything inside the window and nothing beside it while the skin is whole', () => {
    const { part, window } = drawnAfter(switchLens());
    expect(window).toBe(true);
    for (const node of [FRONTALIS, CORRUGATOR, NERVE]) {
      expect(part(node)).toMatchObject({ state: 'rest', seen: 0, inWindow: 1, reach: { seen: false, inWindow: true } });
    }
  });

  it('opens the window on whole muscles however deep the reader has gone beside it', () => {
    expect(drawnAfter(peelTo(3), switchLens()).part(FRONTALIS)).toMatchObject({ seen: 0, inWindow: 1 });
  });
});
