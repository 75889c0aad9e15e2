// The English locale assembled. Its sentences lie in en/, one file a subject.
import { ML_PER_UNIT } from '#protocol/protocol.ts';
import { AREAS } from './en/areas.ts';
import { DERMATOME_BORDERS, DERMATOMES } from './en/dermatomes.ts';
import { FACE_MUSCLES } from './en/face-muscles.ts';
import { FOREHEAD_SPOTS } from './en/forehead-spots.ts';
import { HOUSE } from './en/house.ts';
import { ANNOUNCE, FAILURE, FOOTER, LEGEND, LIST, PAGE, STAGE } from './en/interface.ts';
import { MUSCLES } from './en/muscles.ts';
import { NECK_MUSCLES } from './en/neck-muscles.ts';
import { NECK_SPOTS } from './en/neck-spots.ts';
import { NERVES } from './en/nerves.ts';
import { OCCIPITAL_SPOTS } from './en/occipital-spots.ts';
import { PANEL } from './en/panel.ts';
import { FEELS, SIDE_WORDS, SIDES } from './en/shared.ts';
import { TEMPLE_SPOTS } from './en/temple-spots.ts';
import { UNDER } from './en/under.ts';
import { VISIT_WORDS } from './en/visit.ts';
import type { Words } from './words.ts';

export const EN: Words = {
  locale: 'en',
  house: HOUSE,
  page: PAGE,
  stage: STAGE,
  legend: LEGEND,
  panel: PANEL,
  list: LIST,
  failure: FAILURE,
  announce: ANNOUNCE,
  footer: FOOTER,
  under: UNDER,
  visit: VISIT_WORDS,
  sides: SIDES,
  sideNames: SIDE_WORDS,
  numberInMuscle: (number, ofNumber, side) => {
    if (side === 'midline') return 'The only point in this muscle';
    if (ofNumber === 1) return 'The only point in this muscle on this side';
    return `Point ${number} of ${ofNumber} in this muscle on this side`;
  },
  units: (units) => ({ text: `${units} units (${units * ML_PER_UNIT} mL)`, claim: 'units-per-point' }),
  feels: FEELS,
  regions: AREAS,
  muscles: MUSCLES,
  bodyMuscles: { ...FACE_MUSCLES, ...NECK_MUSCLES },
  nerves: NERVES,
  dermatomes: DERMATOMES,
  dermatomeBorders: DERMATOME_BORDERS,
  spots: { ...FOREHEAD_SPOTS, ...TEMPLE_SPOTS, ...OCCIPITAL_SPOTS, ...NECK_SPOTS },
};
