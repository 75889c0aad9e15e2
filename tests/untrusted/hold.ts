// Holds an entrance against all that is hostile: whatever is read, it must not throw, must reach no prototype, and must keep what the test says
// of its answer.
import fc from 'fast-check';
import { expect } from 'vitest';
import { CASES } from './hostile.ts';

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const shapeOf = (): string => JSON.stringify(PROTOTYPES.map((one) => Reflect.ownKeys(one).map(String)));

/**
 * @param read may answer anything; what it throws is a failure
 * @param keeps what must hold of every answer; returns whether something was let in
 * @param letIn so many cases at least must get through, or the cases prove nothing
 */
export function hold<In, Out>(
  hostile: fc.Arbitrary<In>,
  read: (given: In) => Out,
  keeps: (out: Out, given: In) => boolean,
  letIn = 50,
) {
  const before = shapeOf();
  let through = 0;
  try {
    fc.assert(
      fc.property(hostile, (given) => {
        const out = read(given);
        if (shapeOf() !== before) throw new Error('a prototype was changed');
        if (keeps(out, given)) through += 1;
      }),
      { ...CASES, endOnFailure: true },
    );
  } finally {
    // A reader that pollutes must not spoil the tests after it.
    for (const one of PROTOTYPES) Reflect.deleteProperty(one, 'polluted');
  }
  expect(through, 'cases that were let in').toBeGreaterThanOrEqual(letIn);
}

/** Every text within is one of those that are known: nothing that was said comes out again. */
export function saysOnly(known: readonly RegExp[], value: unknown): void {
  if (typeof value === 'string') {
    if (!known.some((one) => one.test(value))) throw new Error(`lets "${value.slice(0, 80)}" out`);
  } else if (typeof value === 'object' && value !== null) {
    if (![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value))) throw new Error('has a strange prototype');
    for (const [key, inner] of Object.entries(value)) {
      if (['__proto__', 'constructor', 'prototype'].includes(key)) throw new Error(`has a key "${key}"`);
      saysOnly(known, inner);
    }
  } else if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`lets ${value} out`);
}

/** Ids of ours and what is built of them alone. */
export const PLAIN_IDS = /^[a-z0-9][a-z0-9-]*$/;
