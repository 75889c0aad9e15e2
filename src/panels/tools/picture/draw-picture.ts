// A composition as pixels (PNG) and as a drawing (SVG): the picture below, names and lines above it, the source line at the foot.
import { type Composition, LETTER_PX } from './compose.ts';
import { FOOT_EDGE_PX, FOOT_LETTER_PX, FOOT_ROW_PX, type Foot } from './foot.ts';

export interface Ink {
  /** CSS colours; `ground` null for none. */
  readonly ground: string | null;
  readonly letters: string;
  readonly soft: string;
  readonly halo: string;
  /** A font family list. */
  readonly face: string;
}

/** Rejects where the device has no room for so many pixels. */
export async function pngOf(picture: CanvasImageSource, made: Composition, foot: Foot, ink: Ink, size: Size): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), size);
  const pen = canvas.getContext('2d');
  if (!pen) throw new RangeError(`This device has no room for ${size.width} × ${size.height} pixels.`);
  pen.scale(size.width / made.width, size.height / (made.height + foot.height));
  if (ink.ground) {
    pen.fillStyle = ink.ground;
    pen.fillRect(0, 0, made.width, made.height + foot.height);
  }
  pen.drawImage(picture, made.pictureX, 0, made.part.width, made.part.height);
  pen.lineJoin = 'round';
  pen.textBaseline = 'middle';
  pen.font = `500 ${LETTER_PX}px ${ink.face}`;
  for (const { text, x, y, align, tie } of made.labels) {
    if (tie) {
      pen.lineWidth = 1;
      pen.strokeStyle = ink.soft;
      pen.stroke(new Path2D(tie));
    }
    pen.textAlign = align;
    pen.lineWidth = 4;
    pen.strokeStyle = ink.halo;
    pen.strokeText(text, x, y);
    pen.fillStyle = ink.letters;
    pen.fillText(text, x, y);
  }
  pen.textAlign = 'left';
  pen.font = `${FOOT_LETTER_PX}px ${ink.face}`;
  pen.fillStyle = ink.soft;
  for (const [at, line] of foot.lines.entries()) pen.fillText(line, FOOT_EDGE_PX, footAt(made, at));
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) =>
        blob ? resolve(blob) : reject(new RangeError(`This device has no room for ${size.width} × ${size.height} pixels.`)),
      'image/png',
    );
  });
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const footAt = ({ height }: Composition, line: number): number => height + FOOT_ROW_PX * (line + 0.5);

/**
 * A program that has not the typeface draws the letters in another, to the same width.
 * @param href the picture itself, as a data address
 * @param widthOf width of a text in LETTER_PX letters
 */
export function svgOf(
  href: string,
  made: Composition,
  foot: Foot,
  ink: Ink,
  size: Size,
  widthOf: (text: string) => number,
): string {
  const { width, part, pictureX, labels } = made;
  const height = made.height + foot.height;
  const names = labels.map(({ text, x, y, align, tie }) =>
    [
      tie && `<path d="${tie}" fill="none" stroke="${ink.soft}"/>`,
      `<text x="${x}" y="${y}" text-anchor="${align === 'right' ? 'end' : 'start'}" dominant-baseline="central" textLength="${widthOf(text)}" lengthAdjust="spacingAndGlyphs" font-weight="500" fill="${ink.letters}" stroke="${ink.halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`,
    ].join(''),
  );
  const lines = foot.lines.map(
    (line, at) =>
      `<text x="${FOOT_EDGE_PX}" y="${footAt(made, at)}" dominant-baseline="central" font-size="${FOOT_LETTER_PX}" textLength="${(widthOf(line) * FOOT_LETTER_PX) / LETTER_PX}" lengthAdjust="spacingAndGlyphs" fill="${ink.soft}">${escaped(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(ink.face)}" font-size="${LETTER_PX}">`,
    ink.ground && `<rect width="${width}" height="${height}" fill="${ink.ground}"/>`,
    `<image x="${pictureX}" width="${part.width}" height="${part.height}" href="${href}"/>`,
    ...names,
    ...lines,
    '</svg>',
  ]
    .filter(Boolean)
    .join('\n');
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
