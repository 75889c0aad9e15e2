// The data set as others may use it: everything that the modules of this layer hold, gathered into one plain record that is written to
// public/data/atlas-data.json. Adds nothing of its own; `npm run data` writes the file. No part of the page.
import { BOXED_WARNING, CANCER, CAUTIONS, CONTRAINDICATIONS, INTERACTIONS, PREGNANCY } from '../cautions.ts';
import { CLAIMS, type ClaimId } from '../claims.ts';
import { ATTACK_HOURS, DEFINITION_CLAIMS, DEFINITIONS, NOT_ESTABLISHED, OTHERS_ASK, UK_RULE } from '../definitions.ts';
import { DRAWING_UP, VIALS } from '../dilution.ts';
import { EFFECT_GROUPS, EFFECT_IDS, EFFECTS, EFFECTS_AT_ALL } from '../effects.ts';
import { EXTRA_CLAIMS, EXTRA_POINTS, EXTRA_ZONES, MOST_POINTS, MOST_UNITS, MUSCLE_CAPS } from '../extra-zones.ts';
import { MECHANISM_STEPS } from '../mechanism.ts';
import { NEEDLE, needleAt } from '../needle.ts';
import { NERVE_ROOTS } from '../nerve-roots.ts';
import { ML_PER_UNIT, SITES, sitesOfMuscle, sitesOfRegion, TOTAL_UNITS } from '../protocol.ts';
import {
  AFTERCARE,
  LABEL_ORDER,
  LENGTH,
  ONSET,
  REPEAT,
  SESSION_CLAIMS,
  SESSION_EFFECTS,
  SESSION_ORDER,
  TELL_STAFF,
} from '../session-facts.ts';
import { spotOf } from '../spot.ts';
import {
  AT_START,
  CHANGES,
  COMPEL,
  ENTRY,
  FIRST_RESPONSE,
  FIRST_YEAR,
  PEOPLE,
  RESPONDERS,
  REVIEW,
  STOPPED,
  TRIAL_CLAIMS,
} from '../trials.ts';
import { musclesUnder, NERVES_OF_SPOT, PARTS_OF_MUSCLE, sitesOfBodyMuscle, sitesOfNerve } from '../under-the-point.ts';
import { BODY_MUSCLE_IDS, MUSCLE_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '../vocabulary.ts';
import { WRONG_FIGURES } from '../wrong-figures.ts';
import { publishedSources } from './published-sources.ts';

/** Of the data, by semver: the first number rises when a field or an id goes, the second when one comes, the third when a value changes. */
export const DATA_VERSION = '1.0.0';

const NOTICE =
  'For teaching. Not medical advice, not a medical device. No clinician has reviewed these data yet: see "known" and "reviewed" of each ' +
  'claim. Units of one botulinum toxin product cannot be turned into units of another. Left and right are the patient’s.';

const ids = (sites: readonly { readonly id: string }[]): readonly string[] => sites.map(({ id }) => id);

const scheme = {
  medicine: 'onabotulinumtoxinA',
  totalUnits: TOTAL_UNITS,
  mlPerUnit: ML_PER_UNIT,
  claims: { scheme: 'fixed-scheme', unitsPerPoint: 'units-per-point', pointsPerMuscle: 'points-per-muscle' },
  points: SITE_IDS.map((id) => ({
    ...SITES[id],
    spot: spotOf(id),
    liesOver: musclesUnder(id),
    aimedAt: Object.entries(NERVES_OF_SPOT[spotOf(id)]).map(([nerve, claim]) => ({ nerve, claim })),
    needle: needleAt(id),
    rule: `${SITES[id].muscle}-rule` as const satisfies ClaimId,
  })),
  regions: REGION_IDS.map((id) => ({ id, points: ids(sitesOfRegion(id)) })),
  muscles: MUSCLE_IDS.map((id) => ({ id, consistsOf: PARTS_OF_MUSCLE[id], points: ids(sitesOfMuscle(id)) })),
  bodyMuscles: BODY_MUSCLE_IDS.map((id) => ({ id, points: sitesOfBodyMuscle(id) })),
  nerves: NERVE_IDS.map((id) => ({ id, ...NERVE_ROOTS[id], points: sitesOfNerve(id) })),
};

const extra = {
  points: EXTRA_POINTS,
  zones: EXTRA_ZONES,
  caps: MUSCLE_CAPS,
  mostUnits: MOST_UNITS,
  mostPoints: MOST_POINTS,
  claims: EXTRA_CLAIMS,
};

/** Everything that rests on claims; also what the test of idle claims looks through. */
export const RECORDS = {
  scheme,
  extra,
  preparation: {
    needle: { ...NEEDLE, size: 'needle-size', width: 'needle-width', drop: 'needle-drop' },
    vials: VIALS,
    drawingUp: DRAWING_UP,
  },
  effects: { groups: EFFECT_GROUPS, list: EFFECT_IDS.map((id) => EFFECTS[id]), atAll: EFFECTS_AT_ALL },
  trials: {
    people: PEOPLE,
    entry: ENTRY,
    atStart: AT_START,
    changes: CHANGES,
    responders: RESPONDERS,
    firstResponse: FIRST_RESPONSE,
    firstYear: FIRST_YEAR,
    compel: COMPEL,
    review: REVIEW,
    stopped: STOPPED,
    claims: TRIAL_CLAIMS,
  },
  definitions: {
    list: DEFINITIONS,
    notEstablished: NOT_ESTABLISHED,
    attackHours: ATTACK_HOURS,
    ukRule: UK_RULE,
    othersAsk: OTHERS_ASK,
    claims: DEFINITION_CLAIMS,
  },
  session: {
    order: SESSION_ORDER,
    labelOrder: LABEL_ORDER,
    lengthMinutes: LENGTH,
    repeat: REPEAT,
    onset: ONSET,
    effects: SESSION_EFFECTS,
    tellStaff: TELL_STAFF,
    aftercare: AFTERCARE,
    claims: SESSION_CLAIMS,
  },
  cautions: {
    contraindications: CONTRAINDICATIONS,
    cautions: CAUTIONS,
    boxedWarning: BOXED_WARNING,
    pregnancy: PREGNANCY,
    interactions: INTERACTIONS,
    cancer: CANCER,
  },
  mechanism: MECHANISM_STEPS,
  wrongFigures: WRONG_FIGURES,
} as const;

/** The whole record, in the order in which it is written. */
export function dataSet() {
  return {
    $schema: './atlas-data.schema.json',
    version: DATA_VERSION,
    licence: 'MIT',
    notice: NOTICE,
    ...RECORDS,
    claims: CLAIMS,
    sources: publishedSources(),
  };
}
