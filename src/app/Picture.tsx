// Which picture stands on the stage: the poster, the still until the head is there or for good, the 3D head, and the fade between.
import { useEffect, useState } from 'react';
import { rootHref } from '#copy/page-address.ts';
import { Poster } from '#panels/Poster.tsx';
import { usePage, useSession } from '#panels/page-context.ts';
import { Stills } from '#panels/Stills.tsx';
import { useContrast } from '#panels/use-contrast.ts';
import { pictureDrawn, pictureFailed, pictureReady } from '#session/actions.ts';
import { isShown } from '#session/selectors.ts';
import { modelUrlBelow } from './arrivals.ts';
import { SceneBoundary } from './SceneBoundary.tsx';
import type { Brightness } from './theme.ts';
import type { Arrived } from './use-arrivals.ts';

/** Milliseconds until the still under the head is taken away; a little longer than its fade in stage.css. */
const FADE_MS = 400;

/**
 * Milliseconds in which a head may come before the still of another view is fetched for the meantime: without a graphics card one takes a
 * third of a second to be shown, just before the head.
 */
const PATIENCE_MS = 800;

interface Props {
  readonly arrivals: Arrived;
  readonly brightness: Brightness;
  readonly calm: boolean;
}

export function Picture({ arrivals, brightness, calm }: Props) {
  const { at, store, link, manifest, words } = usePage();
  const picture = useSession((session) => session.picture);
  const shown = isShown(picture.kind);
  const [faded, setFaded] = useState(false);
  const [late, setLate] = useState(false);

  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), PATIENCE_MS);
    return () => window.clearTimeout(timer);
  }, []);

  useEffect(() => {
    if (!shown) return setFaded(false);
    const timer = window.setTimeout(() => setFaded(true), calm ? 0 : FADE_MS);
    return () => window.clearTimeout(timer);
  }, [shown, calm]);

  const { drawing, tries } = arrivals;
  const contrast = useContrast(store);
  // A lost context may come back by itself: the scene then stays, unseen, to take over again.
  const drawn = picture.kind !== 'failed' || picture.failure === 'context-lost';
  if (!manifest) return <Poster />;
  return (
    <>
      {!(shown && faded) && <Stills manifest={manifest} brief={!late && picture.kind !== 'failed'} over={shown} />}
      {drawn && drawing && (
        <SceneBoundary key={tries} onError={(detail) => store.setState(pictureFailed('script', detail))}>
          <drawing.Scene
            store={store}
            manifest={manifest}
            modelUrl={modelUrlBelow(rootHref(at, words.locale))}
            link={link}
            early={drawing.early}
            theme={brightness}
            contrast={contrast}
            calm={calm}
            onDrawn={() => store.setState(pictureDrawn())}
            onReady={() => store.setState(pictureReady())}
            onFailed={(failure, detail) => store.setState(pictureFailed(failure, detail))}
          />
        </SceneBoundary>
      )}
    </>
  );
}
