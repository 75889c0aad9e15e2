// The quiz, fetched when it is opened: its program, and all that it asks and explains with. Left and opened again, it goes on where it was.
import type { ComponentType } from 'react';
import { loadQuizTexts } from '#copy/tools/load-quiz.ts';
import type { Words } from '#copy/words.ts';
import type { ToolProps } from '../tool-props.ts';

export async function loadQuiz(words: Words): Promise<ComponentType<ToolProps>> {
  const [{ Quiz, quizOfThisPage }, texts] = await Promise.all([import('./Quiz.tsx'), loadQuizTexts(words.locale)]);
  const quiz = quizOfThisPage();
  return (props: ToolProps) => <Quiz {...props} quiz={quiz} texts={texts} />;
}
