// Spanish, for clinicians and students: dose, position, what goes wrong and what moves and feels in each area.
import type { RegionId } from '#protocol/vocabulary.ts';
import type { Deeper } from '../../deeper-words.ts';
import type { Told } from '../../facts.ts';
import { DRAWING_UP } from './drawing-up.ts';
import { HARM } from './harm.ts';
import { NECK_LAYERS } from './neck-anatomy.ts';

const dose = (text: string): Told => ({ text, claim: 'points-per-muscle' });
const extra = (text: string): Told => ({ text, claim: 'extra-points-split' });
const position = (text: string): Told => ({ text, claim: 'position-supine-sitting' });
const feeling = (text: string): Told => ({ text, claim: 'nerve-roots' });

const NO_EXTRA: Told = { text: 'Aquí no hay puntos adicionales.', claim: 'extra-points-muscles' };

/** The points that follow the pain have no fixed place. */
const NO_DOT: Told = {
  text: 'No se encontró el lugar exacto de los puntos adicionales; por eso la cabeza no muestra ninguno.',
  claim: 'extra-drawn-as-zones',
};

const LABELS: readonly Told[] = [
  { text: 'Ficha técnica del Reino Unido: de 155 a 195 unidades entre todas las zonas.', claim: 'dose-uk-label' },
  { text: 'Ficha técnica de EE. UU.: 155 unidades.', claim: 'dose-us-label' },
];

/** What holds for technique everywhere. */
const PRACTICE: readonly Told[] = [
  {
    text: 'De 182 profesionales clínicos de cefaleas encuestados, el 77,5\u00a0% no siempre se atiene al mapa fijo.',
    claim: 'practice-varies',
  },
  { text: '¿Aspirar antes? Una página de formación dice que sí.', claim: 'aspirate-taught' },
  { text: 'En la encuesta, el 55,5\u00a0% no lo hace.', claim: 'aspirate-practice' },
  {
    text: 'Un esquema (ART) sigue los trayectos de los nervios en lugar de un mapa de músculos.',
    claim: 'nerve-targeted-pattern',
  },
];

const BEHIND_EAR: Told = {
  text: 'Un profesional que inyectó en los ensayos PREEMPT pone puntos adicionales detrás de la oreja: uno en cada lado, o dos en el lado del dolor, de 5 unidades cada uno. No se nombra el músculo.',
  claim: 'extra-behind-ear',
};

const ORDER: Told = {
  text: 'El orden varía: la formación empieza por el corrugador; la tabla de dosis de EE. UU., por el frontal.',
  claim: 'order-other',
};

export const DEEP_REGIONS: Readonly<Record<RegionId, Deeper>> = {
  forehead: {
    number: [
      dose('35 unidades en 7 puntos: corrugador 10, prócer 5, frontal 20.'),
      NO_EXTRA,
      position('Suele hacerse en primer lugar, en decúbito supino (boca arriba).'),
    ],
    needle: DRAWING_UP,
    complication: [...HARM.corrugator.complication, ...HARM.procerus.complication, ...HARM.frontalis.complication],
    avoid: [...HARM.corrugator.avoid, ...HARM.procerus.avoid, ...HARM.frontalis.avoid],
    disagreements: [ORDER, ...PRACTICE],
    innervation: [{ text: 'Motora: nervio facial (VII) para los tres músculos.', claim: 'forehead-supply' }],
    relations: [feeling('Sensibilidad: nervios supraorbitario y supratroclear (V1).')],
    hint: [{ text: 'Un elevador de la ceja (frontal), dos depresores (corrugador, prócer).', claim: 'hint-brow-balance' }],
  },
  temple: {
    number: [
      dose('40 unidades en 8 puntos.'),
      extra('Donde el dolor es más intenso, hasta 2 puntos adicionales: 10 unidades más, 50 como máximo.'),
      {
        text: 'Su zona: la parte de la sien con más dolor, los dos en un lado o uno en cada lado.',
        claim: 'extra-temporalis-where',
      },
      NO_DOT,
      ...LABELS,
      position('Suele hacerse en decúbito supino (boca arriba).'),
    ],
    needle: DRAWING_UP,
    complication: HARM.temporalis.complication,
    avoid: HARM.temporalis.avoid,
    disagreements: PRACTICE,
    innervation: [{ text: 'Motora: nervios temporales profundos (V3).', claim: 'temporalis-supply' }],
    relations: [feeling('Sensibilidad: nervios cigomaticotemporal (V2) y auriculotemporal (V3).')],
    hint: [
      {
        text: 'V3 mueve el músculo y, por otra rama, da sensibilidad a la piel situada por encima de la oreja.',
        claim: 'hint-temple',
      },
    ],
  },
  occipital: {
    number: [
      dose('30 unidades en 6 puntos.'),
      extra('Donde el dolor es más intenso, hasta 2 puntos adicionales: 10 unidades más, 40 como máximo.'),
      {
        text: 'Su zona: por encima de la línea nucal, en los huecos alrededor del triángulo de puntos fijos.',
        claim: 'extra-occipitalis-where',
      },
      NO_DOT,
      ...LABELS,
      position('Suele hacerse en sedestación.'),
    ],
    needle: DRAWING_UP,
    complication: HARM.occipitalis.complication,
    avoid: HARM.occipitalis.avoid,
    disagreements: [BEHIND_EAR, ...PRACTICE],
    innervation: [{ text: 'Motora: rama auricular posterior del nervio facial (VII).', claim: 'occipitalis-supply' }],
    relations: [feeling('Sensibilidad: nervio occipital mayor (C2) y nervio occipital menor (C2, a veces C3).')],
    hint: [{ text: 'Los seis puntos quedan por encima de la línea nucal.', claim: 'occipitalis-rule' }],
  },
  neck: {
    number: [
      dose('50 unidades en 10 puntos: grupo paraespinal 20, trapecio 30.'),
      extra('Donde el dolor es más intenso, hasta 4 puntos adicionales en el trapecio: 20 unidades más, 50 en él como máximo.'),
      {
        text: 'Su zona: partes dolorosas a la palpación del trapecio superior entre los puntos fijos, 2 en cada lado o todos en uno; no a media altura del cuello.',
        claim: 'extra-trapezius-where',
      },
      NO_DOT,
      ...LABELS,
      position('Suele hacerse en último lugar, en sedestación.'),
    ],
    needle: DRAWING_UP,
    complication: [...HARM.paraspinal.complication, ...HARM.trapezius.complication],
    avoid: [...HARM.paraspinal.avoid, ...HARM.trapezius.avoid],
    disagreements: PRACTICE,
    innervation: [
      {
        text: 'Motora: ramos posteriores (dorsales) de los nervios cervicales para el esplenio y el semiespinoso.',
        claim: 'paraspinal-supply',
      },
      { text: 'El nervio accesorio (XI), con C3 y C4, para el trapecio.', claim: 'trapezius-supply' },
    ],
    relations: [NECK_LAYERS, { text: 'Sensibilidad sobre el hombro: C3 y C4.', claim: 'trapezius-nerves' }],
    hint: [
      {
        text: 'El nervio occipital mayor va de lo profundo, cerca de la línea media, a lo superficial y más hacia fuera.',
        claim: 'greater-occipital-drawn',
      },
    ],
  },
};
