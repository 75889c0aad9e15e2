// What is going on in the quiz, and every step of it as a pure function from state to state; the store keeps progress where it is asked to.
// Time and chance are handed in.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RegionId } from '#protocol/vocabulary.ts';
import { type CardId, cardsOf } from './cards.ts';
import { answered, type Exam, moved, paused, resumed, startedExam } from './exam.ts';
import { forgetProgress, keepProgress, keptProgress, type OpenShelf, type PutAside } from './keep-progress.ts';
import type { Places } from './neighbours.ts';
import { joined, type Progress, readProgress } from './progress.ts';
import { type Answer, isRight, type Question, questionOf } from './question.ts';
import { graded, nextCard } from './schedule.ts';

/** What a step must be told from outside. */
export interface Now {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly seed: number;
  readonly places: Places;
}

export type QuizStage =
  | { readonly kind: 'start' }
  | {
      readonly kind: 'practice';
      /** Of the order in which new cards come. */
      readonly seed: number;
      readonly question: Question;
      /** Null while the question is open. */
      readonly answer: Answer | null;
      readonly asked: number;
      readonly right: number;
    }
  | { readonly kind: 'exam'; readonly exam: Exam }
  | { readonly kind: 'result'; readonly exam: Exam; readonly timeUp: boolean; readonly endedAt: number };

export type QuizNotice =
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'imported'; readonly count: number }
  | { readonly kind: 'faulty-file'; readonly field: string };

export interface QuizState {
  readonly stage: QuizStage;
  /** Null for all. */
  readonly area: RegionId | null;
  readonly progress: Progress;
  readonly keeping: boolean;
  readonly aside: PutAside | null;
  readonly notice: QuizNotice | null;
}

export type QuizStore = StoreApi<QuizState>;
type Step = (state: QuizState) => QuizState;

export function chooseQuizArea(area: RegionId | null): Step {
  return (state) => ({ ...state, area });
}

export function toStart(): Step {
  return (state) => ({ ...state, stage: { kind: 'start' } });
}

export function practise({ now, seed, places }: Now): Step {
  return (state) => {
    const card = nextCard(state.progress, cardsOf(state.area), now, seed, null);
    const question = questionOf(card, seed, places);
    return { ...state, notice: null, stage: { kind: 'practice', seed, question, answer: null, asked: 0, right: 0 } };
  };
}

/** In practice an answer is final and at once remembered; in an exam it may be changed until the end. */
export function answer(given: Answer, now: number): Step {
  return (state) => {
    const { stage } = state;
    if (stage.kind === 'exam') return { ...state, stage: { kind: 'exam', exam: answered(stage.exam, given) } };
    if (stage.kind !== 'practice' || stage.answer) return state;
    const good = isRight(stage.question, given);
    return {
      ...state,
      progress: graded(state.progress, stage.question.card.id, good, now),
      stage: { ...stage, answer: given, asked: stage.asked + 1, right: stage.right + (good ? 1 : 0) },
    };
  };
}

/** The next question of the practice, once this one is answered. */
export function another({ now, seed, places }: Now): Step {
  return (state) => {
    const { stage } = state;
    if (stage.kind !== 'practice' || !stage.answer) return state;
    const card = nextCard(state.progress, cardsOf(state.area), now, stage.seed, stage.question.card.id);
    return { ...state, stage: { ...stage, question: questionOf(card, seed, places), answer: null } };
  };
}

export function takeExam({ now, seed, places }: Now): Step {
  return (state) => ({ ...state, notice: null, stage: { kind: 'exam', exam: startedExam(seed, places, now) } });
}

const inExam =
  (step: (exam: Exam) => Exam): Step =>
  (state) => {
    if (state.stage.kind !== 'exam') return state;
    const exam = step(state.stage.exam);
    return exam === state.stage.exam ? state : { ...state, stage: { kind: 'exam', exam } };
  };

export const move = (by: -1 | 1): Step => inExam((exam) => moved(exam, by));
export const pause = (now: number): Step => inExam((exam) => paused(exam, now));
export const resume = (now: number): Step => inExam((exam) => resumed(exam, now));

/** Hands the exam in: each answer counts for the practice to come, too. What was left open does not. */
export function handIn(now: number, timeUp: boolean): Step {
  return (state) => {
    if (state.stage.kind !== 'exam') return state;
    const exam = paused(state.stage.exam, now);
    const progress = exam.questions.reduce((sum, question, index) => {
      const given = exam.answers[index] ?? null;
      return given ? graded(sum, question.card.id, isRight(question, given), now) : sum;
    }, state.progress);
    return { ...state, progress, stage: { kind: 'result', exam, timeUp, endedAt: now } };
  };
}

/** A file adds to what is known; one that cannot be read changes nothing but the notice. */
export function takeFile(text: string): Step {
  return (state) => {
    const found = readProgress(text);
    if (found.kind === 'faulty') return { ...state, notice: { kind: 'faulty-file', field: found.field } };
    const count = Object.keys(found.progress).length;
    return { ...state, progress: joined(state.progress, found.progress), notice: { kind: 'imported', count } };
  };
}

/** The question that is before the reader, with what was answered; null where there is none, or while the exam stands still. */
export function questionNow({ stage }: QuizState): { readonly question: Question; readonly answer: Answer | null } | null {
  if (stage.kind === 'practice') return { question: stage.question, answer: stage.answer };
  if (stage.kind !== 'exam' || stage.exam.since === null) return null;
  const question = stage.exam.questions[stage.exam.at];
  return question ? { question, answer: stage.exam.answers[stage.exam.at] ?? null } : null;
}

export function createQuizStore(open: OpenShelf): QuizStore {
  const { progress, keeping, aside } = keptProgress(open);
  const store = createStore<QuizState>(() => ({
    stage: { kind: 'start' },
    area: null,
    progress,
    keeping,
    aside,
    notice: null,
  }));
  store.subscribe((now, before) => {
    if (now.keeping && now.progress !== before.progress) write(store, open);
  });
  return store;
}

/** Begins or ends keeping progress on the device. */
export function keepOnDevice(store: QuizStore, keeping: boolean, open: OpenShelf): void {
  if (keeping) write(store, open);
  else store.setState({ keeping: !forgetProgress(open), notice: null });
}

function write(store: QuizStore, open: OpenShelf): void {
  const { progress, aside } = store.getState();
  const kept = keepProgress(progress, open);
  if (!kept) {
    store.setState({ keeping: false, notice: { kind: 'not-kept' } });
    return;
  }
  // What another page has learned meanwhile counts here, too; nothing is written twice for it.
  const more = Object.keys(kept.progress).some((id) => kept.progress[id as CardId] !== progress[id as CardId]);
  store.setState({ keeping: true, ...(more ? { progress: kept.progress } : {}), aside: kept.aside ?? aside });
}
