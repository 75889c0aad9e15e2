// What a sum of units means for the tray: millilitres, syringes, vials and what is left in them, at the published dilutions. Each line is
// a sum of the one before, so that it can be followed. It knows nothing of a person, and of no other brand.
import { VIALS } from '#protocol/dilution.ts';
import { ML_PER_UNIT } from '#protocol/protocol.ts';

/** Millilitres that a syringe of the usual size holds. */
export const SYRINGE_ML = 1;

export interface VialSum {
  readonly vialUnits: number;
  readonly salineMl: number;
  /** Units in a millilitre. */
  readonly unitsPerMl: number;
  readonly vials: number;
  /** Units that stay in the last vial. */
  readonly restUnits: number;
  readonly restMl: number;
}

export interface TraySum {
  readonly units: number;
  readonly ml: number;
  readonly syringes: number;
  /** By the size of the vial, the smaller first. */
  readonly byVial: readonly VialSum[];
}

/** Hundredths of a millilitre, without the noise of binary fractions. */
const round = (ml: number): number => Math.round(ml * 100) / 100;

/** @param units 0 or more, whole */
export function trayFor(units: number): TraySum {
  const ml = round(units * ML_PER_UNIT);
  return {
    units,
    ml,
    syringes: Math.ceil(ml / SYRINGE_ML),
    byVial: VIALS.map(({ units: vialUnits, salineMl }) => {
      const vials = Math.ceil(units / vialUnits);
      const restUnits = vials * vialUnits - units;
      return { vialUnits, salineMl, unitsPerMl: vialUnits / salineMl, vials, restUnits, restMl: round(restUnits * ML_PER_UNIT) };
    }),
  };
}
