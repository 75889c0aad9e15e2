// Spanish: the needle, how it meets the skin by muscle, and in plain words what no source gives.
import type { MuscleId } from '#protocol/vocabulary.ts';
import type { NeedleWords } from '../../deeper-words.ts';
import type { Told } from '../../facts.ts';
import { DILUTION } from './drawing-up.ts';

const figure = new Intl.NumberFormat('es', { maximumFractionDigits: 1 });

const BEVEL: Told = { text: 'El bisel, la abertura oblicua de la punta, mira hacia arriba.', claim: 'needle-bevel' };
const SHALLOW: Told = {
  text: 'La aguja entra apenas en el músculo y se detiene donde cede la resistencia de la piel.',
  claim: 'needle-shallow',
};

const taught = (muscle: MuscleId, text: string, ...more: readonly Told[]): readonly Told[] => [
  { text, claim: `needle-${muscle}` },
  ...more,
  BEVEL,
  SHALLOW,
];

const UPWARD = 'A unos 45 grados respecto a la piel, con la punta hacia arriba.';

const NOT_KNOWN = 'No se encontró ninguna profundidad publicada de la punta de la aguja para este punto.';
const OUR_CHOICE = 'Es una elección nuestra, no una regla.';
const drawn = (mm: number): Told => ({
  text: `${NOT_KNOWN} El dibujo usa ${figure.format(mm)} mm, para acabar dentro del músculo de un modelo anatómico medido. ${OUR_CHOICE}`,
  claim: 'depth-drawn-forehead',
});
const UNKNOWN: Told = {
  text: `${NOT_KNOWN} El dibujo usa la mitad de la longitud de la aguja, unos 6 mm. ${OUR_CHOICE}`,
  claim: 'depth-drawn',
};
const MUSCLE_DEPTH_UNKNOWN: Told = {
  text: 'Tampoco se encontró, en milímetros, a qué profundidad está este músculo en las personas.',
  claim: 'depth-not-found',
};

const SHORT: Told = {
  text: 'En este modelo, la punta acaba entonces en la grasa que cubre el músculo. El grosor de esa grasa varía de una persona a otra.',
  claim: 'depth-short',
};

const reached = (muscle: string): Told => ({
  text: `En un estudio con TC de 20 personas, la profundidad ${muscle} no superaba, en promedio, la longitud de esta aguja.`,
  claim: 'depth-reached',
});

export const NEEDLE_WORDS: NeedleWords = {
  needle: [
    { text: 'Una aguja fina y corta: calibre 30 G, media pulgada (12,7 mm) de longitud.', claim: 'needle-size' },
    { text: 'Tiene unos 0,3 mm de grosor.', claim: 'needle-width' },
  ],
  volume: [
    { text: 'La dosis en un punto es de 0,1 mL. Como esfera tendría 5,8 mm de diámetro.', claim: 'needle-drop' },
    ...DILUTION,
  ],
  angle: {
    corrugator: taught('corrugator', 'Perpendicular a la piel, con el músculo pellizcado entre dos dedos.', {
      text: 'Hay quienes enseñan unos 45 grados, con la punta hacia arriba y en sentido opuesto al ojo.',
      claim: 'needle-corrugator-other',
    }),
    procerus: taught('procerus', 'Perpendicular a la piel, superficial.'),
    frontalis: taught('frontalis', UPWARD),
    temporalis: taught('temporalis', `${UPWARD} Se mantiene lejos de los vasos que se palpan.`),
    occipitalis: taught('occipitalis', UPWARD),
    paraspinal: taught('paraspinal', `${UPWARD} La aguja no se introduce hasta el cono.`, {
      text: 'Donde los músculos del cuello son gruesos, puede usarse una aguja de 1 pulgada.',
      claim: 'needle-paraspinal-longer',
    }),
    trapezius: taught('trapezius', 'Casi horizontal y superficial. No se encontró ninguna cifra del ángulo.', {
      text: 'El dibujo usa 30 grados respecto a la piel. Es una elección nuestra.',
      claim: 'angle-drawn',
    }),
  },
  depth: {
    corrugator: [],
    procerus: [
      {
        text: 'Entre las cejas, este músculo está a 3,8 mm (± 0,7 mm) bajo la piel. Allí tiene 1,1 mm de grosor.',
        claim: 'depth-procerus',
      },
    ],
    frontalis: [reached('del músculo de la frente')],
    temporalis: [
      {
        text: 'En un estudio con TC de 20 personas, su profundidad superaba la longitud de esta aguja solo con un índice de masa corporal superior a 35: 13,5 mm (± 2,6 mm).',
        claim: 'depth-temporalis',
      },
    ],
    occipitalis: [],
    paraspinal: [
      reached('del trapecio'),
      {
        text: 'El músculo más profundo aquí, el semiespinoso, estaba a una profundidad de 15 a 16 mm con un índice de masa corporal de 25 a 35, y de 19 mm con uno mayor. Se pretende que la inyección sea más superficial.',
        claim: 'depth-semispinalis',
      },
    ],
    trapezius: [reached('de este músculo')],
  },
  unknown: {
    corrugator: [drawn(5), MUSCLE_DEPTH_UNKNOWN],
    procerus: [
      {
        text: `${NOT_KNOWN} El dibujo usa 4 mm, según la profundidad del músculo. ${OUR_CHOICE}`,
        claim: 'depth-drawn-procerus',
      },
    ],
    frontalis: [drawn(2.5), MUSCLE_DEPTH_UNKNOWN],
    temporalis: [UNKNOWN],
    occipitalis: [UNKNOWN, MUSCLE_DEPTH_UNKNOWN],
    paraspinal: [UNKNOWN, SHORT],
    trapezius: [{ text: `${NOT_KNOWN} El dibujo usa 4,5 mm. ${OUR_CHOICE}`, claim: 'depth-drawn' }, SHORT],
  },
};
