// The distance along the skin between the ruler's two ends, as the picture measures it: asked for when an end or the head changes, and
// again with the next frame while the picture has no answer yet.
import { useCallback, useEffect, useRef, useState } from 'react';
import { landmarksOn, sitesOn } from '#anatomy/build.ts';
import type { Manifest, Point } from '#anatomy/manifest.ts';
import type { Build, Measuring } from '#session/session.ts';
import { useFrame, usePage, useSession } from '../page-context.ts';

/** Millimetres, or null while an end is missing or the picture has not answered. */
export function useSpan(manifest: Manifest): number | null {
  const { link } = usePage();
  const measuring = useSession((session) => session.measuring);
  const build = useSession((session) => session.build);
  const morphs = useSession((session) => session.morphs.kind);
  const asked = keyOf(measuring, build, morphs);
  const answered = useRef<string | null>(null);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly mm: number } | null>(null);

  const ask = useCallback(() => {
    if (measuring.kind === 'off' || asked === null || answered.current === asked) return;
    const [from, to] = [positionOf(measuring.from, manifest, build), positionOf(measuring.to, manifest, build)];
    const span = from && to && link.span(from, to);
    if (!span) return;
    answered.current = asked;
    setAnswer({ key: asked, mm: span.mm });
  }, [asked, measuring, build, manifest, link]);
  useFrame(ask);
  useEffect(ask, [ask]);

  return answer && answer.key === asked ? answer.mm : null;
}

function keyOf(measuring: Measuring, { head, share }: Build, morphs: string): string | null {
  if (measuring.kind === 'off' || !measuring.from || !measuring.to) return null;
  return [measuring.from, measuring.to, head, share, morphs].join(' ');
}

function positionOf(place: string | null, manifest: Manifest, build: Build): Point | null {
  if (place === null) return null;
  const site = sitesOn(manifest, build).find(({ id }) => id === place);
  return site?.at ?? landmarksOn(manifest, build)[place]?.at ?? null;
}
