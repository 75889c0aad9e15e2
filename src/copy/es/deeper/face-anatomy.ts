// Spanish, for students and clinicians: the muscles of forehead, temple and scalp as a textbook has them. Figures in millimetres with
// their standard deviation.
import type { Deeper } from '../../deeper-words.ts';
import { NO_POINT } from '../shared.ts';

type FaceMuscle = 'frontalis' | 'procerus' | 'corrugator' | 'orbicularis-oculi' | 'temporalis' | 'galea' | 'occipitalis';

export const FACE_ANATOMY = {
  corrugator: {
    origin: [
      { text: 'Parte medial del arco superciliar, en el reborde orbitario superior interno.', claim: 'corrugator-ends' },
      { text: 'En promedio se extiende de 2,9 ± 1,0 a 14,0 ± 2,8 mm del nasion.', claim: 'corrugator-size' },
    ],
    insertion: [
      {
        text: 'Piel por encima de la parte interna y media de la ceja, a través del frontal y del orbicular del ojo.',
        claim: 'corrugator-ends',
      },
      {
        text: 'Extremo lateral a 43,3 ± 2,9 mm del nasion, 7,6 ± 2,7 mm antes de llegar al reborde lateral.',
        claim: 'corrugator-size',
      },
    ],
    innervation: [
      {
        text: 'Rama temporal del nervio facial (VII). Se dice que la cabeza medial recibe una rama cigomática.',
        claim: 'corrugator-supply',
      },
    ],
    blood: [{ text: 'Ramas de las arterias temporal superficial y oftálmica.', claim: 'corrugator-blood' }],
    relations: [
      { text: 'Profundo, sobre el hueso, en su extremo medial; más superficial hacia lateral.', claim: 'corrugator-layer' },
      { text: 'Los nervios supraorbitario y supratroclear lo atraviesan y pasan por debajo de él.', claim: 'corrugator-nerves' },
    ],
    depth: [{ text: 'No se encontró ninguna profundidad en milímetros.', claim: 'depth-not-found' }],
    disagreements: [
      {
        text: 'Otro estudio sitúa el extremo lateral entre 42,7 y 45,0 mm de la línea media.',
        claim: 'corrugator-lateral-other',
      },
    ],
    hint: [
      {
        text: 'Líneas verticales del ceño: corrugador. La línea transversal de la raíz de la nariz: prócer.',
        claim: 'hint-frown-lines',
      },
    ],
  },
  procerus: {
    origin: [
      {
        text: 'Fascia que cubre la parte inferior del hueso nasal y el cartílago lateral superior.',
        claim: 'procerus-ends',
      },
    ],
    insertion: [{ text: 'Piel entre las cejas.', claim: 'procerus-ends' }],
    innervation: [
      {
        text: 'Ramas temporales y cigomáticas del nervio facial (VII). También se describen ramas bucales.',
        claim: 'procerus-supply',
      },
    ],
    blood: [{ text: 'Arteria facial.', claim: 'procerus-blood' }],
    relations: [
      { text: 'En la glabela, 14,5 ± 4,6 mm de ancho y 1,1 ± 0,5 mm de grosor.', claim: 'procerus-width' },
      {
        text: 'La vena intercantal cruza 5,1 ± 4,0 mm por encima del sellion, a 3,0 ± 0,6 mm de profundidad.',
        claim: 'procerus-vein',
      },
    ],
    depth: [{ text: '3,8 ± 0,7 mm en la glabela, 2,7 ± 0,6 mm en el sellion.', claim: 'depth-procerus' }],
    hint: [{ text: 'El único músculo del esquema con un solo punto en la línea media.', claim: 'points-per-muscle' }],
  },
  frontalis: {
    origin: [{ text: 'Aponeurosis epicraneal, cerca de la sutura coronal. Sin inserción ósea.', claim: 'frontalis-ends' }],
    insertion: [
      {
        text: 'Piel de las cejas y de la raíz de la nariz. Se entremezcla con el prócer, el corrugador y el orbicular del ojo.',
        claim: 'frontalis-ends',
      },
    ],
    innervation: [{ text: 'Ramas temporales del nervio facial (VII).', claim: 'frontalis-supply' }],
    blood: [
      {
        text: 'Arterias supraorbitaria y supratroclear (de la oftálmica) y arteria temporal superficial.',
        claim: 'frontalis-blood',
      },
    ],
    relations: [
      {
        text: 'Casi sin fibras más allá de la línea de fusión temporal. Delgado, bajo escasa grasa.',
        claim: 'frontalis-edge',
      },
      { text: 'Ramas de los nervios de la frente lo perforan en su camino hacia la piel.', claim: 'frontalis-nerves' },
    ],
    depth: [{ text: 'En la TC de 20 personas, en promedio al alcance de una aguja de 12,7 mm.', claim: 'depth-reached' }],
    hint: [
      {
        text: 'El único elevador de la ceja: si se debilita demasiado abajo, deja que la ceja descienda.',
        claim: 'frontalis-brow',
      },
    ],
  },
  'orbicularis-oculi': {
    origin: [{ text: 'Reborde orbitario interno y ligamento palpebral medial.', claim: 'orbicularis-facts' }],
    insertion: [{ text: 'Las fibras rodean el ojo y vuelven al lado medial.', claim: 'orbicularis-facts' }],
    innervation: [{ text: 'Nervio facial (VII).', claim: 'orbicularis-facts' }],
    hint: [NO_POINT],
  },
  temporalis: {
    origin: [{ text: 'Fosa temporal hasta las líneas temporales, y fascia temporal profunda.', claim: 'temporalis-ends' }],
    insertion: [
      {
        text: 'Por debajo del arco cigomático hasta la apófisis coronoides, y desciende hasta la fosa retromolar.',
        claim: 'temporalis-ends',
      },
      {
        text: 'El tendón llega entre 29,7 y 45,0 mm por encima del nivel del punto yugal (jugale).',
        claim: 'temporalis-tendon',
      },
    ],
    innervation: [{ text: 'Nervios temporales profundos, del nervio mandibular (V3).', claim: 'temporalis-supply' }],
    blood: [
      { text: 'Arterias temporales profundas.', claim: 'temporalis-blood' },
      { text: 'También la arteria temporal media.', claim: 'temporalis-blood-other' },
    ],
    relations: [
      {
        text: 'Los nervios auriculotemporal (V3) y cigomaticotemporal (V2) llegan a la piel que lo cubre.',
        claim: 'temple-nerves',
      },
      {
        text: 'En el 80 % de los lados, el nervio auriculotemporal toca la arteria temporal superficial.',
        claim: 'auriculotemporal-artery',
      },
    ],
    depth: [
      {
        text: 'En la TC de 20 personas, a más de 12,7 mm de profundidad solo con un IMC superior a 35: 13,5 ± 2,6 mm.',
        claim: 'depth-temporalis',
      },
    ],
    hint: [
      {
        text: 'Es un músculo de la masticación, así que lo mueve V3. Los de la ceja y el cuero cabelludo corresponden al VII.',
        claim: 'hint-temporalis',
      },
    ],
  },
  galea: {
    origin: [{ text: 'Vientre occipital, por detrás.', claim: 'galea-facts' }],
    insertion: [{ text: 'Vientre frontal, por delante, cerca de la sutura coronal.', claim: 'galea-facts' }],
    innervation: [{ text: 'Ninguna: es tendón.', claim: 'galea-motion' }],
    relations: [{ text: 'Se desliza sobre el cráneo cuando tira uno de los dos vientres.', claim: 'galea-motion' }],
    hint: [NO_POINT],
  },
  occipitalis: {
    origin: [{ text: 'Dos tercios laterales de la línea nucal suprema, y mastoides.', claim: 'occipitalis-ends' }],
    insertion: [{ text: 'Aponeurosis epicraneal.', claim: 'occipitalis-ends' }],
    innervation: [{ text: 'Rama auricular posterior del nervio facial (VII).', claim: 'occipitalis-supply' }],
    blood: [{ text: 'Arterias occipital y auricular posterior.', claim: 'occipitalis-blood' }],
    relations: [
      { text: 'Una lámina delgada sobre el cráneo.', claim: 'occipitalis-thin' },
      { text: 'Llega por arriba hasta cerca de la sutura lambdoidea.', claim: 'occipitalis-reach' },
      { text: 'Lo cruzan ramas de los nervios occipitales mayor y menor.', claim: 'occipital-nerves' },
    ],
    depth: [{ text: 'No se encontró ninguna profundidad en milímetros.', claim: 'depth-not-found' }],
    disagreements: [
      {
        text: 'Muchos textos lo hacen originarse en la línea nucal superior, no en la suprema.',
        claim: 'occipitalis-ends',
      },
    ],
    hint: [
      {
        text: 'Lo mueve el VII, pero la sensibilidad de la piel que lo cubre depende de C2 y C3.',
        claim: 'hint-occipitalis',
      },
    ],
  },
} as const satisfies Readonly<Record<FaceMuscle, Deeper>>;
