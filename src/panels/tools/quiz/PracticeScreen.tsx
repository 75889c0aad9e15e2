// Free practice: a question, at once what was right and why, and on to the next.
import { useEffect, useRef } from 'react';
import { type Answer, isRight, type Question } from '#session/quiz/question.ts';
import { another, type QuizStage, toStart } from '#session/quiz/quiz-store.ts';
import { usePage } from '../../page-context.ts';
import { Explained } from './Explained.tsx';
import { QuestionText } from './QuestionText.tsx';
import { useNow, useQuiz } from './quiz-context.ts';
import { pointName, rightText } from './quiz-said.ts';

interface Props {
  readonly stage: Extract<QuizStage, { readonly kind: 'practice' }>;
  readonly onChoose: (index: number) => void;
}

export function PracticeScreen({ stage: { question, answer, asked, right }, onChoose }: Props) {
  const { quiz, texts } = useQuiz();
  const { quiz: said } = texts;
  const now = useNow();
  const next = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const good = isRight(question, answer);

  useEffect(() => {
    if (answer) next.current?.focus({ preventScroll: true });
    else if (body.current) body.current.scrollTop = 0;
  }, [answer]);

  return (
    <>
      <div ref={body} className="quiz-body">
        <p role="status" className="quiz-result" data-result={answer ? (good ? 'right' : 'wrong') : undefined}>
          {answer && (good ? said.right : said.wrong)}
          {answer && !good && <Instead question={question} answer={answer} />}
        </p>
        <QuestionText question={question} answer={answer} revealed={answer !== null} onChoose={onChoose} />
        {answer && <Explained question={question} list="quiz" />}
      </div>
      <footer className="quiz-foot">
        <p className="soft">{asked > 0 && said.score(right, asked)}</p>
        <div className="quiz-buttons" data-open={answer ? undefined : ''}>
          <button type="button" className="quiz-button" data-end="" onClick={() => quiz.setState(toStart())}>
            {said.end}
          </button>
          {answer && (
            <button
              ref={next}
              type="button"
              className="quiz-button primary"
              data-next=""
              onClick={() => quiz.setState(another(now()))}
            >
              {said.next}
            </button>
          )}
        </div>
      </footer>
    </>
  );
}

/** Of a point that was pressed, which one it was; of a choice, the right one, which its button says to those who see it. */
function Instead({ question, answer }: { readonly question: Question; readonly answer: Answer }) {
  const { words } = usePage();
  const { quiz: said } = useQuiz().texts;
  if (answer.kind === 'point') {
    return (
      <span className="quiz-answer">
        {said.yourAnswer}: {pointName(answer.site, words)}
      </span>
    );
  }
  const { text, latin } = rightText(question, words);
  return (
    <span className="spoken-only">
      {said.rightAnswer}: <span lang={latin ? 'la' : undefined}>{text}</span>
    </span>
  );
}
