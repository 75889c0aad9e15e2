// The head from each side, for readers whose browser runs no script: for all others these pictures are never fetched.
import { rootHref } from '#copy/page-address.ts';
import { usePage } from '#panels/page-context.ts';
import { STILL_SIZE } from '#panels/still-place.ts';

const SIDES = ['front', 'left', 'right', 'back'] as const;

export function FourStills() {
  const { at, words } = usePage();
  return (
    <noscript>
      <p className="noscript">{words.page.noScript}</p>
      <div className="four-stills">
        {SIDES.map((side) => (
          <img
            key={side}
            src={`${rootHref(at, words.locale)}stills/${side}.webp`}
            width={STILL_SIZE.width}
            height={STILL_SIZE.height}
            loading="lazy"
            alt={words.stage.views[side].seen}
          />
        ))}
      </div>
    </noscript>
  );
}
