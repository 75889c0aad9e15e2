// The still that stands in the page before anything else has arrived, and for good when nobody knows where the points lie.
import { rootHref } from '#copy/page-address.ts';
import { usePage } from './page-context.ts';
import { STILL_SIZE } from './still-place.ts';

export function Poster() {
  const { at, words } = usePage();
  const stills = `${rootHref(at, words.locale)}stills`;
  return (
    <picture className="poster">
      <source type="image/avif" srcSet={`${stills}/start.avif`} />
      <img
        src={`${stills}/start.webp`}
        width={STILL_SIZE.width}
        height={STILL_SIZE.height}
        alt={words.failure.stillAlt(words.stage.views.start.seen)}
        decoding="sync"
        fetchPriority="high"
      />
    </picture>
  );
}
