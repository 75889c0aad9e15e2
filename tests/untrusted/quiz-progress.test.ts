// Progress of the quiz, from a file or from the device: what is let in is about cards that there are, in numbers and moments.
import { describe, expect, it } from 'vitest';
import { CARDS } from '#session/quiz/cards.ts';
import { keptProgress, QUIZ_KEY } from '#session/quiz/keep-progress.ts';
import { type Progress, readProgress, writeProgress } from '#session/quiz/progress.ts';
import { hold, saysOnly } from './hold.ts';
import { hostileFile } from './hostile.ts';
import { shelfWith } from './shelf.ts';

const KNOWN = {
  due: '2026-03-01T10:00:00.000Z',
  stability: 3.1,
  difficulty: 5,
  scheduled_days: 3,
  learning_steps: 0,
  reps: 2,
  lapses: 0,
  state: 2,
  last_review: '2026-02-26T10:00:00.000Z',
};
const IDS = CARDS.slice(0, 3).map(({ id }) => id);
const RIGHT = { ...JSON.parse(writeProgress({})), cards: Object.fromEntries(IDS.map((id) => [id, KNOWN])) };
const FILES = hostileFile(RIGHT, ['cards', 'due', 'state', 'reps', 'format', 'version', ...IDS]);

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

function isSound(progress: Progress): void {
  expect(Object.keys(progress).filter((id) => !CARDS.some((card) => card.id === id))).toEqual([]);
  saysOnly([MOMENT], Object.values(progress));
}

describe('progress of the quiz', () => {
  it('is read from a file whole and sound, or refused by the name of a field', () => {
    hold(FILES, readProgress, (read) => {
      if (read.kind === 'read') isSound(read.progress);
      else expect(typeof read.field).toBe('string');
      return read.kind === 'read';
    });
  });

  it.each(['constructor', '__proto__', 'toString'])('has no field "%s"', (field) => {
    const strange = `${JSON.stringify(RIGHT).slice(0, -1)},"${field}":{"polluted":true}}`;
    expect(readProgress(strange)).toEqual({ kind: 'faulty', field });
  });

  it('is read from the device, and what is not is put aside word for word', () => {
    hold(
      FILES,
      (text) => ({ text, shelf: shelfWith(QUIZ_KEY, text) }),
      ({ text, shelf }) => {
        const { progress, aside } = keptProgress(() => shelf);
        isSound(progress);
        expect(shelf.all()).toContain(text);
        if (aside) expect(aside.text).toBe(text);
        return aside === null;
      },
    );
  });
});
