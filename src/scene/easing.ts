// Numbers that go to where they should be instead of leaping there. Pure.

/** After a rest the clock has run on: the first step of a change is no longer than this. */
const LONGEST_STEP_S = 0.05;

/** Share of the way that a step of `delta` seconds goes, where most of it is done in `seconds`; all of it at once when calm. */
export function easeShare(delta: number, seconds: number, calm: boolean): number {
  return calm ? 1 : 1 - Math.exp(-Math.min(delta, LONGEST_STEP_S) / seconds);
}

/** The next value on the way to `goal`: there when less than `close` is left. */
export function eased(now: number, goal: number, share: number, close = 0.004): number {
  return share === 1 || Math.abs(goal - now) <= close ? goal : now + (goal - now) * share;
}
