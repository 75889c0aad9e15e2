// A round tube along a line whose radius changes, closed at both ends by a rounded cap. Pure.

import { add, cross, dot, inPlane, length, scale, subtract, unit } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';

export interface TubePoint {
  readonly at: Vec3;
  /** Metres. */
  readonly radius: number;
  /** What v of the texture place is here. */
  readonly v: number;
}

export interface Tube {
  readonly positions: Float64Array;
  readonly normals: Float64Array;
  /** Counter-clockwise from outside. */
  readonly triangles: Uint32Array;
  /** u runs round the tube from 0 to 1 and back on the other side, so that it has no seam. */
  readonly uvs: Float64Array;
}

/** @throws when the line has fewer than two different points */
export function tubeAlong(points: readonly TubePoint[], corners: number): Tube {
  const frames = framesAlong(points.map(({ at }) => at));
  const [positions, normals, uvs, triangles]: [number[], number[], number[], number[]] = [[], [], [], []];
  const put = (at: Vec3, normal: Vec3, u: number, v: number): number => {
    positions.push(...at);
    normals.push(...normal);
    uvs.push(u, v);
    return positions.length / 3 - 1;
  };
  points.forEach(({ at, radius, v }, ring) => {
    const { side, up } = frames[ring] ?? START;
    for (let corner = 0; corner < corners; corner++) {
      const angle = (2 * Math.PI * corner) / corners;
      const out = add(scale(side, Math.cos(angle)), scale(up, Math.sin(angle)));
      put(add(at, scale(out, radius)), out, 1 - Math.abs((2 * corner) / corners - 1), v);
    }
    if (ring === 0) return;
    for (let corner = 0; corner < corners; corner++) {
      const [a, b] = [(ring - 1) * corners + corner, (ring - 1) * corners + ((corner + 1) % corners)];
      triangles.push(a, b, b + corners, a, b + corners, a + corners);
    }
  });
  for (const end of ['first', 'last'] as const) {
    const ring = end === 'first' ? 0 : points.length - 1;
    const [point, frame] = [points[ring], frames[ring]];
    if (!point || !frame) continue;
    const out = scale(frame.along, end === 'first' ? -1 : 1);
    const tip = put(add(point.at, scale(out, point.radius)), out, 0.5, point.v);
    for (let corner = 0; corner < corners; corner++) {
      const [a, b] = [ring * corners + corner, ring * corners + ((corner + 1) % corners)];
      triangles.push(...(end === 'first' ? [b, a, tip] : [a, b, tip]));
    }
  }
  return {
    positions: Float64Array.from(positions),
    normals: Float64Array.from(normals),
    triangles: Uint32Array.from(triangles),
    uvs: Float64Array.from(uvs),
  };
}

interface Frame {
  readonly along: Vec3;
  readonly side: Vec3;
  readonly up: Vec3;
}

const START: Frame = { along: [0, 0, 1], side: [1, 0, 0], up: [0, 1, 0] };

/** Directions along and across the line at each point, carried from one to the next without a twist. */
function framesAlong(line: readonly Vec3[]): readonly Frame[] {
  const frames: Frame[] = [];
  let side: Vec3 | undefined;
  for (let i = 0; i < line.length; i++) {
    const [before, after] = [line[Math.max(i - 1, 0)], line[Math.min(i + 1, line.length - 1)]];
    if (line.length < 2 || !before || !after || length(subtract(after, before)) === 0) {
      throw new Error('a tube needs a line of different points');
    }
    const along = unit(subtract(after, before));
    const guess: Vec3 = side ?? (Math.abs(along[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]);
    const across = inPlane(guess, along);
    side = dot(across, across) > 1e-12 ? unit(across) : unit(cross(along, [1, 0, 0]));
    frames.push({ along, side, up: cross(along, side) });
  }
  return frames;
}
