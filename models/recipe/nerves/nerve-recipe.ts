// What a nerve's course is written in: places with depth, source and mark, and short ways to say where on the skin they lie.
// Sources and marks are those of src/protocol: A read in a study, B in a digest, M from memory, D drawn to join what is known.
import type { NerveId } from '#protocol/vocabulary.ts';
import type { WalkedPin } from '../../steps/walked-pin.ts';

export interface NervePlace {
  readonly at: WalkedPin;
  /** Of the nerve's axis below the skin. */
  readonly deep: number;
  readonly known: 'A' | 'B' | 'M' | 'D';
  /** Source ids, space-separated; empty where it is drawn freely. */
  readonly sources: string;
  readonly note?: string;
}

export interface NerveBranch {
  /** Share of the way along the trunk at which it leaves. */
  readonly leaves: number;
  readonly places: readonly NervePlace[];
}

export interface NerveRecipe {
  readonly id: NerveId;
  /** Radius at the root. */
  readonly radius: number;
  /** From the root; its last stretch is one of the branches. */
  readonly trunk: readonly NervePlace[];
  readonly branches: readonly NerveBranch[];
}

export const drawn = (at: WalkedPin, deep: number, note?: string): NervePlace =>
  note === undefined ? { at, deep, known: 'D', sources: '' } : { at, deep, known: 'D', sources: '', note };
export const read = (known: 'A' | 'B' | 'M', sources: string, at: WalkedPin, deep: number, note?: string): NervePlace =>
  note === undefined ? { at, deep, known, sources } : { at, deep, known, sources, note };

export const front = (from: string, aside: number, up: number): WalkedPin => ({ from, seen: 'front', aside, up });
export const back = (from: string, aside: number, up: number): WalkedPin => ({ from, seen: 'back', aside, up });
export const side = (forward: number, up: number): WalkedPin => ({ from: 'tragion-left', seen: 'left', forward, up });
export const above = (aside: number, forward: number): WalkedPin => ({ from: 'vertex', seen: 'above', aside, forward });
export const belowInion = (aside: number, down: number): WalkedPin => ({ from: 'inion', seen: 'back', walk: { down, aside } });
