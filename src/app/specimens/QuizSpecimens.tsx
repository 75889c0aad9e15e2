// The quiz in its states: every kind of question open and answered, the exam on its way, standing still and looked through.
import { useMemo, useState } from 'react';
import type { QuizTexts } from '#copy/tools/load-quiz.ts';
import { Quiz } from '#panels/tools/quiz/Quiz.tsx';
import { CARDS, QUIZ_KINDS } from '#session/quiz/cards.ts';
import { paused, startedExam } from '#session/quiz/exam.ts';
import { type Answer, type Question, questionOf } from '#session/quiz/question.ts';
import { createQuizStore, type QuizStage, type QuizState } from '#session/quiz/quiz-store.ts';
import { Specimen } from './Specimen.tsx';

const SEED = 5;
const DENIED = (): never => {
  throw new Error('Specimens keep nothing.');
};

const practice = (question: Question, answer: Answer | null): QuizStage => ({
  kind: 'practice',
  seed: SEED,
  question,
  answer,
  asked: 3,
  right: 2,
});

const wrongTo = ({ card, right }: Question): Answer =>
  card.kind === 'find' ? { kind: 'point', site: 'trapezius-2-left' } : { kind: 'choice', index: (right + 1) % 4 };

const exam = startedExam(SEED, null, 0);

const STATES: Readonly<Record<string, Partial<QuizState>>> = {
  start: { keeping: true, notice: { kind: 'imported', count: 12 } },
  'start, put aside': { aside: { field: 'version', text: '', under: 'x' }, notice: { kind: 'faulty-file', field: 'cards' } },
  'start, nothing kept': { aside: { field: '', text: '', under: null }, notice: { kind: 'not-kept' } },
  ...Object.fromEntries(
    QUIZ_KINDS.flatMap((kind) => {
      const card = CARDS.find((one) => one.kind === kind);
      const question = card && questionOf(card, SEED, null);
      if (!question) return [];
      return [
        [kind, { stage: practice(question, null) }],
        [`${kind}, answered`, { stage: practice(question, wrongTo(question)) }],
      ];
    }),
  ),
  exam: { stage: { kind: 'exam', exam: { ...exam, since: Number.MAX_SAFE_INTEGER } } },
  'exam, paused': { stage: { kind: 'exam', exam: paused(exam, 1) } },
  result: { stage: { kind: 'result', exam, timeUp: true, endedAt: 0 } },
};

export function QuizSpecimens({ texts }: { readonly texts: QuizTexts }) {
  return Object.entries(STATES).map(([title, state]) => (
    <Specimen key={title} title={`Quiz: ${title}`} session={{ activity: 'quiz' }}>
      <QuizIn state={state} texts={texts} />
    </Specimen>
  ));
}

function QuizIn({ state, texts }: { readonly state: Partial<QuizState>; readonly texts: QuizTexts }) {
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const quiz = useMemo(() => {
    const store = createQuizStore(DENIED);
    store.setState(state);
    return store;
  }, [state]);
  return (
    <>
      <div ref={setStage} className="stage" />
      <Quiz quiz={quiz} texts={texts} stage={stage} onClose={() => {}} />
    </>
  );
}
