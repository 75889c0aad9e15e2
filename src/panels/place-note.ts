// Where the note that explains a term stands: under the term or, without room there, above it; never over it. Pure; CSS pixels.

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** The term's own place: the upper edge of its first line, left and lower edge of its last. */
export interface TermPlace {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP_PX = 4;
const MARGIN_PX = 8;

export function placeNote(
  term: TermPlace,
  note: Box,
  room: { readonly innerWidth: number; readonly innerHeight: number },
): { readonly left: number; readonly top: number } {
  const left = Math.max(MARGIN_PX, Math.min(term.left, room.innerWidth - note.width - MARGIN_PX));
  const below = term.bottom + GAP_PX;
  const fits = below + note.height + MARGIN_PX <= room.innerHeight;
  return { left, top: fits ? below : term.top - GAP_PX - note.height };
}
