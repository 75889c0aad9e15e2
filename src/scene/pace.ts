// How a machine keeps up with the picture, told from how long its frames take. Pure; knows nothing of drawing.
import type { Able } from '#session/session.ts';

/** Longer (ms) even with few pixels: the turning head stutters, and is drawn without its shadow. */
const STUTTER_MS = 64;
/** Longer (ms) even so: hands get no answer, and stills serve better. */
const STUCK_MS = 300;
/** Longer (ms) than any frame takes: the page was hidden, or the machine asleep. */
const AWAY_MS = 4000;
/** Frames that are looked at together: one hitch is not a slow machine. */
const LOOKED_AT = 12;

/**
 * Takes in frame by frame.
 * @param took milliseconds since the frame before, which had asked for this one; null for the first of a movement
 * @param light the picture is drawn without a shadow already
 * @returns what the machine can bear, once that is known to be less
 */
export type Pace = (took: number | null, light: boolean) => Extract<Able, 'light' | 'slow'> | null;

export function createPace(): Pace {
  let times: number[] = [];
  let wasLight = false;
  return (took, light) => {
    if (light !== wasLight) times = [];
    wasLight = light;
    if (took === null || took > AWAY_MS) return null;
    times = [...times, took].slice(-LOOKED_AT);
    if (times.length < LOOKED_AT) return null;
    const median = [...times].sort((a, b) => a - b)[LOOKED_AT / 2] ?? 0;
    if (light) return median > STUCK_MS ? 'slow' : null;
    return median > STUTTER_MS ? 'light' : null;
  };
}
