// The picture where there is no 3D, and until there is: a still of the view, laid and published on the link like a frame of the scene.
import { useLayoutEffect, useRef, useState } from 'react';
import type { Stage } from '#anatomy/camera-fit.ts';
import type { Manifest } from '#anatomy/manifest.ts';
import { rootHref } from '#copy/page-address.ts';
import type { Looking } from '#session/session.ts';
import { usePage, useSession } from './page-context.ts';
import { closeArea, frameOfStill, placeStill, STILL_SIZE, stillFor } from './still-place.ts';

const START: Looking = { kind: 'view', id: 'start' };

interface Props {
  readonly manifest: Manifest;
  /** The 3D picture will be there in a moment: what stands in the page already stays, whatever is looked at. */
  readonly brief: boolean;
  /** The 3D picture has taken over: no more frames come from here. */
  readonly over: boolean;
}

export function Stills({ manifest, brief, over }: Props) {
  const { at, link, words } = usePage();
  const looking = useSession((session) => (brief ? START : session.looking));
  const openRegion = useSession((session) => (brief ? null : session.openRegion));
  const insets = useSession((session) => session.insets);
  const frame = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => setStage({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const id = stillFor(looking, manifest);
  const place = stage && placeStill(id, closeArea(looking, openRegion, manifest.sites), manifest, stage, insets);

  useLayoutEffect(() => {
    if (stage && place && !over) link.publish(frameOfStill(place, manifest, stage));
  });

  const file = `${rootHref(at, words.locale)}stills/${id}`;
  const seen = looking.kind === 'view' ? looking.id : id;
  return (
    <div ref={frame} className="still" data-over={over || undefined}>
      {place && (
        <picture>
          <source type="image/avif" srcSet={`${file}.avif`} />
          <img
            src={`${file}.webp`}
            alt={words.failure.stillAlt(words.stage.views[seen].seen)}
            decoding="sync"
            style={{
              width: STILL_SIZE.width * place.scale,
              height: STILL_SIZE.height * place.scale,
              transform: `translate(${place.left}px, ${place.top}px)`,
            }}
          />
        </picture>
      )}
    </div>
  );
}
