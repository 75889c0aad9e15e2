// Every claim-backed sentence of the page "Who it is for", in reading order. Pure.
import type { Told } from '#copy/facts.ts';
import { type EligibilityTexts, RULE_BOOKS, type RuleBook, type SideBySideTexts } from '#copy/page-texts/eligibility.ts';
import { definitionOf, ruleCells } from './rule-cells.ts';

/** What one of the three texts asks for, as the table has it. What else is to be tried first is told further down, from its own source. */
export function ruleTold(book: RuleBook, words: SideBySideTexts): Told {
  const asked = ruleCells(words)
    .filter(({ row, cells }) => row !== 'tried' && cells[book] !== null)
    .map(({ row, cells }) => `${words.rows[row]}: ${cells[book]}.`);
  return { text: `${words.books[book].name}. ${asked.join(' ')}`, claim: definitionOf(book).claim };
}

export function eligibilityTold(texts: EligibilityTexts): readonly Told[] {
  const { short, month, sideBySide, fourHours, notFor, diary, stop, hope, deeper } = texts;
  const rules = { said: RULE_BOOKS.map((book) => ruleTold(book, sideBySide)) };
  return [short, month, sideBySide, rules, fourHours, notFor, diary, stop, hope, deeper].flatMap(({ said }) => said);
}
