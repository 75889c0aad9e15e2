// Spanish, for students and clinicians: roots, ways and disagreements of the feeling nerves of the layer view.
import type { NerveId } from '#protocol/vocabulary.ts';
import type { Deeper } from '../../deeper-words.ts';
import type { Told } from '../../facts.ts';

const DRAWN: Told = {
  text: 'El dibujo une los promedios medidos con una línea suave. Entre ellos, el trayecto es una estimación nuestra.',
  claim: 'nerves-drawn',
};

const HEIGHT_DIFFERS: Told = {
  text: 'Un estudio vio salir ramas a través del músculo frontal entre 1 y 1,5 cm por encima del reborde orbitario. Un libro de texto dice entre 2 y 3 cm.',
  claim: 'forehead-nerves-height',
};

const root = (text: string): readonly Told[] => [{ text, claim: 'nerve-roots' }];

export const DEEP_NERVES: Readonly<Record<NerveId, Deeper>> = {
  supratrochlear: {
    root: root('Una rama de la primera división del nervio trigémino (V1).'),
    course: [
      {
        text: 'Sale de la órbita más cerca de la nariz que su vecino de mayor tamaño, el nervio supraorbitario: en promedio 1,5 cm más cerca, con un intervalo amplio de 0,3 a 3,8 cm. Su rama más interna está entre 0,8 y 3 cm de la línea media.',
        claim: 'supratrochlear-exit',
      },
      {
        text: 'Discurre por dentro del corrugador. Sale a través del músculo frontal de 1 cm (rama interna) a 1,5 cm (rama externa) por encima del reborde orbitario.',
        claim: 'supratrochlear-pierces',
      },
      DRAWN,
    ],
    disagreements: [HEIGHT_DIFFERS],
    hint: [{ text: 'V1, y el más interno de los dos nervios de la frente.', claim: 'nerve-roots' }],
  },
  supraorbital: {
    root: root('Una rama de la primera división del nervio trigémino (V1).'),
    course: [
      {
        text: 'Sale de la órbita por su reborde superior. En 64 a 74 de cada 100 lados pasa por una escotadura; en la mayoría de los demás, por un pequeño agujero del hueso.',
        claim: 'supraorbital-exit',
      },
      {
        text: 'Los promedios de tres estudios están entre 2,1 y 2,5 cm de la línea media. En cabezas individuales va de 1,8 a 3,2 cm.',
        claim: 'supraorbital-exit',
      },
      DRAWN,
    ],
    disagreements: [HEIGHT_DIFFERS],
    hint: [{ text: 'V1, más a menudo por una escotadura que por un agujero del hueso.', claim: 'supraorbital-exit' }],
  },
  zygomaticotemporal: {
    root: root('Una rama de la segunda división del nervio trigémino (V2).'),
    course: [
      {
        text: 'Sale a través de la fascia profunda que cubre el músculo temporal. Lo hace, en promedio, 1,7 cm por detrás del ángulo externo del ojo y 0,6 cm por encima de él.',
        claim: 'zygomaticotemporal-exit',
      },
      DRAWN,
    ],
    disagreements: [
      {
        text: 'Otro estudio midió desde una sutura del reborde orbitario externo y encontró 2,6 cm. Un texto dice 2,5 cm por encima del arco cigomático.',
        claim: 'zygomaticotemporal-other',
      },
    ],
    hint: [{ text: 'La única rama de V2 a la que se dirige el esquema.', claim: 'nerve-roots' }],
  },
  auriculotemporal: {
    root: root('Una rama de la tercera división del nervio trigémino (V3).'),
    course: [
      {
        text: 'Sube por delante de la oreja. Lo cruzan bandas 1,3 cm por delante del borde superior del conducto del oído y 0,5 cm por encima de él, y de nuevo 1,2 cm por delante y 1,7 cm por encima.',
        claim: 'auriculotemporal-course',
      },
      { text: 'En 8 de cada 10 lados toca la arteria de la sien.', claim: 'auriculotemporal-artery' },
      DRAWN,
    ],
    relations: [
      {
        text: 'Junto a él discurre la arteria temporal superficial: en el 80 % de los lados se tocan.',
        claim: 'auriculotemporal-artery',
      },
    ],
    hint: [{ text: 'V3 también es sensitivo: esta es su rama para la sien y la oreja.', claim: 'nerve-areas' }],
  },
  'lesser-occipital': {
    root: root('Procede de los ramos anteriores de los nervios cervicales C2 y, a veces, C3.'),
    course: [
      {
        text: 'Aparece en el borde posterior del esternocleidomastoideo. Lo hace, en promedio, a 6,5 cm de la línea media y 5,3 cm por debajo de la línea que une los dos conductos del oído.',
        claim: 'lesser-occipital-course',
      },
      DRAWN,
    ],
    relations: [{ text: 'Sigue el borde posterior del esternocleidomastoideo.', claim: 'lesser-occipital-course' }],
    disagreements: [
      {
        text: 'Una guía de bloqueos nerviosos lo sitúa a un tercio del camino desde la apófisis mastoides hasta el inion.',
        claim: 'lesser-occipital-other',
      },
    ],
    hint: [{ text: 'De ramos anteriores (ventrales), a diferencia de sus dos vecinos occipitales.', claim: 'nerve-roots' }],
  },
  'greater-occipital': {
    root: root('Procede del ramo posterior del nervio cervical C2.'),
    course: [
      {
        text: 'Rodea un músculo profundo del cuello, en promedio a 3 cm de la línea media y 5,2 cm por debajo del inion.',
        claim: 'greater-occipital-course',
      },
      {
        text: 'Atraviesa el semiespinoso a 1,3 cm de la línea media y 2,8 cm por debajo del inion. Sale del trapecio 2,3 cm hacia fuera y 1,6 cm por debajo.',
        claim: 'greater-occipital-course',
      },
      {
        text: 'Por eso el dibujo muestra un trayecto, no un punto: de lo profundo, cerca de la línea media, a lo superficial y más hacia fuera.',
        claim: 'greater-occipital-drawn',
      },
    ],
    relations: [
      { text: 'Es medial a la arteria occipital.', claim: 'greater-occipital-artery' },
      { text: 'Un bloqueo se coloca 2 cm lateral al inion y 2 cm por debajo de él.', claim: 'greater-occipital-block' },
      {
        text: 'Ecografía a la altura de C2: entre 1,7 y 1,9 cm de la línea media, a 1,3 cm de profundidad.',
        claim: 'greater-occipital-ultrasound',
      },
    ],
    disagreements: [
      {
        text: 'Las fuentes dan 1,5 cm, de 1,3 a 2,3 cm o 3,8 cm desde la línea media. Miden a distintas profundidades y alturas.',
        claim: 'greater-occipital-differs',
      },
      {
        text: 'En otra serie atravesaba el semiespinoso en 9 de cada 10 lados. Atravesaba el trapecio en menos de la mitad.',
        claim: 'greater-occipital-pierces',
      },
    ],
    hint: [
      {
        text: 'El ramo posterior (dorsal) de C2. El tercer nervio occipital es el de C3.',
        claim: 'nerve-roots',
      },
    ],
  },
  'third-occipital': {
    root: root('Procede del ramo posterior del nervio cervical C3.'),
    course: [
      {
        text: 'Sale del trapecio, en promedio, a 1,3 cm de la línea media y 4,4 cm por debajo del inion.',
        claim: 'third-occipital-course',
      },
      DRAWN,
    ],
    disagreements: [
      {
        text: 'Otro estudio coincide en 1,3 cm de la línea media. Lo sitúa 6,2 cm por debajo de la línea de los conductos del oído, 2 cm más o menos.',
        claim: 'third-occipital-other',
      },
    ],
    hint: [{ text: 'Ramo posterior (dorsal) de C3, el más cercano a la línea media.', claim: 'nerve-roots' }],
  },
};
