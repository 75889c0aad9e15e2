// A smooth step, shared by everything that fades.

/** 0 at or before `from`, 1 at or after `to`, with level tangents at both ends. */
export function smoothstep(from: number, to: number, x: number): number {
  const t = Math.min(Math.max((x - from) / (to - from), 0), 1);
  return t * t * (3 - 2 * t);
}
