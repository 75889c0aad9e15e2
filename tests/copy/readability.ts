// The gate that every text for patients passes: grade 6 at most, or 8 where the name of a drug, a muscle or a nerve forces it.
import type { PatientText } from './patient-texts.ts';
import { gradeWithout, strictGrade } from './reading-grade.ts';

const MOST = 6;
const MOST_BY_NAME = 8;

/** Which word of which text forces its grade above 6. */
export interface Exception {
  readonly where: string;
  readonly word: string;
}

/** What fails, each as a line that says where and why; empty when all texts pass and every exception is needed. */
export function hardTexts(texts: readonly PatientText[], exceptions: readonly Exception[]): readonly string[] {
  const unknown = exceptions.filter(({ where }) => !texts.some((text) => text.where === where));
  return [
    ...texts.flatMap(
      (text) =>
        faultOf(
          text,
          exceptions.find(({ where }) => where === text.where),
        ) ?? [],
    ),
    ...unknown.map(({ where }) => `${where}: there is no such text to make an exception for`),
  ];
}

function faultOf({ where, text }: PatientText, exception: Exception | undefined): string | null {
  const grade = strictGrade(text);
  const figure = grade.toFixed(1);
  if (!exception) return grade > MOST ? `${where}: grade ${figure}: ${text}` : null;
  if (grade <= MOST) return `${where}: grade ${figure}, the exception for "${exception.word}" is no longer needed`;
  if (grade > MOST_BY_NAME) return `${where}: grade ${figure}, too hard even with "${exception.word}": ${text}`;
  if (!text.includes(exception.word)) return `${where}: does not say "${exception.word}"`;
  const without = gradeWithout(text, exception.word);
  return without > MOST ? `${where}: grade ${without.toFixed(1)} even without "${exception.word}": ${text}` : null;
}
