// Spanish, for students and clinicians: the muscles of neck and shoulder as a textbook has them. Figures in millimetres with their
// standard deviation.
import type { Deeper } from '../../deeper-words.ts';
import type { Told } from '../../facts.ts';
import { NO_POINT } from '../shared.ts';

type NeckMuscle =
  | 'splenius-capitis'
  | 'semispinalis-capitis'
  | 'trapezius-descending'
  | 'trapezius-transverse'
  | 'sternocleidomastoid';

export const NECK_LAYERS: Told = {
  text: 'En los puntos de la parte alta del cuello, desde la piel hacia dentro: grasa, trapecio, esplenio, semiespinoso.',
  claim: 'neck-layers',
};

const TRAPEZIUS_SUPPLY: Told = { text: 'Nervio accesorio (XI), con C3 y C4.', claim: 'trapezius-supply' };
const TRAPEZIUS_BLOOD: Told = {
  text: 'Arteria transversa del cuello, con o sin la arteria dorsal de la escápula.',
  claim: 'trapezius-blood',
};
const TURNS: Told = {
  text: 'El esplenio gira la cabeza hacia su propio lado; el semiespinoso, hacia el otro.',
  claim: 'hint-neck-turn',
};

export const NECK_ANATOMY = {
  'splenius-capitis': {
    origin: [{ text: 'Parte inferior del ligamento nucal; apófisis espinosas de C7 a T3 o T4.', claim: 'splenius-ends' }],
    insertion: [{ text: 'Apófisis mastoides y parte lateral de la línea nucal superior.', claim: 'splenius-ends' }],
    innervation: [
      { text: 'Ramos posteriores (dorsales), aproximadamente de C3 a C6. Los textos varían.', claim: 'splenius-supply' },
    ],
    blood: [{ text: 'Ramas musculares de la arteria occipital.', claim: 'splenius-blood' }],
    relations: [
      NECK_LAYERS,
      {
        text: 'En el cuerpo medido para esta página está más hacia fuera que los dos puntos.',
        claim: 'splenius-further-out',
      },
    ],
    hint: [TURNS],
  },
  'semispinalis-capitis': {
    origin: [
      {
        text: 'Apófisis transversas de C7 a T6 o T7; apófisis articulares de C4 a C6.',
        claim: 'semispinalis-ends',
      },
    ],
    insertion: [{ text: 'Hueso occipital, entre las líneas nucales superior e inferior.', claim: 'semispinalis-ends' }],
    innervation: [{ text: 'Ramos posteriores (dorsales) de los nervios cervicales.', claim: 'semispinalis-supply' }],
    blood: [
      {
        text: 'Rama descendente de la arteria occipital; arteria cervical profunda.',
        claim: 'semispinalis-blood',
      },
    ],
    relations: [
      NECK_LAYERS,
      {
        text: 'El nervio occipital mayor lo perfora 13,1 ± 6,0 mm lateral al inion y 27,7 ± 9,9 mm por debajo de él.',
        claim: 'semispinalis-nerve',
      },
    ],
    depth: [
      {
        text: 'En la TC de 20 personas: 15,4 ± 4,7 mm con un IMC de 25 a 30, 15,9 ± 5,1 con uno de 30 a 35, 19,4 ± 3,9 por encima de 35. Se pretende que la inyección sea más superficial.',
        claim: 'depth-semispinalis',
      },
    ],
    disagreements: [
      { text: 'En otra serie, el nervio lo perforaba en el 90 % de los lados.', claim: 'greater-occipital-pierces' },
      {
        text: 'Los cirujanos que operan la migraña apuntan a su interior, alrededor del nervio: 3 cm por debajo del inion, 1,5 cm hacia lateral.',
        claim: 'neck-target-depth',
      },
    ],
    hint: [TURNS],
  },
  'trapezius-descending': {
    origin: [
      {
        text: 'Protuberancia occipital externa, parte medial de la línea nucal superior y ligamento nucal.',
        claim: 'trapezius-ends',
      },
    ],
    insertion: [{ text: 'Tercio lateral de la clavícula.', claim: 'trapezius-ends' }],
    innervation: [TRAPEZIUS_SUPPLY],
    blood: [TRAPEZIUS_BLOOD],
    relations: [
      {
        text: 'El nervio occipital mayor lo perfora 22,6 ± 7,4 mm lateral al inion y 16,3 ± 5,9 mm por debajo de él.',
        claim: 'paraspinal-2-nerve',
      },
      NECK_LAYERS,
    ],
    depth: [{ text: 'En la TC de 20 personas, en promedio al alcance de una aguja de 12,7 mm.', claim: 'depth-reached' }],
    disagreements: [
      {
        text: 'En otra serie, el nervio lo perforaba solo en el 45 % de los lados.',
        claim: 'greater-occipital-pierces',
      },
    ],
    hint: [{ text: 'Un músculo de la espalda al que mueve un nervio craneal: el XI.', claim: 'trapezius-supply' }],
  },
  'trapezius-transverse': {
    origin: [{ text: 'Apófisis espinosas donde se unen el cuello y la espalda.', claim: 'trapezius-middle' }],
    insertion: [{ text: 'Acromion y espina de la escápula.', claim: 'trapezius-middle' }],
    innervation: [TRAPEZIUS_SUPPLY],
    blood: [TRAPEZIUS_BLOOD],
    relations: [
      {
        text: 'El punto del medio y el punto externo del hombro están donde se unen la parte superior y la parte media.',
        claim: 'trapezius-meet',
      },
    ],
    hint: [
      {
        text: 'Parte superior: eleva el hombro. Parte media: lleva la escápula hacia atrás.',
        claim: 'trapezius-middle',
      },
    ],
  },
  sternocleidomastoid: {
    origin: [{ text: 'Dos cabezas: esternón y clavícula.', claim: 'sternocleidomastoid-facts' }],
    insertion: [{ text: 'Apófisis mastoides y línea nucal superior.', claim: 'sternocleidomastoid-facts' }],
    innervation: [{ text: 'Nervio accesorio (XI), con C2 y C3.', claim: 'sternocleidomastoid-facts' }],
    relations: [{ text: 'El nervio occipital menor sube a lo largo de su borde posterior.', claim: 'lesser-occipital-course' }],
    hint: [NO_POINT],
  },
} as const satisfies Readonly<Record<NeckMuscle, Deeper>>;
