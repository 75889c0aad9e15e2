// Why an answer is right: the sentences that the atlas tells anyway, with their sources.
import type { Question } from '#session/quiz/question.ts';
import { Citations } from '../../Citations.tsx';
import { citedIn, isUnchecked } from '../../cite.ts';
import { usePage } from '../../page-context.ts';
import { Sentence } from '../../Sentence.tsx';
import { useQuiz } from './quiz-context.ts';
import { explained } from './quiz-said.ts';

interface Props {
  readonly question: Question;
  /** Tells the lists of sources on one page apart. */
  readonly list: string;
}

export function Explained({ question, list }: Props) {
  const { words } = usePage();
  const { texts } = useQuiz();
  const said = explained(question, words, texts);
  const cited = citedIn(said, list);
  return (
    <div className="quiz-explained">
      {said.map((told) => (
        <p key={told.text}>
          <Sentence told={told} cited={cited} />
        </p>
      ))}
      {isUnchecked(said) && <p className="unchecked">{words.panel.notChecked}</p>}
      <Citations key={question.card.id} cited={cited} />
    </div>
  );
}
