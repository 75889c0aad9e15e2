// Where the quiz begins: which area to practise, what is due in it, the exam, and what becomes of the progress.

import { REGION_IDS } from '#protocol/vocabulary.ts';
import { cardsOf } from '#session/quiz/cards.ts';
import { EXAM_LENGTH, EXAM_MINUTES } from '#session/quiz/exam.ts';
import { chooseQuizArea, practise, takeExam } from '#session/quiz/quiz-store.ts';
import { standing } from '#session/quiz/schedule.ts';
import { usePage } from '../../page-context.ts';
import { ProgressPart } from './ProgressPart.tsx';
import { useNow, useQuiz, useQuizState } from './quiz-context.ts';

export function StartScreen() {
  const { words } = usePage();
  const { quiz, texts } = useQuiz();
  const { quiz: said } = texts;
  const now = useNow();
  const area = useQuizState((state) => state.area);
  const progress = useQuizState((state) => state.progress);
  const { due, fresh, all } = standing(progress, cardsOf(area), now().now);
  return (
    <div className="quiz-body">
      <p>{said.intro}</p>
      <fieldset className="quiz-areas">
        <legend>{said.area}</legend>
        {[null, ...REGION_IDS].map((id) => (
          <label key={id ?? ''} className="tick">
            <input
              type="radio"
              name="quiz-area"
              value={id ?? ''}
              checked={area === id}
              onChange={() => quiz.setState(chooseQuizArea(id))}
            />
            <span>{id ? words.regions[id].name : said.allAreas}</span>
          </label>
        ))}
      </fieldset>
      <p className="soft" data-standing="">
        {said.standing(due, fresh, all)}
      </p>
      <div className="quiz-starts">
        <button type="button" className="quiz-button primary" data-practise="" onClick={() => quiz.setState(practise(now()))}>
          {said.practise}
        </button>
        <button type="button" className="quiz-button" data-exam="" onClick={() => quiz.setState(takeExam(now()))}>
          {said.exam}
        </button>
        <p className="soft">{said.examHint(EXAM_LENGTH, EXAM_MINUTES)}</p>
      </div>
      <ProgressPart />
    </div>
  );
}
