// Which muscle or nerve is seen under a place on the stage.
import { describe, expect, it } from 'vitest';
import { fitView, projectPoint } from '#anatomy/camera-fit.ts';
import type { Point } from '#anatomy/manifest.ts';
import { describeUnder, type PartRecord } from '#scene/under/describe-under.ts';
import { layersOf } from '#scene/under/load-layers.ts';
import { createStructurePicker } from '#scene/under/structure-picker.ts';
import { type Action, read } from '#session/actions.ts';
import { peelTo } from '#session/layer-actions.ts';
import { createSessionStore } from '#session/store.ts';
import { BALL_MANIFEST } from '../ball-head.ts';
import { ballLayers, UNDER_PARTS } from './ball-layers.ts';

const STAGE = { width: 800, height: 600 };
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const front = fitView(BALL_MANIFEST.views.front, STAGE, NONE);
const back = fitView(BALL_MANIFEST.views.back, STAGE, NONE);
const picker = createStructurePicker(layersOf(ballLayers(4), UNDER_PARTS, 4));

function pickAt(place: Point, actions: readonly Action[], { lens = front, beside = 0 } = {}) {
  const store = createSessionStore();
  for (const action of actions) store.setState(action);
  const { parts } = describeUnder(store.getState(), { layers: { model: '', parts: UNDER_PARTS } });
  const record = (node: string): PartRecord | undefined => parts.find((part) => part.node === node);
  const { x, y } = projectPoint(lens, STAGE, place);
  return picker.pick(lens, STAGE, x + beside, y, record, ({ reach }) => reach.seen)?.id ?? null;
}

const BOTH: Point = [0.01, 0, 0.097];
const NERVE: Point = [0.03, 0.02, 0.0965];

describe('pick', () => {
  it('finds the outer of two muscles, and the deep one once the outer has faded', () => {
    expect(pickAt(BOTH, [peelTo(1)])).toBe('frontalis');
    expect(pickAt(BOTH, [peelTo(2.2)])).toBe('corrugator');
  });

  it('finds a buried muscle that is being read through what covers it', () => {
    expect(pickAt(BOTH, [peelTo(1), read({ kind: 'muscle', id: 'corrugator', side: 'left' })])).toBe('corrugator');
  });

  it('lets a nerve win within a few pixels, and not far beside it', () => {
    const deep = [peelTo(2.6)];
    expect(pickAt(NERVE, deep)).toBe('supraorbital');
    expect(pickAt(NERVE, deep, { beside: 6 })).toBe('supraorbital');
    expect(pickAt(NERVE, deep, { beside: 25 })).not.toBe('supraorbital');
  });

  it('sees nothing through the head', () => {
    expect(pickAt(BOTH, [peelTo(1)], { lens: back })).toBeNull();
    expect(picker.hidden(back.position, BOTH)).toBe(true);
    expect(picker.hidden(front.position, BOTH)).toBe(false);
  });

  it('does not count ghosts', () => {
    expect(pickAt([0, 0.06, 0.0965], [peelTo(1)])).toBe('galea');
    expect(pickAt([0, 0.06, 0.0965], [peelTo(2.2)])).toBeNull();
  });
});
