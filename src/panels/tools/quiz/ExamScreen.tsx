// The exam: a question at a time, forwards and back, a clock that only counts minutes, and nothing of what is right before the end.
import { useEffect, useRef, useState } from 'react';
import { type Exam, timeLeft } from '#session/quiz/exam.ts';
import { handIn, move, pause, resume } from '#session/quiz/quiz-store.ts';
import { QuestionText } from './QuestionText.tsx';
import { useQuiz } from './quiz-context.ts';

const LOOK_MS = 1000;
const MINUTE_MS = 60_000;

interface Props {
  readonly exam: Exam;
  readonly onChoose: (index: number) => void;
}

export function ExamScreen({ exam, onChoose }: Props) {
  const { quiz, texts } = useQuiz();
  const { quiz: said } = texts;
  const body = useRef<HTMLDivElement>(null);
  const goOn = useRef<HTMLButtonElement>(null);
  const minutes = useMinutesLeft(exam);
  const { at, since, questions, answers } = exam;
  const question = questions[at];
  const last = at === questions.length - 1;
  const stands = since === null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is read from its beginning
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [at]);
  useEffect(() => {
    if (stands) goOn.current?.focus({ preventScroll: true });
  }, [stands]);

  const clock = (
    <div className="quiz-clock">
      <span>{said.progress(at + 1, questions.length)}</span>
      <span role="timer" data-clock={minutes}>
        {minutes > 1 ? said.minutesLeft(minutes) : said.lastMinute}
      </span>
      {!stands && (
        <button type="button" className="entry" data-pause="" onClick={() => quiz.setState(pause(Date.now()))}>
          {said.pause}
        </button>
      )}
    </div>
  );
  if (stands)
    return (
      <div className="quiz-body">
        {clock}
        <p>{said.paused}</p>
        <button
          ref={goOn}
          type="button"
          className="quiz-button primary"
          data-go-on=""
          onClick={() => quiz.setState(resume(Date.now()))}
        >
          {said.goOnExam}
        </button>
      </div>
    );
  return (
    <>
      <div ref={body} className="quiz-body">
        {clock}
        {question && <QuestionText question={question} answer={answers[at] ?? null} revealed={false} onChoose={onChoose} />}
      </div>
      <footer className="quiz-foot">
        <div className="quiz-buttons">
          <button
            type="button"
            className="quiz-button"
            data-back=""
            aria-disabled={at === 0 || undefined}
            onClick={() => quiz.setState(move(-1))}
          >
            {said.back}
          </button>
          <button
            type="button"
            className="quiz-button primary"
            data-next=""
            onClick={() => quiz.setState(last ? handIn(Date.now(), false) : move(1))}
          >
            {last ? said.handIn : said.next}
          </button>
        </div>
      </footer>
    </>
  );
}

/** Whole minutes, the one that has begun included; hands the exam in when there are none. */
function useMinutesLeft(exam: Exam): number {
  const { quiz } = useQuiz();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = (): void => {
      const moment = Date.now();
      setNow(moment);
      const { stage } = quiz.getState();
      if (stage.kind === 'exam' && timeLeft(stage.exam, moment) === 0) quiz.setState(handIn(moment, true));
    };
    look();
    const timer = window.setInterval(look, LOOK_MS);
    return () => window.clearInterval(timer);
  }, [quiz]);
  return Math.ceil(timeLeft(exam, now) / MINUTE_MS);
}
