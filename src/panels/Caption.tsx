// Says which side of the patient is seen, as a caption under the picture; where no panel opens by hover, names what is hovered; and
// for a while, what is being fetched for the picture.
import { useCallback, useState } from 'react';
import { type Bearing, bearingOf } from '#anatomy/bearing.ts';
import { brightOf } from '#session/selectors.ts';
import type { StageFrame } from '#session/stage-link.ts';
import { azimuthOf, flatViewOf } from './flat-view.ts';
import { useFrame, usePage, useSession, useWide } from './page-context.ts';
import { spokenName } from './spoken-name.ts';

export function Caption() {
  const { words, manifest } = usePage();
  const wide = useWide();
  const looking = useSession((session) => session.looking);
  const bright = useSession(brightOf);
  const [bearing, setBearing] = useState<Bearing>('front-left');
  const follow = useCallback(
    (frame: StageFrame) => {
      const view = manifest && flatViewOf(frame, manifest.sites);
      if (view) setBearing(bearingOf(azimuthOf(view)));
    },
    [manifest],
  );
  useFrame(follow);

  const seen = looking.kind === 'view' ? words.stage.views[looking.id].seen : words.stage.seen[bearing];
  const coming = useSession(({ under, morphs }) => (under.kind === 'loading' ? 'under' : morphs.kind === 'loading' && 'morphs'));
  const percent = useSession(({ picture }) => (picture.kind === 'loading' ? picture.percent : undefined));
  if (percent !== undefined)
    return (
      <p className="caption" data-fetching="head">
        {words.under.fetching.head(percent)}
      </p>
    );
  if (coming)
    return (
      <p className="caption" data-fetching={coming}>
        {words.under.fetching[coming].loading} …
      </p>
    );
  return <p className="caption">{(!wide && bright && spokenName(bright, words)) || seen}</p>;
}
