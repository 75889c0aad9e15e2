// What an exam came to, and all its questions once more with what was answered, what is right and why.
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Exam, minutesUsed, scoreOf } from '#session/quiz/exam.ts';
import { type Answer, isRight, type Question } from '#session/quiz/question.ts';
import { toStart } from '#session/quiz/quiz-store.ts';
import { usePage } from '../../page-context.ts';
import { Explained } from './Explained.tsx';
import { useQuiz } from './quiz-context.ts';
import { askedOf, choiceText, pointName, rightText } from './quiz-said.ts';
import { type OnHead, useHead } from './use-head.ts';

interface Props {
  readonly exam: Exam;
  readonly timeUp: boolean;
  readonly endedAt: number;
}

export function ResultScreen({ exam, timeUp, endedAt }: Props) {
  const { quiz, texts } = useQuiz();
  const { quiz: said } = texts;
  const heading = useRef<HTMLHeadingElement>(null);
  const [looked, setLooked] = useState<number | null>(null);
  const { questions, answers } = exam;
  const shown = useMemo((): OnHead | null => {
    const question = looked === null ? undefined : questions[looked];
    return question && looked !== null ? { question, answer: answers[looked] ?? null, revealed: true } : null;
  }, [looked, questions, answers]);
  useHead(shown);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const look = (index: number, open: boolean): void => {
    if (open || index === looked) setLooked(open ? index : null);
  };
  const openOnes = answers.filter((answer) => answer === null).length;
  return (
    <div className="quiz-body">
      <h4 ref={heading} tabIndex={-1} className="quiz-question">
        {said.result}
      </h4>
      <p className="quiz-score" data-score={scoreOf(exam)}>
        {timeUp && `${said.timeUp} `}
        {said.examScore(scoreOf(exam), questions.length, minutesUsed(exam, endedAt))}
        {openOnes > 0 && ` ${said.openOnes(openOnes)}`}
      </p>
      <button type="button" className="quiz-button primary" data-end="" onClick={() => quiz.setState(toStart())}>
        {said.toStart}
      </button>
      <h5>{said.review}</h5>
      <ol className="quiz-review">
        {questions.map((one, index) => (
          <li key={one.card.id}>
            <Reviewed
              question={one}
              answer={answers[index] ?? null}
              number={index + 1}
              open={looked === index}
              onOpen={(open) => look(index, open)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface ReviewedProps {
  readonly question: Question;
  readonly answer: Answer | null;
  readonly number: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function Reviewed({ question, answer, number, open, onOpen }: ReviewedProps) {
  const { words } = usePage();
  const { texts } = useQuiz();
  const { quiz: said } = texts;
  const { line, title } = askedOf(question, words, texts);
  const good = isRight(question, answer);
  const { text, latin } = rightText(question, words);
  const given = givenText(question, answer);
  return (
    <details open={open} onToggle={({ currentTarget }) => currentTarget.open !== open && onOpen(currentTarget.open)}>
      <summary>
        <span className="quiz-outcome" data-result={good ? 'right' : 'wrong'}>
          {good ? said.right : answer ? said.wrong : said.open}
        </span>{' '}
        {said.kinds[question.card.kind]}
      </summary>
      {open && (
        <>
          {line && <p className="quiz-line">{line}</p>}
          <p className="quiz-asked">{title}</p>
          {!good && given && (
            <p>
              {said.yourAnswer}: <span lang={given.latin ? 'la' : undefined}>{given.text}</span>
            </p>
          )}
          <p>
            {said.rightAnswer}: <span lang={latin ? 'la' : undefined}>{text}</span>
          </p>
          <Explained question={question} list={`quiz-${number}`} />
        </>
      )}
    </details>
  );

  function givenText({ choices }: Question, one: Answer | null): { text: string; latin: boolean } | null {
    if (one?.kind === 'point') return { text: pointName(one.site, words), latin: false };
    const choice = one ? choices[one.index] : undefined;
    return choice ? choiceText(choice, words) : null;
  }
}
