// Answers what muscle or nerve is seen at a place on the stage, and where the one attended to may be pointed at.
import type { Manifest } from '#anatomy/manifest.ts';
import type { SessionStore } from '#session/store.ts';
import type { SkinPicker, SkinPlace } from '../skin-picker.ts';
import type { UnderFeed } from '../under-feed.ts';
import { attendedPart, type UnderRecords } from './describe-under.ts';
import type { UnderModel } from './load-layers.ts';
import { anchorVertex, createStructurePicker } from './structure-picker.ts';
import { WINDOW_RADIUS_M } from './under-easing.ts';

interface Needs {
  readonly model: UnderModel;
  readonly store: SessionStore;
  readonly manifest: Manifest;
  readonly records: { readonly current: UnderRecords };
  /** Where the window lies, if it is open. */
  readonly window: { readonly current: SkinPlace | null };
  readonly picker: SkinPicker;
}

/** From this fade on what lies under the skin is seen through it. */
const SEEN_THROUGH_FROM = 0.5;

export function createUnderFeed({ model, store, manifest, records, window, picker }: Needs): UnderFeed {
  const structures = createStructurePicker(model);
  const recordOf = (node: string) => records.current.parts.find((record) => record.node === node);
  const anchors = new Map<string, number | null>();

  return {
    pick: (lens, stage, x, y) => {
      const { skin, window: open } = records.current;
      const parted = skin.fade >= SEEN_THROUGH_FROM;
      if (!(parted || open)) return null;
      const place = open && window.current ? picker.placeAt(lens, stage, x, y) : null;
      const inside = place !== null && window.current !== null && distance(place.at, window.current.at) < WINDOW_RADIUS_M;
      if (!(parted || inside)) return null;
      return structures.pick(lens, stage, x, y, recordOf, ({ reach }) => (inside ? reach.inWindow : reach.seen));
    },
    place: (lens) => {
      const part = attendedPart(store.getState(), manifest.layers.parts);
      if (part === null || part.part.kind === 'base') return null;
      const record = recordOf(part.node);
      if (record === undefined || record.state === 'hidden') return null;
      const parts = part.part.kind === 'muscle' ? model.muscles : model.nerves;
      if (!anchors.has(part.node)) anchors.set(part.node, anchorVertex(parts, part.node));
      const vertex = anchors.get(part.node) ?? null;
      if (vertex === null) return null;
      const position = parts.geometry.getAttribute('position');
      const at = [position.getX(vertex), position.getY(vertex), position.getZ(vertex)] as const;
      return { at, facing: !structures.hidden(lens.position, at) };
    },
  };
}

const distance = (a: readonly number[], b: readonly number[]): number => Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));
