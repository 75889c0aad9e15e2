// Gives the drawn head its shape, frame by frame: vertices, normals, and where the points stand. Loaded with heads.glb when another head or
// a muscle's doing is first wanted.
import type { Manifest, Point } from '#anatomy/manifest.ts';
import type { Acting, Build } from '#session/session.ts';
import type { DrawnHead, Morphable } from '../drawn-head.ts';
import { createBuildMotion } from './build-motion.ts';
import { openMorphs } from './read-morphs.ts';
import { ride } from './ride.ts';
import { createShapePart, type ShapePart } from './shape-part.ts';

export interface HeadShaper {
  /** Goes on by so many seconds. `moving` asks for the next frame; `acted` is true once, when a muscle has played to its end. */
  readonly step: (
    wanted: { readonly build: Build; readonly acting: Acting },
    seconds: number,
    calm: boolean,
  ) => { readonly moving: boolean; readonly acted: boolean };
}

/** `bytes` of heads.glb. Throws ModelError naming what is missing or wrong. */
export async function openHeadShaper(bytes: ArrayBuffer, manifest: Manifest, head: DrawnHead): Promise<HeadShaper> {
  const skinVertices = head.skin.getAttribute('position').count;
  const morphs = await openMorphs(bytes, manifest, skinVertices);
  const { targets } = manifest.morphs;
  const actions = new Set(Object.values(manifest.actions));
  const skinShifts = morphs.shiftsOf(manifest.skinNode, skinVertices) ?? [];
  const motion = createBuildMotion(manifest);
  const shaped = new Map<Morphable, { readonly part: ShapePart; weights: string }>();
  let shown = '';

  const step: HeadShaper['step'] = (wanted, seconds, calm) => {
    const { weights, sites, landmarks, moving, acted } = motion.step(wanted, seconds, calm);
    const key = weights.join();
    for (const morphable of head.morphables()) {
      const known = shaped.get(morphable);
      if (known?.weights === key || (!known && weights.every((weight) => weight === 0))) continue;
      const part = known?.part ?? createShapePart(morphable, morphs);
      part.apply(weights);
      shaped.set(morphable, { part, weights: key });
    }
    if (key !== shown) {
      shown = key;
      head.settled(null);
      const normal = head.skin.getAttribute('normal');
      const normalAt = (vertex: number): Point => [normal.getX(vertex), normal.getY(vertex), normal.getZ(vertex)];
      const doing = targets.flatMap((target, i) => {
        const shift = skinShifts[i];
        return actions.has(target) && shift ? [{ weight: weights[i] ?? 0, shift }] : [];
      });
      head.moved(ride(sites, doing, normalAt), landmarks);
    }
    head.settled(moving ? null : wanted.build);
    return { moving, acted };
  };
  return { step };
}
