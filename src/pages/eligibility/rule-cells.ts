// What each of the three rule texts asks for, row by row, in words; null where that row is no part of it. Pure.
import { RULE_BOOKS, RULE_ROWS, type RuleBook, type RuleRow, type SideBySideTexts } from '#copy/page-texts/eligibility.ts';
import { DEFINITIONS, type Definition, UK_RULE } from '#protocol/definitions.ts';

type Cells = Readonly<Record<RuleBook, string | null>>;

/** Throws when the protocol does not hold it. */
export function definitionOf(book: RuleBook): Definition {
  const found = DEFINITIONS.find(({ id }) => id === book);
  if (!found) throw new Error(`No definition is called "${book}".`);
  return found;
}

export function ruleCells(words: SideBySideTexts): readonly { readonly row: RuleRow; readonly cells: Cells }[] {
  return RULE_ROWS.map((row) => ({
    row,
    cells: Object.fromEntries(RULE_BOOKS.map((book) => [book, cellOf(book, row, words)])) as Record<RuleBook, string | null>,
  }));
}

function cellOf(book: RuleBook, row: RuleRow, words: SideBySideTexts): string | null {
  const found = definitionOf(book);
  const say = (count: number | null, phrase: (count: number) => string): string | null => (count === null ? null : phrase(count));
  const cells: Readonly<Record<RuleRow, string | null>> = {
    days: words.days(found.headacheDays),
    migraine: say(found.migraineDays, words.migraine),
    hours: say(found.hoursADay, words.hours),
    duration: say(found.months, words.duration),
    attacks: say(found.attacksEver, words.attacks),
    tried: book === 'uk' ? words.tried(UK_RULE.start.preventivesFailed) : null,
  };
  return cells[row];
}
