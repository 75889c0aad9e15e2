// What a muscle is made of, as data: courses of its fibres on the skin, how deep it lies, how thick it is and how it ends. Lengths in
// millimetres of the raw hm08 head: left side, lateral / up / forward from between the tragi (see recipe/carrier.ts).
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import type { Vec3 } from '../bust.ts';
import type { Aim } from '../geometry/aim.ts';

/** A place as a plain view shows it (front, back: lateral, up; left: forward, up; above: lateral, forward), or the skin nearest to three. */
export type Knot = readonly [across: number, up: number] | Vec3;

/** One course of fibres from origin to insertion. */
export type Rail = readonly Knot[];

/** Values at shares of the way, in ascending order, joined smoothly and without overshoot. */
export type Profile = readonly (readonly [share: number, value: number])[];

/** How a value runs along the fibres, at one or several shares of the way across them. */
export type Relief = readonly { readonly across: number; readonly along: Profile }[];

export interface Sheet {
  readonly seen: Aim;
  /** In order across the muscle. */
  readonly rails: readonly Rail[];
  /** From the skin to the outer surface where the muscle is thickest. */
  readonly depth: Relief;
  readonly thickness: Relief;
  /** Width of the rounded edge along the first and the last rail. */
  readonly edge: readonly [first: number, last: number];
  /** Length over which the sheet thins out at its two ends, and by how much its fibres end unevenly. */
  readonly ends: {
    readonly taper: readonly [origin: number, insertion: number];
    readonly fray: readonly [origin: number, insertion: number];
  };
  /** Share of the thickness by which the outer surface sinks where the sheet thins; the inner one rises by the rest. */
  readonly belly: number;
}

export interface MuscleRecipe {
  readonly id: BodyMuscleId;
  /** A midline muscle is drawn on the left from the midline outwards and mirrored. */
  readonly side: 'left' | 'midline';
  readonly sheets: readonly Sheet[];
  /** Shares of the fibres that are tendon, at the origin and at the insertion. */
  readonly tendon: readonly [origin: number, insertion: number];
  /** Where the figures come from, ids of src/protocol/sources.ts or a name. */
  readonly sources: readonly string[];
}

/** The same along every fibre. */
export function everywhere(along: Profile): Relief {
  return [{ across: 0.5, along }];
}
