// Stands where the text for clinicians and students will be: it is on its way, or could not be had, with another try.
import type { DeeperWords } from '#copy/deeper-words.ts';
import { usePage } from './page-context.ts';
import type { Stock } from './shelf.ts';

interface Props {
  readonly stock: Stock<DeeperWords>;
  readonly onRetry: () => void;
}

export function DeeperNotice({ stock, onRetry }: Props) {
  const { words } = usePage();
  if (stock.kind !== 'failed') return <p className="told soft">{words.panel.deeper.loading}</p>;
  return (
    <div className="told fetch-failure" data-failed="deeper">
      <p>
        {words.panel.deeper.failed}{' '}
        <span className="soft">
          {words.failure.detail} <code>{stock.detail}</code>
        </span>
      </p>
      <button type="button" className="plain" onClick={onRetry}>
        {words.failure.retry}
      </button>
    </div>
  );
}
