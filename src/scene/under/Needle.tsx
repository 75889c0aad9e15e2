// The needle at the point attended to: comes and goes by a calm fade, and stands where the point is on the head that is drawn. Loaded
// when it is first wanted; knows no reader.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { FOV_DEG, focalPx, type Lens } from '#anatomy/camera-fit.ts';
import { needleAt } from '#protocol/needle.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import type { DrawnHead } from '../drawn-head.ts';
import type { Brightness } from '../light-recipe.ts';
import { createNeedle } from './needle-model.ts';
import { needlePose } from './needle-pose.ts';

const FADE_S = 0.25;
/** After a rest the clock has run on: the first step of a fade is no longer than this. */
const LONGEST_STEP_S = 0.05;

interface Props {
  readonly site: SiteId | null;
  readonly head: DrawnHead;
  readonly lens: { readonly current: Lens | null };
  readonly theme: Brightness;
  /** Colour of the line that separates what is drawn from any skin. */
  readonly halo: string;
  readonly calm: boolean;
}

export function Needle({ site, head, lens, theme, halo, calm }: Props) {
  const invalidate = useThree((state) => state.invalidate);
  const needle = useMemo(createNeedle, []);
  const share = useRef(0);
  const placed = useRef<SiteId | null>(null);
  useEffect(() => () => needle.dispose(), [needle]);

  useLayoutEffect(() => {
    needle.tone(theme, halo);
    invalidate();
  }, [needle, theme, halo, invalidate]);

  useLayoutEffect(() => {
    const place = (): void => {
      const at = head.sites().find(({ id }) => id === placed.current);
      if (at) needle.place(needlePose(at, needleAt(at.id)), at.normal);
    };
    // A needle that goes fades where it is; one that goes over to another point fades in there.
    if (site !== null && site !== placed.current) {
      share.current = 0;
      placed.current = site;
      place();
    }
    invalidate();
    return head.onChange(place);
  }, [needle, site, head, invalidate]);

  useFrame(({ size }, delta) => {
    if (!lens.current) return;
    const goal = site === null ? 0 : 1;
    const step = calm ? 1 : Math.min(delta, LONGEST_STEP_S) / FADE_S;
    share.current += Math.min(Math.max(goal - share.current, -step), step);
    needle.show(share.current, lens.current.position, focalPx(size, FOV_DEG));
    if (share.current !== goal) invalidate();
  });

  return <primitive object={needle.object} />;
}
