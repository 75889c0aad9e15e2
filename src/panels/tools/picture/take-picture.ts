// From what is on the stage to a file: the picture drawn with as many pixels as are wanted, composed with its names and its source line.
import { siteFacts } from '#copy/site-facts.ts';
import type { PictureWords } from '#copy/tools/picture-words.ts';
import { CLAIMS } from '#protocol/claims.ts';
import { sitesOfRegion } from '#protocol/protocol.ts';
import type { StageFrame } from '#session/stage-link.ts';
import type { Page } from '../../page-context.ts';
import { type Composition, compose, LETTER_PX, type Naming } from './compose.ts';
import { type Ink, pngOf, type Size, svgOf } from './draw-picture.ts';
import { FOOT_LETTER_PX, footOf } from './foot.ts';

export interface Wish {
  readonly kind: 'png' | 'svg';
  /** Pixels on the longer side, from LEAST_PX to MOST_PX. */
  readonly long: number;
  readonly names: boolean;
  readonly clear: boolean;
}

export interface Taken extends Size {
  readonly file: Blob;
}

/** How much wider than ours the letters of another typeface may be. */
const OTHER_FACE = 1.2;

export const LEAST_PX = 256;
export const MOST_PX = 4096;

/** Rejects where there is no picture, or the device cannot draw so many pixels. `day` stands in the source line. */
export async function takePicture(page: Page, stage: HTMLElement, said: PictureWords, wish: Wish, day: Date): Promise<Taken> {
  const { link, store, manifest, words } = page;
  const frame = link.frame();
  if (!frame) throw new Error('There is no picture yet.');
  const { insets, openRegion } = store.getState();
  const ink = inkOf(stage, wish.clear);
  const naming = namingOf(page, ink);
  // A program that has not the typeface, and cannot fit letters to a width, still finds room for them.
  const room = wish.kind === 'svg' ? { ...naming, widthOf: (text: string) => naming.widthOf(text) * OTHER_FACE } : naming;
  const made = compose({ frame, insets, manifest, openRegion }, wish.names ? room : null);
  const written = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium' }).format(day);
  const texts = [said.foot[0](words.page.title), said.foot[1](CLAIMS['fixed-scheme'].sources.join(', '), written)];
  const foot = footOf(texts, made.width, (text) => (naming.widthOf(text) * FOOT_LETTER_PX) / LETTER_PX);
  const whole = { width: made.width, height: made.height + foot.height };
  const scale = wish.long / Math.max(whole.width, whole.height);
  const size = { width: Math.round(whole.width * scale), height: Math.round(whole.height * scale) };
  const picture = await pictureOf(page, stage, frame, made, scale);
  if (wish.kind === 'png') return { ...size, file: await pngOf(picture, made, foot, ink, size) };
  const svg = svgOf(picture.toDataURL('image/png'), made, foot, ink, size, naming.widthOf);
  return { ...size, file: new Blob([svg], { type: 'image/svg+xml' }) };
}

function namingOf({ words }: Page, { face }: Ink): Naming {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = `500 ${LETTER_PX}px ${face}`;
  return {
    area: (id) => `${words.regions[id].name} ${sitesOfRegion(id).length}`,
    point: (id) => siteFacts(id, words).name,
    widthOf: (text) => Math.ceil(pen?.measureText(text).width ?? text.length * LETTER_PX * 0.5),
  };
}

function inkOf(stage: HTMLElement, clear: boolean): Ink {
  const style = getComputedStyle(stage);
  const color = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ground: clear ? null : color('--ground'),
    letters: color('--ink'),
    soft: color('--ink-soft'),
    halo: color('--ground'),
    face: style.fontFamily,
  };
}

/** The 3D picture at that scale; without 3D the still that is in sight, with the points on it. */
async function pictureOf(
  { link }: Page,
  stage: HTMLElement,
  frame: StageFrame,
  made: Composition,
  scale: number,
): Promise<HTMLCanvasElement> {
  const { part } = made;
  const size = { width: Math.round(part.width * scale), height: Math.round(part.height * scale) };
  const snapshot = link.snapshot();
  if (snapshot) return snapshot({ part, scale });
  const canvas = Object.assign(document.createElement('canvas'), size);
  const pen = canvas.getContext('2d');
  const still = [...stage.querySelectorAll('img')].find((image) => image.checkVisibility());
  if (!pen || !still) throw new Error('There is no picture yet.');
  const [home, box] = [stage.getBoundingClientRect(), still.getBoundingClientRect()];
  pen.scale(scale, scale);
  pen.translate(-part.x, -part.y);
  pen.drawImage(still, box.left - home.left, box.top - home.top, box.width, box.height);
  for (const { x, y, facing } of Object.values(frame.sites)) {
    if (!facing) continue;
    pen.beginPath();
    pen.arc(x, y, 5, 0, 2 * Math.PI);
    pen.fillStyle = getComputedStyle(stage).getPropertyValue('--accent');
    pen.fill();
    pen.lineWidth = 1.5;
    pen.strokeStyle = '#fff';
    pen.stroke();
  }
  return canvas;
}
