// Brings the average adult into the bust's posture: girdle lengthened, clavicles and upper arms lowered, Frankfurt plane level.
// Works on the control mesh in hm08's decimetres; knows nothing of the cut or the subdivision that follow.
import { smoothstep } from '../geometry/smoothstep.ts';
import { CLAVICLE, GIRDLE, type Hinge, NOD, ORBITALE_BELOW_PUPIL, SMOOTHING_ROUNDS, UPPER_ARM } from '../recipe/pose.ts';

export interface PosedLandmarks {
  readonly tragion: number;
  readonly pupil: number;
}

/**
 * New positions (decimetres) of the control vertices.
 * @param quads four vertex indices a face, for smoothing along the surface
 * @param at control vertices of the left tragion and of the left pupil
 */
export function pose(positions: Float64Array, quads: Uint32Array, at: PosedLandmarks): Float64Array {
  const moved = Float64Array.from(positions);
  for (let v = 0; v < moved.length; v += 3) {
    lengthenGirdle(moved, v);
    turn(moved, v, CLAVICLE);
    turn(moved, v, movedHinge(UPPER_ARM));
  }
  smoothDisplacement(positions, moved, quads);
  nod(moved, at);
  return moved;
}

function movedHinge(hinge: Hinge): Hinge {
  const joint = Float64Array.from(hinge.joint);
  lengthenGirdle(joint, 0);
  turn(joint, 0, CLAVICLE);
  return { ...hinge, joint: [joint[0] ?? 0, joint[1] ?? 0, joint[2] ?? 0] };
}

function lengthenGirdle(p: Float64Array, v: number): void {
  const x = p[v] ?? 0;
  const beyond = Math.abs(x) - GIRDLE.from;
  if (beyond <= 0) return;
  const span = GIRDLE.to - GIRDLE.from;
  const t = Math.min(beyond / span, 1);
  // Integral of a smooth ramp: no kink at the root of the neck, full stretch at the acromion and rigid beyond it.
  p[v] = x + Math.sign(x) * GIRDLE.lengthen * belowJaw(p[v + 1] ?? 0) * span * t * t * (1.5 - 0.5 * t);
}

/** 1 on the shoulders, 0 from the jaw upwards: neither ears nor skull follow the arms. */
function belowJaw(y: number): number {
  return 1 - smoothstep(GIRDLE.top[0], GIRDLE.top[1], y);
}

function turn(p: Float64Array, v: number, hinge: Hinge): void {
  const side = (p[v] ?? 0) < 0 ? -1 : 1;
  const dx = (p[v] ?? 0) * side - hinge.joint[0];
  const dy = (p[v + 1] ?? 0) - hinge.joint[1];
  const dz = (p[v + 2] ?? 0) - hinge.joint[2];
  const reach = dx * hinge.along[0] + dy * hinge.along[1] + dz * hinge.along[2];
  const share = smoothstep(0.5, 1.35, (p[v] ?? 0) * side) * belowJaw(p[v + 1] ?? 0);
  const angle = ((-hinge.lowerDeg * Math.PI) / 180) * smoothstep(hinge.from, hinge.to, reach) * share;
  p[v] = side * (hinge.joint[0] + dx * Math.cos(angle) - dy * Math.sin(angle));
  p[v + 1] = hinge.joint[1] + dx * Math.sin(angle) + dy * Math.cos(angle);
}

function smoothDisplacement(from: Float64Array, to: Float64Array, quads: Uint32Array): void {
  const count = from.length / 3;
  const neighbours = edgesOf(quads, count);
  let shift = to.map((value, i) => value - (from[i] ?? 0));
  for (let round = 0; round < SMOOTHING_ROUNDS; round++) {
    const next = Float64Array.from(shift);
    for (let v = 0; v < count; v++) {
      const around = neighbours[v] ?? [];
      if (around.length === 0) continue;
      for (let axis = 0; axis < 3; axis++) {
        const mean = around.reduce((sum, n) => sum + (shift[n * 3 + axis] ?? 0), 0) / around.length;
        next[v * 3 + axis] = 0.5 * (shift[v * 3 + axis] ?? 0) + 0.5 * mean;
      }
    }
    shift = next;
  }
  for (let i = 0; i < to.length; i++) to[i] = (from[i] ?? 0) + (shift[i] ?? 0);
}

function edgesOf(quads: Uint32Array, count: number): readonly (readonly number[])[] {
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (let q = 0; q < quads.length; q += 4) {
    for (let c = 0; c < 4; c++) {
      const a = quads[q + c] ?? 0;
      const b = quads[q + ((c + 1) % 4)] ?? 0;
      sets[a]?.add(b);
      sets[b]?.add(a);
    }
  }
  return sets.map((set) => [...set]);
}

function nod(p: Float64Array, at: PosedLandmarks): void {
  const [axisY, axisZ] = NOD.axis;
  const rise = (p[at.pupil * 3 + 1] ?? 0) - ORBITALE_BELOW_PUPIL - (p[at.tragion * 3 + 1] ?? 0);
  const run = (p[at.pupil * 3 + 2] ?? 0) - (p[at.tragion * 3 + 2] ?? 0);
  const full = Math.atan2(rise, run);
  for (let v = 0; v < p.length; v += 3) {
    const angle = full * smoothstep(NOD.from, NOD.to, (p[v + 1] ?? 0) + NOD.slope * (p[v + 2] ?? 0));
    const y = (p[v + 1] ?? 0) - axisY;
    const z = (p[v + 2] ?? 0) - axisZ;
    p[v + 1] = axisY + y * Math.cos(angle) - z * Math.sin(angle);
    p[v + 2] = axisZ + y * Math.sin(angle) + z * Math.cos(angle);
  }
}
