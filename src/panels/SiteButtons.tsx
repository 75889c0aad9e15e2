// The ways from a text to points: each by its spoken name; choosing one turns the head to it.
import { siteFacts } from '#copy/site-facts.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import { showPoint } from './attend.ts';
import { usePage } from './page-context.ts';

export function SiteButtons({ sites }: { readonly sites: readonly SiteId[] }) {
  const { store, words } = usePage();
  return (
    <ul className="site-links">
      {sites.map((id) => (
        <li key={id}>
          <button type="button" className="entry" onClick={() => store.setState(showPoint(id))}>
            {siteFacts(id, words).spoken}
          </button>
        </li>
      ))}
    </ul>
  );
}
