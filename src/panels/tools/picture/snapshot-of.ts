// A picture of the head as it is drawn now, from the reader's view or a named one, with just so many pixels: for files and for paper. The
// reader's own view stays where it is.
import type { Stage } from '#anatomy/camera-fit.ts';
import type { ViewId } from '#anatomy/manifest.ts';
import type { Part, Shot, StageLink } from '#session/stage-link.ts';

export interface ViewWish {
  /** The reader's own unless said. */
  readonly view?: ViewId;
  /** Of the reader's own view, in its proportions; what fits round its middle unless said. */
  readonly part?: Part;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** A CSS colour; null for a clear ground. */
  readonly background: string | null;
  /** Lit for a ground of this brightness; as it stands unless said. */
  readonly light?: 'light' | 'dark';
}

/** The longer side of a named view's stage, CSS pixels: what is drawn in pixels (the least ring, lines) is as large as on a page. */
const STAGE_PX = 720;

/** Null where there is no 3D to draw; rejects where the device cannot draw so many pixels. The places are in CSS pixels of the part's stage. */
export async function snapshotOf(link: StageLink, wish: ViewWish): Promise<Shot | null> {
  const snapshot = link.snapshot();
  const seen = link.frame();
  if (!snapshot || !seen) return null;
  const { view, width, height, background, light } = wish;
  const { part, scale } = view ? ofView(width, height) : ofReader(seen, width, height, wish.part);
  const shot = await snapshot({ part, scale, ...(view && { view }), ...(light && { light }) });
  const picture = Object.assign(document.createElement('canvas'), { width, height });
  const pen = picture.getContext('2d');
  if (!pen) throw new RangeError(`This device has no room for ${width} × ${height} pixels.`);
  if (background !== null) {
    pen.fillStyle = background;
    pen.fillRect(0, 0, width, height);
  }
  // A side that is no whole number of pixels is drawn a row short.
  pen.drawImage(shot.picture, 0, 0, width, height);
  return { picture, frame: shot.frame };
}

interface Drawn {
  readonly part: Part;
  readonly scale: number;
}

function ofView(width: number, height: number): Drawn {
  const scale = Math.max(width, height) / STAGE_PX;
  return { part: { x: 0, y: 0, width: width / scale, height: height / scale }, scale };
}

function ofReader(stage: Stage, width: number, height: number, part: Part | undefined): Drawn {
  if (part) return { part, scale: width / part.width };
  const scale = Math.max(width / stage.width, height / stage.height);
  const size = { width: width / scale, height: height / scale };
  return { part: { x: (stage.width - size.width) / 2, y: (stage.height - size.height) / 2, ...size }, scale };
}
