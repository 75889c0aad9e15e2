// The chosen questions as plain text, to be pasted anywhere: a heading, then group by group. Pure.
import type { QuestionsTexts } from '#copy/page-texts/questions.ts';

/** All questions when none is chosen. Lines end in "\n"; each question has a line of its own. */
export function chosenText({ groups, heading }: QuestionsTexts, chosen: ReadonlySet<string>): string {
  const parts = groups.flatMap(({ title, questions }) => {
    const taken = questions.filter((question) => chosen.size === 0 || chosen.has(question));
    return taken.length > 0 ? [[title, ...taken.map((question) => `[ ] ${question}`)].join('\n')] : [];
  });
  return `${[heading, ...parts].join('\n\n')}\n`;
}
