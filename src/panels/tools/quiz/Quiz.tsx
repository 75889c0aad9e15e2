// The quiz beside the picture: its start, the practice, the exam and what it came to. While questions are asked, the rest of the page that
// names points is out of sight (quiz.css).
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { QuizTexts } from '#copy/tools/load-quiz.ts';
import { type Answer, isRight } from '#session/quiz/question.ts';
import { answer as answering, createQuizStore, pause, type QuizStore, questionNow } from '#session/quiz/quiz-store.ts';
import { rightSites } from '#session/quiz/show-question.ts';
import { CloseIcon } from '../../icons.tsx';
import { usePage } from '../../page-context.ts';
import type { ToolProps } from '../tool-props.ts';
import { ExamScreen } from './ExamScreen.tsx';
import { HeadPoints } from './HeadPoints.tsx';
import { HeadTags } from './HeadTags.tsx';
import { PracticeScreen } from './PracticeScreen.tsx';
import { QuizContext } from './quiz-context.ts';
import { ResultScreen } from './ResultScreen.tsx';
import { StartScreen } from './StartScreen.tsx';
import { useHead } from './use-head.ts';
import { useQuizKeys } from './use-quiz-keys.ts';
import '../../styles/fields.css';
import './quiz.css';

let ofThisPage: QuizStore | null = null;

/** One for as long as the page is open. */
export function quizOfThisPage(): QuizStore {
  ofThisPage ??= createQuizStore(() => window.localStorage);
  return ofThisPage;
}

interface Props extends ToolProps {
  readonly quiz: QuizStore;
  readonly texts: QuizTexts;
}

export function Quiz({ quiz, texts, stage, onClose }: Props) {
  const { link } = usePage();
  const body = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const state = useStore(quiz);
  const { quiz: said } = texts;
  const now = useMemo(() => questionNow(state), [state]);
  const question = now?.question ?? null;
  const answer = now?.answer ?? null;
  const practice = state.stage.kind === 'practice';
  const revealed = practice && answer !== null;
  const open = question !== null && !revealed;

  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    return () => quiz.setState(pause(Date.now()));
  }, [quiz]);

  const give = useCallback((given: Answer) => quiz.setState(answering(given, Date.now())), [quiz]);
  const choose = useCallback((index: number) => give({ kind: 'choice', index }), [give]);
  const onHead = question?.card.kind === 'find';
  useQuizKeys(body, stage, open, onHead, choose);
  const shown = useMemo(() => (question ? { question, answer, revealed } : null), [question, answer, revealed]);
  useHead(shown);

  const tags = useMemo(() => {
    if (!question || !answer || !revealed || question.card.kind !== 'find') return [];
    const [asked] = rightSites(question, answer, (id) => link.frame()?.sites[id].facing ?? false);
    const right = asked ? [{ site: asked, text: said.rightAnswer, asked: true }] : [];
    const missed = answer.kind === 'point' && !isRight(question, answer);
    return missed ? [...right, { site: answer.site, text: said.yourAnswer, asked: false }] : right;
  }, [question, answer, revealed, link, said]);

  const home = useMemo(() => ({ quiz, texts }), [quiz, texts]);
  return (
    <QuizContext value={home}>
      <div ref={body} className="quiz" data-quiz={state.stage.kind} data-busy={question ? '' : undefined}>
        <header className="quiz-head">
          <h3 ref={title} tabIndex={-1}>
            {said.title}
          </h3>
          <button type="button" className="close" aria-label={said.close} data-quiz-close="" onClick={onClose}>
            <CloseIcon />
          </button>
        </header>
        {state.stage.kind === 'start' && <StartScreen />}
        {state.stage.kind === 'practice' && <PracticeScreen stage={state.stage} onChoose={choose} />}
        {state.stage.kind === 'exam' && <ExamScreen exam={state.stage.exam} onChoose={choose} />}
        {state.stage.kind === 'result' && <ResultScreen {...state.stage} />}
      </div>
      {stage && question && (
        <HeadPoints
          stage={stage}
          order={question.order}
          onChoose={open && onHead ? (site) => give({ kind: 'point', site }) : null}
          chosen={onHead && answer?.kind === 'point' ? answer.site : null}
        />
      )}
      {stage && tags.length > 0 && <HeadTags stage={stage} tags={tags} />}
    </QuizContext>
  );
}
