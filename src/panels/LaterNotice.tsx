// Stands where a text will be that comes later: it is on its way, or could not be had, with another try.
import { usePage } from './page-context.ts';
import type { Stock } from './shelf.ts';

interface Props {
  readonly stock: Stock<unknown>;
  readonly said: { readonly loading: string; readonly failed: string };
  readonly onRetry: () => void;
}

export function LaterNotice({ stock, said, onRetry }: Props) {
  const { words } = usePage();
  if (stock.kind !== 'failed') return <p className="told soft">{said.loading}</p>;
  return (
    <div className="told fetch-failure" data-failed="text">
      <p>
        {said.failed}{' '}
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
