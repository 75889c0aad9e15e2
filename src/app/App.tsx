// The page: masthead, plate, list and foot around one session, each told by the others' doing only through it.
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { rootHref } from '#copy/page-address.ts';
import type { PageId } from '#copy/page-ids.ts';
import type { Words } from '#copy/words.ts';
import { Colophon } from '#panels/Colophon.tsx';
import { FailureNotice } from '#panels/FailureNotice.tsx';
import type { FocusReturn } from '#panels/focus-return.ts';
import { Masthead } from '#panels/Masthead.tsx';
import { Plate } from '#panels/Plate.tsx';
import { PointList } from '#panels/PointList.tsx';
import { PageContext } from '#panels/page-context.ts';
import { isShown } from '#session/selectors.ts';
import type { StageLink } from '#session/stage-link.ts';
import type { SessionStore } from '#session/store.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { Announcer } from './Announcer.tsx';
import type { Arrivals } from './arrivals.ts';
import { Picture } from './Picture.tsx';
import { useArrivals } from './use-arrivals.ts';
import { useHtml } from './use-html.ts';

interface Props {
  readonly store: SessionStore;
  readonly link: StageLink;
  readonly words: Words;
  /** The atlas itself, or the walk through a visit on it. */
  readonly at: PageId;
  readonly focus: FocusReturn;
  /** What was asked for before the page was there. */
  readonly begun: Arrivals;
}

export function App({ store, link, words, at, focus, begun }: Props) {
  const arrivals = useArrivals(store, rootHref(at, words.locale), begun);
  const { manifest } = arrivals;
  const { brightness, calm } = useHtml(store);
  const kind = useStore(store, (session) => session.picture.kind);

  const under = useStore(store, (session) => session.under.kind);
  const morphs = useStore(store, (session) => session.morphs.kind);
  useEffect(() => {
    Object.assign(document.documentElement.dataset, { scene: kind, under, morphs });
  }, [kind, under, morphs]);

  const page = useMemo(() => ({ store, link, words, at, manifest, focus }), [store, link, words, at, manifest, focus]);
  return (
    <PageContext value={page}>
      <div className="page">
        <Masthead />
        <main>
          <AddressNotice />
          <FailureNotice />
          <Plate picture={<Picture arrivals={arrivals} brightness={brightness} calm={calm} />} still={!isShown(kind)} />
          <PointList />
        </main>
        <Colophon />
      </div>
      <Announcer />
    </PageContext>
  );
}
