// What is learned: when a card comes back, how it is kept on the device and in a file, and that nothing is lost when that goes wrong.
import { describe, expect, it } from 'vitest';
import { CARDS, cardsOf } from '#session/quiz/cards.ts';
import { EXAM_MINUTES, scoreOf, timeLeft } from '#session/quiz/exam.ts';
import { keptProgress, type OpenShelf, QUIZ_KEY } from '#session/quiz/keep-progress.ts';
import { joined, type Progress, readProgress, writeProgress } from '#session/quiz/progress.ts';
import { isRight } from '#session/quiz/question.ts';
import {
  another,
  answer,
  createQuizStore,
  handIn,
  keepOnDevice,
  move,
  pause,
  practise,
  questionNow,
  resume,
  takeExam,
  takeFile,
} from '#session/quiz/quiz-store.ts';
import { graded, nextCard, standing } from '#session/quiz/schedule.ts';

const NOW = Date.parse('2026-11-29T08:00:00Z');
const DAY = 86_400_000;
const MINUTE = 60_000;
const at = (now: number, seed = 7) => ({ now, seed, places: null });
const [first, second, third] = CARDS;
if (!first || !second || !third) throw new Error('There are no cards.');

interface Device {
  readonly open: OpenShelf;
  readonly kept: Map<string, string>;
}

/** A device's storage; `room` says whether a key may still be written. */
function device(kept: Readonly<Record<string, string>> = {}, room: (key: string) => boolean = () => true): Device {
  const map = new Map(Object.entries(kept));
  const shelf = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (!room(key)) throw new Error('QuotaExceededError');
      map.set(key, value);
    },
    removeItem: (key: string) => void map.delete(key),
  };
  return { open: () => shelf, kept: map };
}

describe('a card', () => {
  it('that was wrong comes back within minutes, one that was right later, and ever later', () => {
    const wrong = graded({}, first.id, false, NOW)[first.id];
    let progress: Progress = {};
    const waits: number[] = [];
    for (let now = NOW, round = 0; round < 5; round++) {
      progress = graded(progress, first.id, true, now);
      const due = Date.parse(progress[first.id]?.due ?? '');
      waits.push(due - now);
      now = due;
    }
    expect(Date.parse(wrong?.due ?? '') - NOW).toBeLessThan(5 * MINUTE);
    expect(waits[0]).toBeGreaterThan(Date.parse(wrong?.due ?? '') - NOW);
    expect(waits.at(-1)).toBeGreaterThan(DAY);
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
  });

  it('that is due is asked first, then new ones in the order of the seed, never the same twice running', () => {
    const progress = graded(graded({}, first.id, false, NOW), second.id, true, NOW);
    expect(nextCard(progress, CARDS, NOW + 2 * MINUTE, 1, null)).toBe(first);
    expect(nextCard(progress, CARDS, NOW + 2 * MINUTE, 1, first.id)).not.toBe(first);
    const fresh = [1, 2, 3, 4, 5].map((seed) => nextCard(progress, CARDS, NOW, seed, null));
    expect(fresh.every(({ id }) => !progress[id])).toBe(true);
    expect(new Set(fresh).size).toBeGreaterThan(1);
    expect(nextCard(progress, [first, second], NOW, 1, null)).toBe(first);
    expect(nextCard(progress, [first], NOW, 1, first.id)).toBe(first);
    expect(standing(progress, CARDS, NOW + 2 * MINUTE)).toEqual({ due: 1, fresh: CARDS.length - 2, all: CARDS.length });
  });
});

