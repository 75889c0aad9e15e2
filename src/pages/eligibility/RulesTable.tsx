// The US label, the headache society and the UK rule side by side; on a narrow page each row stands as a block of three. The sources stand
// below: the head of the table is out of sight on a narrow page.
import { type EligibilityTexts, RULE_BOOKS } from '#copy/page-texts/eligibility.ts';
import type { Cited } from '#panels/cite.ts';
import { Marks } from '#panels/Marks.tsx';
import { ruleTold } from './eligibility-told.ts';
import { ruleCells } from './rule-cells.ts';

interface Props {
  readonly texts: EligibilityTexts;
  readonly cited: readonly Cited[];
}

export function RulesTable({ texts: { sideBySide }, cited }: Props) {
  return (
    <>
      <table className="rules">
        <caption>{sideBySide.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{sideBySide.row}</th>
            {RULE_BOOKS.map((book) => (
              <th key={book} scope="col">
                {sideBySide.books[book].name}
                <span className="soft">{sideBySide.books[book].kind}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ruleCells(sideBySide).map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{sideBySide.rows[row]}</th>
              {RULE_BOOKS.map((book) => (
                <td key={book} className={cells[book] === null ? 'no-rule' : 'asked'}>
                  <span className="book-name" aria-hidden="true">
                    {sideBySide.books[book].name}
                  </span>
                  <span>{cells[book] ?? sideBySide.noRule}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft rule-sources">
        {RULE_BOOKS.map((book) => (
          <span key={book}>
            {sideBySide.books[book].name}
            <Marks told={ruleTold(book, sideBySide)} cited={cited} />
          </span>
        ))}
      </p>
    </>
  );
}
