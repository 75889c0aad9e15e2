// The cut below a point with the needle in it, and the way to see it on the head.
import type { SiteId } from '#protocol/vocabulary.ts';
import { turnTo } from '#session/actions.ts';
import { cutShelf } from './cut/load-cut.ts';
import { Later } from './Later.tsx';
import { usePage, useSession } from './page-context.ts';

export function NeedleDrawing({ id }: { readonly id: SiteId }) {
  const { store, manifest, words } = usePage();
  const drawn = useSession(({ picture }) => picture.kind === 'ready');
  return (
    <div data-needle="">
      {manifest && <Later shelf={cutShelf}>{({ CutDrawing }) => <CutDrawing id={id} manifest={manifest} />}</Later>}
      {drawn && (
        <button type="button" className="plain" onClick={() => store.setState(turnTo(id))}>
          {words.panel.beside}
        </button>
      )}
    </div>
  );
}
