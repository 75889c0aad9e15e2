// The same figures as a drawing beside it, as a real table: folded away under it, or open where the table itself is what is read.
import type { ReactNode } from 'react';

export interface Row {
  readonly head: string;
  readonly cells: readonly ReactNode[];
}

interface Props {
  readonly caption: string;
  /** Column heads; the first stands over the row heads. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What opens the folded table. */
  readonly summary: string;
}

export function TableTwin({ caption, columns, rows, summary }: Props) {
  return (
    <details className="table-twin">
      <summary>{summary}</summary>
      <DataTable caption={caption} columns={columns} rows={rows} />
    </details>
  );
}

export function DataTable({ caption, columns, rows }: Omit<Props, 'summary'>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table is no set of fields, and one more landmark would only be in the way
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow page a wide table scrolls, and the keyboard must reach it
    <div className="table-room" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                // Cells of a row have no identity but their column.
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
