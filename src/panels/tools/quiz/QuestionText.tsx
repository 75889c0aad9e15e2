// A question: what is asked, and its choices as plain buttons. Once it is answered, each says in words what it was.
import { useEffect, useRef } from 'react';
import type { Answer, Question } from '#session/quiz/question.ts';
import { usePage } from '../../page-context.ts';
import { useQuiz } from './quiz-context.ts';
import { askedOf, choiceText } from './quiz-said.ts';

interface Props {
  readonly question: Question;
  readonly answer: Answer | null;
  /** The answer is final, and the right one is said. */
  readonly revealed: boolean;
  readonly onChoose: (index: number) => void;
}

export function QuestionText({ question, answer, revealed, onChoose }: Props) {
  const { words } = usePage();
  const { texts } = useQuiz();
  const { quiz: said } = texts;
  const heading = useRef<HTMLHeadingElement>(null);
  const { line, title, hint } = askedOf(question, words, texts);
  const onHead = question.card.kind === 'find';

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is read from its beginning
  useEffect(() => heading.current?.focus({ preventScroll: true }), [question]);

  return (
    <>
      {line && <p className="quiz-line">{line}</p>}
      <h4 ref={heading} tabIndex={-1} className="quiz-question" data-question={revealed ? 'answered' : 'open'}>
        {title}
      </h4>
      {hint && <p>{hint}</p>}
      {onHead && !revealed && (
        <>
          <p className="soft">{said.hint}</p>
          <p className="soft quiz-keys">{said.keysHint}</p>
          <p role="status">{answer && said.chosenPoint}</p>
        </>
      )}
      {!onHead && (
        <ol className="quiz-choices" aria-label={said.choicesLabel}>
          {question.choices.map((choice, index) => (
            <li key={choiceText(choice, words).text}>
              <ChoiceButton
                index={index}
                {...choiceText(choice, words)}
                chosen={answer?.kind === 'choice' && answer.index === index}
                outcome={revealed ? outcomeOf(question, answer, index) : null}
                onChoose={onChoose}
              />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

type Outcome = 'right' | 'chosen' | 'other';

function outcomeOf({ right }: Question, answer: Answer | null, index: number): Outcome {
  if (index === right) return 'right';
  return answer?.kind === 'choice' && answer.index === index ? 'chosen' : 'other';
}

interface ChoiceProps {
  readonly index: number;
  readonly text: string;
  readonly latin: boolean;
  readonly chosen: boolean;
  readonly outcome: Outcome | null;
  readonly onChoose: (index: number) => void;
}

function ChoiceButton({ index, text, latin, chosen, outcome, onChoose }: ChoiceProps) {
  const { quiz: said } = useQuiz().texts;
  return (
    <button
      type="button"
      className="quiz-choice"
      data-choice={index}
      data-outcome={outcome ?? undefined}
      aria-pressed={outcome === null ? chosen : undefined}
      aria-disabled={outcome !== null || undefined}
      onClick={() => outcome === null && onChoose(index)}
    >
      <span className="quiz-number" aria-hidden="true">
        {index + 1}
      </span>
      <span>
        <span lang={latin ? 'la' : undefined}>{text}</span>
        {outcome === 'right' && <span className="quiz-outcome">{said.rightAnswer}</span>}
        {outcome === 'chosen' && <span className="quiz-outcome">{said.yourAnswer}</span>}
      </span>
    </button>
  );
}
