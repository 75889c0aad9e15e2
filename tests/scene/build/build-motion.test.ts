// How the head gets from one shape to the next: eased, at once when calm, and through what a muscle does exactly once.
import { describe, expect, it } from 'vitest';
import { createBuildMotion } from '#scene/build/build-motion.ts';
import type { Acting, Build } from '#session/session.ts';
import { LANDMARK, TWO_HEADS, WIDER } from './two-heads.ts';

const FRAME_S = 1 / 60;
const AVERAGE: Build = { head: 'average', share: 0 };
const HEAD_A: Build = { head: 'head-a', share: 1 };
const REST: Acting = { kind: 'rest' };
const PLAYING: Acting = { kind: 'playing', muscle: 'frontalis' };
const HELD: Acting = { kind: 'held', muscle: 'frontalis' };

/** Goes on until nothing moves; returns how long it took and the weights on the way. */
function run(motion: ReturnType<typeof createBuildMotion>, build: Build, acting: Acting, calm = false) {
  const heads: number[] = [];
  const acts: number[] = [];
  for (let frame = 1; frame < 400; frame++) {
    const moment = motion.step({ build, acting }, FRAME_S, calm);
    heads.push(moment.weights[0] ?? Number.NaN);
    acts.push(moment.weights[1] ?? Number.NaN);
    if (!moment.moving) return { seconds: frame * FRAME_S, heads, acts, moment };
  }
  throw new Error('never comes to rest');
}

describe('another head', () => {
  it('is eased into and arrives wholly', () => {
    const { heads, seconds, moment } = run(createBuildMotion(TWO_HEADS), HEAD_A, REST);
    expect(heads[0]).toBeLessThan(0.3);
    expect(heads.every((weight, i) => i === 0 || weight >= (heads[i - 1] ?? 0))).toBe(true);
    expect(heads.at(-1)).toBe(1);
    expect(seconds).toBeLessThan(1.5);
    expect(moment.sites).toBe(TWO_HEADS.heads['head-a'].sites);
    expect(moment.landmarks['ear']?.at[0]).toBeCloseTo(LANDMARK[0] * WIDER, 9);
  });

  it('moves its points with the skin on the way', () => {
    const { weights, sites } = createBuildMotion(TWO_HEADS).step({ build: HEAD_A, acting: REST }, 0.05, false);
    const [from, now] = [TWO_HEADS.sites[7]?.at[0] ?? 0, sites[7]?.at[0] ?? 0];
    expect(now / from).toBeCloseTo(1 + (WIDER - 1) * (weights[0] ?? 0), 6);
  });

  it('is there at once when calm, and half of it where half was chosen', () => {
    const { weights, moving } = createBuildMotion(TWO_HEADS).step(
      { build: { head: 'head-a', share: 0.5 }, acting: REST },
      FRAME_S,
      true,
    );
    expect([...weights]).toEqual([0.5, 0]);
    expect(moving).toBe(false);
  });

  it('gives way to the average again, whose points are the manifest’s own', () => {
    const motion = createBuildMotion(TWO_HEADS);
    run(motion, HEAD_A, REST);
    const { moment } = run(motion, AVERAGE, REST);
    expect([...moment.weights]).toEqual([0, 0]);
    expect(moment.sites).toBe(TWO_HEADS.sites);
  });
});

describe('what a muscle does', () => {
  it('goes to its end and back once, then says so and rests', () => {
    const { acts, seconds, moment } = run(createBuildMotion(TWO_HEADS), AVERAGE, PLAYING);
    expect(Math.max(...acts)).toBeCloseTo(1, 3);
    expect(acts.at(-1)).toBe(0);
    expect(moment.acted).toBe(true);
    expect(seconds).toBeGreaterThan(1.4);
    expect(seconds).toBeLessThan(1.8);
    const top = acts.indexOf(Math.max(...acts));
    expect(acts.slice(0, top).every((weight, i) => i === 0 || weight >= (acts[i - 1] ?? 0))).toBe(true);
  });

  it('stays at its end while it is held, until it is put back', () => {
    const motion = createBuildMotion(TWO_HEADS);
    const held = run(motion, AVERAGE, HELD);
    expect([held.acts.at(-1), held.moment.acted]).toEqual([1, false]);
    expect(run(motion, AVERAGE, REST).acts.at(-1)).toBe(0);
  });

  it('shows its end at once, and only that, to those who want no motion', () => {
    const motion = createBuildMotion(TWO_HEADS);
    const { acts, moment } = run(motion, AVERAGE, PLAYING, true);
    expect(acts).toEqual([1]);
    expect(moment.acted).toBe(false);
    expect(run(motion, AVERAGE, REST, true).acts).toEqual([0]);
  });

  it('is over at once where there is no picture of it', () => {
    const { moment, acts } = run(createBuildMotion(TWO_HEADS), AVERAGE, { kind: 'playing', muscle: 'occipitalis' });
    expect([moment.acted, acts.length, acts[0]]).toEqual([true, 1, 0]);
  });

  it('works on another head too', () => {
    const motion = createBuildMotion(TWO_HEADS);
    run(motion, HEAD_A, REST);
    expect([...run(motion, HEAD_A, HELD).moment.weights]).toEqual([1, 1]);
  });
});