describe('progress as a file', () => {
  const progress = graded(graded({}, first.id, false, NOW), second.id, true, NOW);

  it('is read as it was written', () => {
    expect(readProgress(writeProgress(progress))).toEqual({ kind: 'read', progress });
  });

  const changed = (change: (file: { cards: Record<string, object>; [key: string]: unknown }) => void): string => {
    const file = JSON.parse(writeProgress(progress));
    change(file);
    return JSON.stringify(file);
  };

  it.each([
    ['no JSON', '{"format"', ''],
    ['something else', '[1, 2]', ''],
    ['another format', changed((file) => Object.assign(file, { format: 'x' })), 'format'],
    ['a later version', changed((file) => Object.assign(file, { version: 2 })), 'version'],
    ['a field too many', changed((file) => Object.assign(file, { name: 'x' })), 'name'],
    [
      'a card that is none',
      changed((file) => Object.assign(file.cards, { 'find:nose': file.cards[first.id] })),
      'cards › find:nose',
    ],
    [
      'a date that is none',
      changed((file) => Object.assign(file.cards[first.id] ?? {}, { due: 'soon' })),
      `cards › ${first.id} › due`,
    ],
    [
      'a day that does not exist',
      changed((file) => Object.assign(file.cards[first.id] ?? {}, { due: '2026-13-45T08:00:00Z' })),
      `cards › ${first.id} › due`,
    ],
    [
      'a field of a card too many',
      changed((file) => Object.assign(file.cards[first.id] ?? {}, { name: 'x' })),
      `cards › ${first.id} › name`,
    ],
    [
      'a count below zero',
      changed((file) => Object.assign(file.cards[second.id] ?? {}, { reps: -1 })),
      `cards › ${second.id} › reps`,
    ],
  ])('that is %s is refused by the name of its field, and changes nothing', (_, text, field) => {
    expect(readProgress(text)).toEqual({ kind: 'faulty', field });
    const store = createQuizStore(device().open);
    store.setState({ progress });
    store.setState(takeFile(text));
    expect(store.getState().progress).toBe(progress);
    expect(store.getState().notice).toEqual({ kind: 'faulty-file', field });
  });

  it('adds to what is known; of a card in both the later one stays', () => {
    const later = graded(progress, first.id, true, NOW + DAY);
    const store = createQuizStore(device().open);
    store.setState({ progress: later });
    store.setState(takeFile(writeProgress(graded(progress, third.id, true, NOW))));
    expect(store.getState().progress[first.id]).toEqual(later[first.id]);
    expect(Object.keys(store.getState().progress)).toHaveLength(3);
    expect(joined(progress, later)[first.id]).toBe(later[first.id]);
  });
});

describe('on the device', () => {
  const answerOne = (store: ReturnType<typeof createQuizStore>): void => {
    store.setState(practise(at(NOW)));
    store.setState(answer({ kind: 'choice', index: 0 }, NOW));
  };

  it('nothing is kept unless it is asked for; then every answer is, until it is not asked for any more', () => {
    const { open, kept } = device();
    const store = createQuizStore(open);
    answerOne(store);
    expect(kept.size).toBe(0);
    keepOnDevice(store, true, open);
    expect(createQuizStore(open).getState()).toMatchObject({ keeping: true, progress: store.getState().progress });
    store.setState(another(at(NOW + MINUTE)));
    store.setState(answer({ kind: 'choice', index: 0 }, NOW + MINUTE));
    expect(Object.keys(createQuizStore(open).getState().progress)).toHaveLength(2);
    keepOnDevice(store, false, open);
    expect(kept.size).toBe(0);
    expect(Object.keys(store.getState().progress)).toHaveLength(2);
  });

  it('two pages that both learn lose nothing', () => {
    const { open } = device();
    const [one, other] = [createQuizStore(open), createQuizStore(open)];
    keepOnDevice(one, true, open);
    keepOnDevice(other, true, open);
    one.setState({ progress: graded({}, first.id, true, NOW) });
    other.setState({ progress: graded({}, second.id, true, NOW) });
    expect(Object.keys(keptProgress(open).progress).toSorted()).toEqual([first.id, second.id].toSorted());
    expect(Object.keys(other.getState().progress)).toHaveLength(2);
  });

  it('what cannot be read is put aside under a key that is free, and told', () => {
    const { open, kept } = device({ [QUIZ_KEY]: 'rubbish', [`${QUIZ_KEY}.aside`]: 'older' });
    const store = createQuizStore(open);
    expect(store.getState().aside).toEqual({ field: '', text: 'rubbish', under: `${QUIZ_KEY}.aside-2` });
    expect(Object.fromEntries(kept)).toEqual({ [`${QUIZ_KEY}.aside`]: 'older', [`${QUIZ_KEY}.aside-2`]: 'rubbish' });
    answerOne(store);
    expect(kept.get(`${QUIZ_KEY}.aside-2`)).toBe('rubbish');
    expect(readProgress(kept.get(QUIZ_KEY) ?? '').kind).toBe('read');
  });

  it('what cannot be put aside stays where it is, and is never written over', () => {
    const { open, kept } = device({ [QUIZ_KEY]: 'rubbish' }, (key) => key === QUIZ_KEY);
    const store = createQuizStore(open);
    expect(store.getState()).toMatchObject({ keeping: false, aside: { text: 'rubbish', under: null } });
    answerOne(store);
    keepOnDevice(store, true, open);
    expect(kept.get(QUIZ_KEY)).toBe('rubbish');
    expect(store.getState()).toMatchObject({ keeping: false, notice: { kind: 'not-kept' } });
  });

  it('a device that is full or denies it is told of, and the quiz goes on', () => {
    const denied: OpenShelf = () => {
      throw new Error('SecurityError');
    };
    for (const open of [denied, device({}, () => false).open]) {
      const store = createQuizStore(open);
      keepOnDevice(store, true, open);
      expect(store.getState()).toMatchObject({ keeping: false, notice: { kind: 'not-kept' } });
      answerOne(store);
      expect(Object.keys(store.getState().progress)).toHaveLength(1);
    }
  });
});

