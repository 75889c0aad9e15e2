// The Spanish locale assembled. Its sentences lie in es/, one file a subject.
import { ML_PER_UNIT } from '#protocol/protocol.ts';
import { AREAS } from './es/areas.ts';
import { DERMATOME_BORDERS, DERMATOMES } from './es/dermatomes.ts';
import { FACE_MUSCLES } from './es/face-muscles.ts';
import { FOREHEAD_SPOTS } from './es/forehead-spots.ts';
import { HOUSE } from './es/house.ts';
import { ANNOUNCE, FAILURE, FOOTER, LEGEND, LIST, PAGE, STAGE } from './es/interface.ts';
import { MUSCLES } from './es/muscles.ts';
import { NECK_MUSCLES } from './es/neck-muscles.ts';
import { NECK_SPOTS } from './es/neck-spots.ts';
import { NERVES } from './es/nerves.ts';
import { OCCIPITAL_SPOTS } from './es/occipital-spots.ts';
import { PANEL } from './es/panel.ts';
import { FEELS, SIDE_WORDS, SIDES } from './es/shared.ts';
import { TEMPLE_SPOTS } from './es/temple-spots.ts';
import { UNDER } from './es/under.ts';
import { VISIT_WORDS } from './es/visit.ts';
import type { Words } from './words.ts';

const figure = new Intl.NumberFormat('es');

export const ES: Words = {
  locale: 'es',
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
    if (side === 'midline') return 'El único punto de este músculo';
    if (ofNumber === 1) return 'El único punto de este músculo en este lado';
    return `Punto ${number} de ${ofNumber} de este músculo en este lado`;
  },
  units: (units) => ({
    text: `${figure.format(units)} unidades (${figure.format(units * ML_PER_UNIT)} mL)`,
    claim: 'units-per-point',
  }),
  feels: FEELS,
  regions: AREAS,
  muscles: MUSCLES,
  bodyMuscles: { ...FACE_MUSCLES, ...NECK_MUSCLES },
  nerves: NERVES,
  dermatomes: DERMATOMES,
  dermatomeBorders: DERMATOME_BORDERS,
  spots: { ...FOREHEAD_SPOTS, ...TEMPLE_SPOTS, ...OCCIPITAL_SPOTS, ...NECK_SPOTS },
};
