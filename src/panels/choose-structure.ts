// Choosing a muscle or nerve by name: its panel opens, and what lies over it goes as far as it must; from a list, the head turns too.
import type { ViewId } from '#anatomy/manifest.ts';
import { MUSCLE_SIDES } from '#protocol/muscle-sides.ts';
import type { BodyMuscleId, NerveId, Side } from '#protocol/vocabulary.ts';
import { type Action, look, read } from '#session/actions.ts';
import { DEEPEST, peelTo } from '#session/layer-actions.ts';
import type { Structure } from '#session/session.ts';
import type { SessionStore } from '#session/store.ts';

/** The muscle on each side that it has: the patient's left and right, or the one in the middle. */
export function sidesOfMuscle(id: BodyMuscleId): readonly Structure[] {
  return MUSCLE_SIDES[id].map((side) => ({ kind: 'muscle', id, side }));
}

export function sidesOfNerve(id: NerveId): readonly Structure[] {
  return (['left', 'right'] as const).map((side) => ({ kind: 'nerve', id, side }));
}

/** The structure on the side of something else: its own, or the only one it has. */
export function onSide(sides: readonly Structure[], side: Side): readonly Structure[] {
  const own = sides.filter((one) => one.side === side || one.side === 'midline');
  return own.length > 0 ? own : sides;
}

/** The depth at which nothing whole lies over a muscle any more; 1 for those that are outermost. */
const DEPTHS: Readonly<Partial<Record<BodyMuscleId, number>>> = {
  corrugator: 2,
  'splenius-capitis': 2,
  'semispinalis-capitis': 2.7,
};

const SIDEWAYS = ['temporalis', 'sternocleidomastoid', 'zygomaticotemporal', 'auriculotemporal'];
const BEHIND = [
  'occipitalis',
  'splenius-capitis',
  'semispinalis-capitis',
  'trapezius-descending',
  'trapezius-transverse',
  'lesser-occipital',
  'greater-occipital',
  'third-occipital',
];

function viewOf({ id, side }: Structure): ViewId {
  if (BEHIND.includes(id)) return 'back';
  return SIDEWAYS.includes(id) && side !== 'midline' ? side : 'front';
}

/** @param turn whether the head turns until the side that the structure is on is seen */
export function layBare(structure: Structure, turn: boolean): Action {
  return (session) => {
    const { depth, shown } = session.layers;
    const needed = structure.kind === 'nerve' ? DEEPEST : (DEPTHS[structure.id] ?? 1);
    const drawn = structure.kind === 'nerve' ? shown.nerves : shown.muscles && depth >= needed;
    const bare = drawn ? read(structure)(session) : peelTo(needed)(read(structure)(session));
    return turn ? look(viewOf(structure))(bare) : bare;
  };
}

export function chooseStructure(store: SessionStore, structure: Structure, turn: boolean): void {
  store.setState(layBare(structure, turn));
}