describe('a practice', () => {
  it('takes an answer once, counts it, and goes on only then; an area keeps to itself', () => {
    const store = createQuizStore(device().open);
    store.setState({ area: 'temple' });
    store.setState(practise(at(NOW)));
    const before = store.getState();
    store.setState(another(at(NOW)));
    expect(store.getState()).toBe(before);
    for (let round = 0; round < 30; round++) {
      const { question } = questionNow(store.getState()) ?? {};
      if (!question) throw new Error('There is no question.');
      expect(cardsOf('temple')).toContain(question.card);
      store.setState(answer({ kind: 'choice', index: 0 }, NOW + round));
      const once = store.getState();
      store.setState(answer({ kind: 'choice', index: 1 }, NOW + round));
      expect(store.getState()).toBe(once);
      store.setState(another(at(NOW + round, round)));
    }
    expect(store.getState().stage).toMatchObject({ kind: 'practice', asked: 30 });
  });
});

describe('an exam', () => {
  it('is answered forwards and back, says nothing before the end, and then counts what was right', () => {
    const store = createQuizStore(device().open);
    store.setState(takeExam(at(NOW)));
    for (let index = 0; index < 20; index++) {
      const now = questionNow(store.getState());
      if (!now) throw new Error('There is no question.');
      const { question } = now;
      const right =
        question.card.kind === 'find'
          ? ({ kind: 'point', site: question.site } as const)
          : ({ kind: 'choice', index: question.right } as const);
      if (index % 2 === 0) store.setState(answer(right, NOW));
      store.setState(move(1));
    }
    expect(store.getState().progress).toEqual({});
    store.setState(handIn(NOW + MINUTE, false));
    const { stage, progress } = store.getState();
    if (stage.kind !== 'result') throw new Error('The exam is not over.');
    expect(scoreOf(stage.exam)).toBe(10);
    expect(stage.exam.questions.filter((question, index) => isRight(question, stage.exam.answers[index] ?? null))).toHaveLength(
      10,
    );
    expect(Object.keys(progress)).toHaveLength(10);
  });

  it('lets its clock stand while it is paused, and shows no question meanwhile', () => {
    const store = createQuizStore(device().open);
    store.setState(takeExam(at(NOW)));
    store.setState(pause(NOW + MINUTE));
    expect(questionNow(store.getState())).toBeNull();
    store.setState(pause(NOW + 2 * MINUTE));
    store.setState(resume(NOW + DAY));
    const { stage } = store.getState();
    if (stage.kind !== 'exam') throw new Error('There is no exam.');
    expect(timeLeft(stage.exam, NOW + DAY)).toBe((EXAM_MINUTES - 1) * MINUTE);
    expect(timeLeft(stage.exam, NOW + 2 * DAY)).toBe(0);
  });
});
