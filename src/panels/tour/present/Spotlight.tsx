// All but a round part of the picture recedes. The light lies on the points in hand, and on the pointer while that is over the picture.
import { useCallback, useEffect, useRef } from 'react';
import type { StageFrame } from '#session/stage-link.ts';
import { litAt } from '#session/tour.ts';
import { useFrame, usePage } from '../../page-context.ts';

interface Light {
  readonly x: number;
  readonly y: number;
  /** Px; the fall-off lies outside it. */
  readonly radius: number;
}

/** Share of the stage's shorter side that a light about the pointer takes. */
const HAND_SHARE = 0.17;
/** Air about the points in hand, as a share of the stage's shorter side. */
const AIR_SHARE = 0.1;

/** The circle about the points that are in sight; about the middle of the stage where none is. */
function lightOn(frame: StageFrame, sites: readonly (keyof StageFrame['sites'])[]): Light {
  const { width, height } = frame;
  const shorter = Math.min(width, height);
  const seen = sites.map((id) => frame.sites[id]).filter(({ facing }) => facing);
  if (seen.length === 0) return { x: width / 2, y: height / 2, radius: shorter * 0.45 };
  const [xs, ys] = [seen.map(({ x }) => x), seen.map(({ y }) => y)];
  const x = (Math.min(...xs) + Math.max(...xs)) / 2;
  const y = (Math.min(...ys) + Math.max(...ys)) / 2;
  const reach = Math.max(...seen.map((one) => Math.hypot(one.x - x, one.y - y)));
  return { x, y, radius: Math.max(reach + shorter * AIR_SHARE, shorter * HAND_SHARE) };
}

export function Spotlight({ stage }: { readonly stage: HTMLElement }) {
  const { store } = usePage();
  const shade = useRef<HTMLDivElement>(null);
  const inHand = useRef(false);

  const shine = useCallback(({ x, y, radius }: Light): void => {
    shade.current?.style.setProperty('--x', `${x.toFixed(1)}px`);
    shade.current?.style.setProperty('--y', `${y.toFixed(1)}px`);
    shade.current?.style.setProperty('--radius', `${radius.toFixed(1)}px`);
  }, []);
  const place = useCallback(
    (frame: StageFrame) => {
      if (!inHand.current) shine(lightOn(frame, litAt(store.getState().tour)));
    },
    [store, shine],
  );
  useFrame(place);

  const { link } = usePage();
  useEffect(() => {
    const back = (): void => {
      inHand.current = false;
      const frame = link.frame();
      if (frame) place(frame);
    };
    const follow = (event: PointerEvent): void => {
      const home = stage.getBoundingClientRect();
      inHand.current = true;
      const radius = Math.min(home.width, home.height) * HAND_SHARE;
      shine({ x: event.clientX - home.left, y: event.clientY - home.top, radius });
    };
    // Another step has other points in hand.
    const stop = store.subscribe((now, before) => {
      if (now.tour !== before.tour) back();
    });
    stage.addEventListener('pointermove', follow);
    stage.addEventListener('pointerleave', back);
    return () => {
      stop();
      stage.removeEventListener('pointermove', follow);
      stage.removeEventListener('pointerleave', back);
    };
  }, [stage, store, link, place, shine]);

  return <div ref={shade} className="spotlight" data-spotlight="" aria-hidden="true" />;
}
