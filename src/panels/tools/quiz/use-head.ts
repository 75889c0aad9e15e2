// Keeps the head in step with the question: which points shine, and where one looks from. Turns it only when a question begins or is answered.
import { useEffect, useRef } from 'react';
import { type Answer, isLit, type Question } from '#session/quiz/question.ts';
import { face, faceStart, marksOfAnswered, marksOfOpen, rightSites } from '#session/quiz/show-question.ts';
import { markPoints } from '#session/tool-actions.ts';
import { usePage } from '../../page-context.ts';

/** The question before the reader; none of it shows before `revealed`. */
export interface OnHead {
  readonly question: Question;
  readonly answer: Answer | null;
  readonly revealed: boolean;
}

export function useHead(shown: OnHead | null): void {
  const { store, link } = usePage();
  const question = shown?.question ?? null;
  const answer = shown?.answer ?? null;
  const revealed = shown?.revealed ?? false;

  const given = useRef(answer);
  useEffect(() => {
    given.current = answer;
  }, [answer]);
  useEffect(() => {
    if (!question || revealed) return;
    // In an exam one comes back to what one has pressed.
    const before = given.current?.kind === 'point' ? given.current.site : null;
    const seen = isLit(question) ? question.site : before;
    store.setState(seen ? face(seen) : faceStart());
  }, [store, question, revealed]);

  useEffect(() => {
    if (!question) return store.setState(markPoints({}));
    if (!revealed) return store.setState(markPoints(marksOfOpen(question, answer)));
    const inSight = (id: Question['site']): boolean => link.frame()?.sites[id].facing ?? false;
    const right = rightSites(question, answer, inSight);
    store.setState(markPoints(marksOfAnswered(right, answer)));
    const [first] = right;
    if (first && !right.some(inSight)) store.setState(face(first));
  }, [store, link, question, answer, revealed]);
}
