// The strip below a picture: its lines, broken where they end. Pure; CSS pixels.

export const FOOT_LETTER_PX = 11;
export const FOOT_ROW_PX = 16;
export const FOOT_EDGE_PX = 11;

export interface Foot {
  readonly lines: readonly string[];
  readonly height: number;
}

/** @param widthOf width of a text in FOOT_LETTER_PX letters */
export function footOf(texts: readonly string[], width: number, widthOf: (text: string) => number): Foot {
  const room = width - 2 * FOOT_EDGE_PX;
  const lines = texts.flatMap((text) => {
    const broken: string[] = [];
    for (const word of text.split(' ')) {
      const longer = broken.length > 0 ? `${broken.at(-1)} ${word}` : word;
      if (broken.length > 0 && widthOf(longer) <= room) broken[broken.length - 1] = longer;
      else broken.push(word);
    }
    return broken;
  });
  return { lines, height: lines.length * FOOT_ROW_PX + FOOT_EDGE_PX };
}
