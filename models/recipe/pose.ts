// The posture and proportions the bust is given, as figures. Lengths in hm08's decimetres, on the average adult.
// hm08 stands with its arms 40 degrees out: that lifts the shoulders and draws the acromia together.

export interface Hinge {
  /** Joint about which the left side turns in the frontal plane; the right mirrors it. */
  readonly joint: readonly [x: number, y: number, z: number];
  /** Degrees; positive lowers the left side. */
  readonly lowerDeg: number;
  /** The turn fades in along this direction from `from` to `to`, measured from the joint. */
  readonly along: readonly [x: number, y: number, z: number];
  readonly from: number;
  readonly to: number;
}

/** Sternoclavicular joint: beside the suprasternal notch. The clavicle sinks until the shoulder line slopes as at rest. */
export const CLAVICLE: Hinge = { joint: [0.2, 5.3, 0.72], lowerDeg: 7, along: [1, 0, 0], from: 0.15, to: 1.35 };

/** Shoulder joint: a hand's breadth of deltoid around it follows, so that no crease forms over the acromion. */
export const UPPER_ARM: Hinge = { joint: [1.62, 5.36, 0.16], lowerDeg: 31, along: [0.87, -0.5, 0], from: -0.5, to: 0.75 };

/**
 * The girdle of the mean body is short beside the survey (S44): it is lengthened along the clavicle by this share, fading in
 * from the root of the neck to the acromion. `top`: heights between which girdle and arms let go of neck and head.
 */
export const GIRDLE = { lengthen: 0.27, from: 0.55, to: 1.5, top: [5.95, 6.4] } as const;

/**
 * The head is nodded in the upper neck until the Frankfurt plane (tragion to lower orbital rim) is level. `axis` is the height and
 * depth of the transverse axis; the turn fades in along height + `slope` x depth, so that jaw and nape move with the skull.
 */
export const NOD = { axis: [7.0, 0.35], slope: 0.47, from: 6.2, to: 6.75 } as const;

/** Lower orbital rim below the pupil centre, decimetres: half a 35 mm orbit and the soft tissue over its edge [derived]. */
export const ORBITALE_BELOW_PUPIL = 0.19;

/** Rounds in which a vertex's displacement is averaged with its neighbours', to leave no edge where a turn fades in. */
export const SMOOTHING_ROUNDS = 24;
