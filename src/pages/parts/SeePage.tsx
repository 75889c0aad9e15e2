// A line that leads on to another page of the house, by its name.
import { pageHref } from '#copy/page-address.ts';
import type { PageId } from '#copy/page-ids.ts';
import { usePage } from '#panels/page-context.ts';

interface Props {
  /** What is found there, as the beginning of the line. */
  readonly text: string;
  readonly to: PageId;
}

export function SeePage({ text, to }: Props) {
  const { at, words } = usePage();
  return (
    <p className="see-page">
      {text} <a href={pageHref(at, to, words.locale)}>{words.house.names[to]}</a>
    </p>
  );
}
