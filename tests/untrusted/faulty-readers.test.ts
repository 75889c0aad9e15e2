// That the suite would notice: readers that are wrong on purpose, one for each kind of harm.
import { describe, expect, it } from 'vitest';
import { hold, PLAIN_IDS, saysOnly } from './hold.ts';
import { hostileFile, hostileText } from './hostile.ts';

const RIGHT = { format: 'x', cards: { one: { level: 'student' } } };
const FILES = hostileFile(RIGHT, ['cards', 'one', 'level']);

/** Copies by assignment, as careless merging does. */
function merge(into: Record<string, unknown>, from: object): void {
  for (const [key, value] of Object.entries(from)) {
    if (typeof value === 'object' && value !== null) {
      if (typeof into[key] !== 'object') into[key] = {};
      merge(into[key] as Record<string, unknown>, value);
    } else into[key] = value;
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

describe('a reader that', () => {
  it('reaches a prototype is found out', () => {
    const polluting = (text: string): void => {
      const data = parsed(text);
      if (typeof data === 'object' && data !== null) merge({}, data);
    };
    expect(() => hold(FILES, polluting, () => true)).toThrow(/Property failed/);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('falls over is found out', () => {
    const trusting = (text: string): number => Object.keys((parsed(text) as typeof RIGHT).cards).length;
    expect(() => hold(FILES, trusting, () => true)).toThrow(/Property failed/);
  });

  it('hands markup on is found out', () => {
    const echoing = (text: string) => ({ level: text });
    expect(() =>
      hold(hostileText(['student']), echoing, (out) => {
        saysOnly([PLAIN_IDS], out);
        return true;
      }),
    ).toThrow(/Property failed/);
  });

  it('refuses everything proves nothing, which is found out', () => {
    expect(() =>
      hold(
        FILES,
        () => null,
        () => false,
      ),
    ).toThrow(/cases that were let in/);
  });
});
