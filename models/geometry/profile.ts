// A value along a share of the way, given at some places and joined by a monotone cubic: smooth, and never beyond what was given.
import type { Profile, Relief } from '../recipe/muscle-recipe.ts';

/** @throws when the profile is empty */
export function valueAlong(profile: Profile, share: number): number {
  const [first] = profile;
  const last = profile[profile.length - 1];
  if (!first || !last) throw new Error('a profile needs values');
  if (share <= first[0]) return first[1];
  if (share >= last[0]) return last[1];
  const end = profile.findIndex(([at]) => at >= share);
  const [a, b] = [profile[end - 1] ?? first, profile[end] ?? last];
  const span = b[0] - a[0];
  const t = (share - a[0]) / span;
  const [m0, m1] = [slopeAt(profile, end - 1) * span, slopeAt(profile, end) * span];
  return (
    a[1] * (2 * t ** 3 - 3 * t ** 2 + 1) +
    m0 * (t ** 3 - 2 * t ** 2 + t) +
    b[1] * (3 * t ** 2 - 2 * t ** 3) +
    m1 * (t ** 3 - t ** 2)
  );
}

export function valueAt(relief: Relief, across: number, along: number): number {
  return valueAlong(
    relief.map((station): readonly [number, number] => [station.across, valueAlong(station.along, along)]),
    across,
  );
}

/** Harmonic mean of the slopes on both sides (Fritsch and Butland): nought at a peak. */
function slopeAt(profile: Profile, i: number): number {
  const [before, here, after] = [profile[i - 1], profile[i], profile[i + 1]];
  if (!before || !here || !after) return 0;
  const [s0, s1] = [(here[1] - before[1]) / (here[0] - before[0]), (after[1] - here[1]) / (after[0] - here[0])];
  return s0 * s1 > 0 ? (2 * s0 * s1) / (s0 + s1) : 0;
}
