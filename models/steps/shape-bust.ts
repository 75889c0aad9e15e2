// From the control mesh to the fine bust: average adult, posture, size, cut, base. The order of the steps lives here.
import type { Bust, Vec3 } from '../bust.ts';
import { catmullClark, type QuadMesh } from '../geometry/catmull-clark.ts';
import { toTriangles } from '../geometry/to-triangles.ts';
import { cutHeight, KEEP_BELOW_CUT } from '../recipe/bust.ts';
import { averageAdult } from './average-adult.ts';
import { carryCut } from './carry-cut.ts';
import { type Closed, closeBase } from './close-base.ts';
import { cullHidden } from './cull-hidden.ts';
import { cutBust } from './cut-bust.ts';
import { fillHollows } from './fill-hollows.ts';
import type { ControlMesh } from './read-source.ts';
import { settleControl } from './settle-control.ts';

export interface ShapedBust extends Bust {
  /** The average adult's settled cage, metres, and the quads of it that the bust keeps. */
  readonly cage: Float64Array;
  readonly cageQuads: Uint32Array;
  /** Quads of the cage after one subdivision, without what is never seen. */
  readonly seenQuads: Uint32Array;
  /** The bust that another cage of hm08 makes: the same facets, each vertex at its own place. @param cage metres, settled */
  readonly cast: (cage: Float64Array) => Bust;
}

/** Subdivided twice, unthinned: about 60,000 vertices. @param mmPerDm size of the figure, see fit-scale.ts */
export function shapeBust(source: ControlMesh, mmPerDm: number): ShapedBust {
  const control = new Map([...source.vertexIds].map((id, index) => [id, index]));
  const positions = settleControl(source, averageAdult(source), mmPerDm);

  const coarse = keepAbove({ positions, quads: source.skinQuads });
  const seen = cullHidden(catmullClark(coarse));
  const fine = catmullClark(seen);
  const cut = fillHollows(cutBust(fine.positions, toTriangles(fine.quads)));
  const finished = (closed: Closed, cage: Float64Array): Bust => ({
    ...closed,
    // Subdivision keeps the numbers of the control vertices; the cut renumbers what it keeps.
    vertexOf: (id) => {
      const kept = cut.newIndex[control.get(id) ?? -1];
      return kept === undefined || kept < 0 ? undefined : kept;
    },
    pupils: { left: eyeCentre(cage, source, 1), right: eyeCentre(cage, source, -1) },
  });
  return {
    ...finished(closeBase(cut), positions),
    cage: positions,
    cageQuads: coarse.quads,
    seenQuads: seen.quads,
    cast: (cage) => {
      const coarser = catmullClark({ positions: cage, quads: coarse.quads });
      const finer = catmullClark({ positions: coarser.positions, quads: seen.quads });
      return finished(closeBase(carryCut(cut, fine.positions, finer.positions)), cage);
    },
  };
}

/** The pupil is the middle of the iris ring, the eye's vertices about 2.7 mm from its centre on the base mesh. */
const PUPIL_DM = [0.3078, 7.2841, 1.392] as const;
const IRIS_RING_DM = 0.035;

function eyeCentre(positions: Float64Array, source: ControlMesh, side: 1 | -1): Vec3 {
  const ring = [...new Set(source.eyeQuads)].filter((v) => {
    const away = PUPIL_DM.map((value, axis) => (source.positions[v * 3 + axis] ?? 0) - (axis === 0 ? side * value : value));
    return Math.hypot(...away) < IRIS_RING_DM;
  });
  if (ring.length === 0) throw new Error('the iris ring is not in models/source/');
  const mean = (axis: number): number => ring.reduce((sum, v) => sum + (positions[v * 3 + axis] ?? 0), 0) / ring.length;
  return [mean(0), mean(1), mean(2)];
}

/** The quads that the cut can touch or that lie above it. Vertices keep their numbers. */
export function keepAbove({ positions, quads }: QuadMesh): QuadMesh {
  const kept = (v: number): boolean => {
    const x = positions[v * 3] ?? 0;
    return (positions[v * 3 + 1] ?? 0) > cutHeight(x) - KEEP_BELOW_CUT;
  };
  const near = quads.map((v) => (kept(v) ? 1 : 0));
  return { positions, quads: quads.filter((_, i) => near.subarray((i >> 2) * 4, (i >> 2) * 4 + 4).some((flag) => flag === 1)) };
}
