// The typefaces that stand in until ours has come: the devices' own, drawn as large and as high as ours, so that no line moves when it comes.
import { readFileSync } from 'node:fs';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** What is measured is what devices have, or has its widths to the unit: Arimo was made for those of Arial, as Liberation Sans was. */
const DEVICES = [
  {
    family: 'Atkinson stand-in A',
    measured: 'arimo',
    names: {
      400: ['Arial', 'Liberation Sans', 'Arimo'],
      700: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'],
    },
  },
  {
    family: 'Atkinson stand-in R',
    measured: 'roboto',
    names: { 400: ['Roboto'], 700: ['Roboto Bold'] },
  },
] as const;

/** Which weight of ours a weight of theirs stands in for: the one most used. */
export const STOOD_IN_FOR = { 400: 400, 700: 600 } as const;
/** A line that just fits must not break while its letters are drawn by others: one that is a little short moves nothing. */
const A_LITTLE_NARROWER = 0.99;
type Weight = keyof typeof STOOD_IN_FOR;

export interface StandIn {
  readonly family: string;
  readonly weight: Weight;
  readonly names: readonly string[];
  /** Shares of the size of letters. */
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
}

/** A packed typeface as far as `text` needs it, in one weight where one is given. */
export async function opened(bytes: Buffer, text: string, wght?: number): Promise<Font> {
  const axes = wght === undefined ? {} : { variationAxes: { wght } };
  const unpacked = await subsetFont(bytes, text, { targetFormat: 'truetype', ...axes });
  return new Font(new Face(new Blob(unpacked)));
}

/** Of a text, in sizes of its letters, its pairs set as close as a browser sets them. */
function widthOf(font: Font, text: string): number {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  shape(font, run);
  return run.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.face.upem;
}

/** `ours` is our typeface in the weights of STOOD_IN_FOR; `text` is what is read, in letters that all of them have. */
export function standIns(ours: Readonly<Record<Weight, Font>>, text: string): Promise<readonly StandIn[]> {
  const found = DEVICES.flatMap(({ family, measured, names }) =>
    ([400, 700] as const).map(async (weight): Promise<StandIn> => {
      const file = `node_modules/@fontsource/${measured}/files/${measured}-latin-${weight}-normal.woff2`;
      const theirs = await opened(readFileSync(file), text);
      const { ascender, descender } = ours[weight].hExtents();
      const size = (A_LITTLE_NARROWER * widthOf(ours[weight], text)) / widthOf(theirs, text);
      const share = (units: number): number => units / ours[weight].face.upem / size;
      return { family, weight, names: names[weight], size, ascent: share(ascender), descent: share(-descender) };
    }),
  );
  return Promise.all(found);
}
