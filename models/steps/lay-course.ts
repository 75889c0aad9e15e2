// A nerve's line through its places: smooth over the skin, sunk to its depth, straying a little between places as living lines do.

import { add, cross, scale, subtract, unit } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { type Line, lengthOf, lengthTo, lineThrough, placeAlong } from '../geometry/line.ts';
import { valueAlong } from '../geometry/profile.ts';
import { nearestSkinPoint } from '../geometry/skin-point.ts';
import { smoothstep } from '../geometry/smoothstep.ts';
import { splineThrough } from '../geometry/spline.ts';
import type { NervePlace } from '../recipe/nerves/nerve-recipe.ts';
import { NERVE_DRAWING } from '../recipe/nerves.ts';
import type { Board } from './pin.ts';
import { stickWalked } from './walked-pin.ts';

const MM = 0.001;
/** So near to a place that was measured a line hardly strays. */
const MEASURED_MM = 9;

/** A place of a line: its skin and how deep below it the line runs. */
export interface Station {
  readonly skin: Vec3;
  readonly deep: number;
  /** Whether the line must pass here exactly. */
  readonly firm: boolean;
}

/** @throws when the landmark is not known or the skin ends on the way */
export function stationAt(board: Board, { at, deep, known }: NervePlace): Station {
  return { skin: stickWalked(board, at).at, deep, firm: known === 'A' || known === 'B' };
}

export interface Course {
  /** Metres; evenly spaced, from the first station to the last. */
  readonly points: readonly Vec3[];
  /** The skin above each of them, and how deep it lies below. */
  readonly stations: readonly Station[];
}

/**
 * @param stations at least two
 * @param phase where the straying begins, radians: each line has its own
 */
export function layCourse({ surface }: Board, stations: readonly Station[], phase: number): Course {
  const line = lineThrough(
    splineThrough(
      stations.map(({ skin }) => skin),
      false,
    ),
  );
  const marks = stations.map(({ skin }) => lengthTo(line, skin));
  const depth = stations.map(({ deep }, i): readonly [number, number] => [marks[i] ?? 0, deep]);
  const firm = marks.filter((_, i) => stations[i]?.firm || i === 0);
  const pieces = Math.max(Math.round(lengthOf(line) / (NERVE_DRAWING.spacing * MM)), 2);
  // Rings stand at the measured places themselves, so that the drawn line passes through them.
  const walked = withMarks(
    Array.from({ length: pieces + 1 }, (_, i) => (lengthOf(line) * i) / pieces),
    firm,
  );
  const laid = walked.map((metres) => {
    const on = placeAlong(line, metres);
    const skin = nearestSkinPoint(surface, add(on, scale(sideways(surface, line, metres), strayAt(metres, firm, phase))));
    const deep = valueAlong(depth, metres);
    return {
      point: subtract(skin.at, scale(skin.normal, deep * MM)),
      station: { skin: skin.at, deep, firm: firm.includes(metres) },
    };
  });
  return { points: laid.map(({ point }) => point), stations: laid.map(({ station }) => station) };
}

/** The even marks, each firm one put in the place of its nearest. */
function withMarks(even: readonly number[], firm: readonly number[]): readonly number[] {
  const marks = [...even];
  for (const mark of firm) {
    const gaps = marks.map((metres) => Math.abs(metres - mark));
    const nearest = gaps.indexOf(Math.min(...gaps));
    if (firm.includes(marks[nearest] ?? -1)) marks.push(mark);
    else marks[nearest] = mark;
  }
  return [...new Set(marks)].sort((a, b) => a - b);
}

function sideways(surface: Board['surface'], line: Line, metres: number): Vec3 {
  const step = 0.002;
  const [before, after] = [
    placeAlong(line, Math.max(metres - step, 0)),
    placeAlong(line, Math.min(metres + step, lengthOf(line))),
  ];
  return unit(cross(nearestSkinPoint(surface, placeAlong(line, metres)).normal, subtract(after, before)));
}

/** Metres to a side: two waves that never meet again, still where the line must pass. */
function strayAt(metres: number, firm: readonly number[], phase: number): number {
  const away = Math.min(...firm.map((mark) => Math.abs(metres - mark)));
  const turn = (2 * Math.PI * metres) / (NERVE_DRAWING.strayLength * MM);
  const wave = 0.7 * Math.sin(turn + phase) + 0.3 * Math.sin(1.7 * turn + 2.3 * phase);
  return wave * NERVE_DRAWING.stray * MM * smoothstep(0, MEASURED_MM * MM, away);
}
