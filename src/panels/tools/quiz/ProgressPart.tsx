// What becomes of the progress: kept on the device where the reader wants that, saved to a file, added from one. Says what went wrong.
import type { ChangeEvent } from 'react';
import { writeProgress } from '#session/quiz/progress.ts';
import { keepOnDevice, type QuizNotice, takeFile } from '#session/quiz/quiz-store.ts';
import { saveFile } from '../save-file.ts';
import { useQuiz, useQuizState } from './quiz-context.ts';

const NAME = 'migraine-injection-atlas-quiz.json';

/** Bytes. The whole progress is far less; what is larger is something else and is not even read. */
const LARGEST = 1_000_000;

export function ProgressPart() {
  const { quiz, texts } = useQuiz();
  const { keep } = texts.quiz;
  const keeping = useQuizState((state) => state.keeping);
  const aside = useQuizState((state) => state.aside);
  const notice = useQuizState((state) => state.notice);
  const onFile = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (!file) return;
    const text = file.size > LARGEST ? '' : await file.text().catch(() => '');
    target.value = '';
    quiz.setState(takeFile(text));
  };
  const said = (one: QuizNotice): string => {
    if (one.kind === 'imported') return keep.loaded(one.count);
    return one.kind === 'not-kept' ? keep.notKept : keep.faulty(one.field);
  };
  return (
    <section className="quiz-keep" aria-labelledby="quiz-keep">
      <h4 id="quiz-keep">{keep.title}</h4>
      <label className="tick">
        <input
          type="checkbox"
          data-keep=""
          checked={keeping}
          onChange={({ target }) => keepOnDevice(quiz, target.checked, () => window.localStorage)}
        />
        <span>{keep.label}</span>
      </label>
      <p className="soft">{keep.hint}</p>
      <div className="quiz-links">
        <button
          type="button"
          className="entry"
          data-save=""
          onClick={() => saveFile(NAME, writeProgress(quiz.getState().progress))}
        >
          {keep.save}
        </button>
        <label className="entry file-field">
          <input type="file" data-load="" accept="application/json,.json" onChange={onFile} />
          <span>{keep.load}</span>
        </label>
      </div>
      <p role="status" className="quiz-notice">
        {notice && said(notice)}
      </p>
      {aside && (
        <div className="quiz-notice" role="alert">
          <p>{keep.aside(aside.field, aside.under !== null)}</p>
          <button type="button" className="entry" data-save-aside="" onClick={() => saveFile(`aside-${NAME}`, aside.text)}>
            {keep.saveAside}
          </button>
        </div>
      )}
    </section>
  );
}
