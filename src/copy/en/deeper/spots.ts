// English, for clinicians and students: where sources place a point elsewhere, and what to look for in an exam.
import type { ClaimId } from '#protocol/claims.ts';
import type { DeeperWords } from '../../deeper-words.ts';
import type { Told } from '../../facts.ts';

type OtherRule = Extract<ClaimId, `${string}-other-rule`>;

/** The second set of rules in circulation, told beside the one that the points are placed by. */
const otherRule = (claim: OtherRule, text: string): Told => ({
  text: `Another wording, recalled from the trial protocol: ${text}.`,
  claim,
});

const TENDON_HEIGHT: Told = {
  text: 'A cadaver study advises 4.5 cm or more above the zygomatic arch, to be in muscle and not in tendon.',
  claim: 'temporalis-height-other',
};
const SURGEONS: Told = {
  text: 'Migraine surgeons aim deeper, at the semispinalis around the nerve: 3 cm below the inion, 1.5 cm lateral.',
  claim: 'neck-target-depth',
};
const ON_ITS_TIP: Told = {
  text: 'Points 1, 2 and 3 form a triangle that stands on its tip, point 1.',
  claim: 'occipitalis-rule',
};
const AROUND_THE_LINE: Told = {
  text: 'Points 1 and 2 share the vertical of the tragus. Point 3 lies in front of it, point 4 behind.',
  claim: 'temporalis-rule',
};
const QUARTERS: Told = {
  text: 'From neck to acromion: a quarter (point 3), half (point 1), three quarters (point 2).',
  claim: 'trapezius-rule',
};

export const DEEP_SPOTS: DeeperWords['spots'] = {
  corrugator: {},
  procerus: {},
  'frontalis-medial': {
    hint: [
      {
        text: 'Two conditions at once: upper third, and 1.5 cm above the corrugator point. The first is usually the stricter.',
        claim: 'frontalis-height',
      },
    ],
  },
  'frontalis-lateral': {
    disagreements: [
      { text: 'Some teach the line of the lateral limbus or of the pupil in place of 1.5 cm.', claim: 'frontalis-lateral-other' },
    ],
    hint: [{ text: '1.5 cm lateral to the medial point comes out at the line of the pupil.', claim: 'frontalis-pupil-line' }],
  },
  'temporalis-1': {
    disagreements: [otherRule('temporalis-other-rule', 'just behind the front edge of the clenched muscle'), TENDON_HEIGHT],
    hint: [AROUND_THE_LINE],
  },
  'temporalis-2': {
    disagreements: [otherRule('temporalis-other-rule', '0.5 cm up and 1.5 cm back from its own point 1'), TENDON_HEIGHT],
    hint: [AROUND_THE_LINE],
  },
  'temporalis-3': {
    disagreements: [otherRule('temporalis-other-rule', '0.5 cm behind its own point 2'), TENDON_HEIGHT],
    hint: [AROUND_THE_LINE],
  },
  'temporalis-4': {
    disagreements: [otherRule('temporalis-other-rule', '1 cm below its own point 2'), TENDON_HEIGHT],
    hint: [AROUND_THE_LINE],
  },
  'occipitalis-1': {
    disagreements: [otherRule('occipitalis-other-rule', 'just above the ridge, about 1 cm lateral to the inion')],
    hint: [ON_ITS_TIP],
  },
  'occipitalis-2': {
    disagreements: [otherRule('occipitalis-other-rule', '1 cm out and 1 cm up from its own point 1')],
    hint: [ON_ITS_TIP],
  },
  'occipitalis-3': {
    disagreements: [otherRule('occipitalis-other-rule', '1 cm in and 1 cm up from its own point 1')],
    hint: [ON_ITS_TIP],
  },
  'paraspinal-1': {
    disagreements: [otherRule('paraspinal-other-rule', '3 to 5 cm below the inion, just off the midline'), SURGEONS],
    hint: [
      {
        text: 'About 4 mm from the average place where the greater occipital nerve pierces the semispinalis.',
        claim: 'paraspinal-1-distance',
      },
    ],
  },
  'paraspinal-2': {
    disagreements: [otherRule('paraspinal-other-rule', '1 cm up and out from its own point 1'), SURGEONS],
    hint: [
      {
        text: 'About 4 mm from the average place where the greater occipital nerve pierces the trapezius.',
        claim: 'paraspinal-2-distance',
      },
    ],
  },
  'trapezius-1': {
    disagreements: [otherRule('trapezius-other-rule', 'in the middle third of the muscle')],
    hint: [QUARTERS],
  },
  'trapezius-2': {
    disagreements: [otherRule('trapezius-other-rule', 'in the outer third of the muscle')],
    hint: [QUARTERS],
  },
  'trapezius-3': {
    disagreements: [otherRule('trapezius-other-rule', 'in the inner, upper third of the muscle')],
    hint: [QUARTERS],
  },
};
