// The shape of what is said while a plan is made.
import type { Told } from '../facts.ts';

export interface PlanWords {
  readonly title: string;
  /** That it teaches, and checks nothing about a person. */
  readonly teaches: string;
  readonly close: string;
  /** "155 units at 31 points". */
  readonly sum: (units: number, points: number) => string;
  /** "of at most 195 units at 39 points". */
  readonly most: Told;
  readonly alike: string;
  readonly undo: string;
  readonly redo: string;
  /** Back to the published scheme, and to nothing. */
  readonly whole: string;
  readonly none: string;
  readonly muscles: string;
  /** A line of the table: "left 4, right 4". */
  readonly perSide: (left: number, middle: number, right: number) => string;
  readonly units: (units: number) => string;
  readonly extra: string;
  /** "Extra points, left temple": the zone by its area and side. */
  readonly zone: (area: string, side: string) => string;
  readonly more: (zone: string) => string;
  readonly fewer: (zone: string) => string;
  /** Name of a point's button: its own name, and whether it is given. */
  readonly pointsLabel: string;
  readonly zonesLabel: string;
  readonly hint: string;
  /** Why an extra point was refused. */
  readonly full: (muscle: string, most: number) => Told;
  /** Why one more was refused on each side, where one on either would fit. */
  readonly oneSide: (muscle: string, most: number) => Told;
  readonly vial: {
    readonly title: string;
    /** "155 units × 0.02 mL = 3.1 mL". */
    readonly volume: (units: number, mlPerUnit: number, ml: number) => Told;
    readonly syringes: (ml: number, syringes: number, each: number) => string;
    readonly dilution: readonly Told[];
    /** For each size of vial. */
    readonly vials: (
      vialUnits: number,
      salineMl: number,
      vials: number,
      units: number,
      restUnits: number,
      restMl: number,
    ) => string;
    /** The marks on an insulin syringe are no units of this medicine. */
    readonly marks: Told;
  };
  readonly warnings: {
    readonly title: string;
    readonly less: Told;
    readonly usual: Told;
    /** Where the plan is not the dose of the US label. */
    readonly labels: readonly Told[];
    readonly frontalis: Told;
    readonly brands: Told;
  };
  readonly keep: {
    readonly title: string;
    readonly name: string;
    readonly keep: string;
    readonly kept: (name: string) => string;
    readonly notKept: string;
    /** Nothing is kept unless asked. */
    readonly only: string;
    readonly open: (name: string) => string;
    readonly rename: (name: string) => string;
    readonly renamed: (from: string, to: string) => string;
    readonly forget: (name: string) => string;
    readonly forgotten: (name: string) => string;
    /** What was kept here could not be read and lies aside. */
    readonly aside: string;
    readonly save: string;
    readonly openFile: string;
    /** That a file may be dropped on the panel, and what is in it. */
    readonly file: string;
    readonly opened: (name: string) => string;
    /** Stands over the faults of a file. */
    readonly refused: string;
    readonly fault: (kind: FaultName, field: string, line: number) => string;
    readonly unreachable: string;
    /** That it is a clinic's own, and nobody here has checked it. */
    readonly own: (name: string) => string;
  };
}

export type FaultName = 'syntax' | 'unknown' | 'missing' | 'value' | 'twice' | 'too-many' | 'too-large';
