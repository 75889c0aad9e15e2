// An exam of 20 questions against the clock: what was answered, how much time is left, what it came to. Time is handed in, never asked for.
import { CARDS, type Card, QUIZ_KINDS, type QuizKind } from './cards.ts';
import type { Places } from './neighbours.ts';
import { type Answer, isRight, type Question, questionOf } from './question.ts';
import { randomFrom, shuffled } from './random.ts';

/** How many of each kind: finding most of all, since that is what is done at the chair. */
const MIX: Readonly<Record<QuizKind, number>> = { find: 5, name: 3, muscle: 2, nerve: 3, dose: 1, why: 3, wrong: 3 };

export const EXAM_LENGTH = QUIZ_KINDS.reduce((sum, kind) => sum + MIX[kind], 0);
export const EXAM_MINUTES = 15;
const EXAM_MS = EXAM_MINUTES * 60_000;

export interface Exam {
  readonly questions: readonly Question[];
  /** One for each question; null while it is open. */
  readonly answers: readonly (Answer | null)[];
  /** Which question is asked, from 0. */
  readonly at: number;
  /** Milliseconds used up before `since`. */
  readonly used: number;
  /** When the clock went on; null while it stands. */
  readonly since: number | null;
}

/** A mix of kinds, no spot twice while there are others. */
export function examCards(seed: number): readonly Card[] {
  const random = randomFrom(seed);
  const taken: Card[] = [];
  for (const kind of QUIZ_KINDS) {
    const all = shuffled(
      CARDS.filter((card) => card.kind === kind),
      random,
    );
    const met = (card: Card): number => taken.filter(({ sites }) => sites[0] === card.sites[0]).length;
    for (let left = MIX[kind]; left > 0; left--) {
      const open = all.filter((card) => !taken.includes(card));
      const [next] = open.toSorted((one, other) => met(one) - met(other));
      if (next) taken.push(next);
    }
  }
  return shuffled(taken, random);
}

export function startedExam(seed: number, places: Places, now: number): Exam {
  const questions = examCards(seed).map((card, index) => questionOf(card, seed + index + 1, places));
  return { questions, answers: questions.map(() => null), at: 0, used: 0, since: now };
}

export function answered(exam: Exam, answer: Answer): Exam {
  return { ...exam, answers: exam.answers.map((old, index) => (index === exam.at ? answer : old)) };
}

export function moved(exam: Exam, by: -1 | 1): Exam {
  const at = Math.min(exam.questions.length - 1, Math.max(0, exam.at + by));
  return at === exam.at ? exam : { ...exam, at };
}

const usedBy = ({ used, since }: Exam, now: number): number => used + (since === null ? 0 : Math.max(0, now - since));

export function paused(exam: Exam, now: number): Exam {
  return exam.since === null ? exam : { ...exam, used: usedBy(exam, now), since: null };
}

export function resumed(exam: Exam, now: number): Exam {
  return exam.since === null ? { ...exam, since: now } : exam;
}

/** Milliseconds; never below 0. */
export function timeLeft(exam: Exam, now: number): number {
  return Math.max(0, EXAM_MS - usedBy(exam, now));
}

export function minutesUsed(exam: Exam, now: number): number {
  return Math.min(EXAM_MINUTES, Math.max(1, Math.round(usedBy(exam, now) / 60_000)));
}

export function scoreOf({ questions, answers }: Exam): number {
  return questions.filter((question, index) => isRight(question, answers[index] ?? null)).length;
}
