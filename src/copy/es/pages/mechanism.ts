// Spanish: the page "How it may work".
import type { MechanismTexts } from '../../page-texts/mechanism.ts';
import { FIGURE_WORDS } from './figure-words.ts';

export const MECHANISM: MechanismTexts = {
  title: 'Cómo podría actuar',
  lead: 'La idea principal en seis pasos cortos. Mucho de esto se vio en animales. No todo se sabe.',
  figures: FIGURE_WORDS,
  short: {
    title: 'En resumen',
    said: [
      {
        text: 'Se cree que el medicamento calma las terminaciones nerviosas que sienten el dolor. Entonces envían menos señales de dolor.',
        claim: 'quiets-pain-endings',
      },
      { text: 'No se sabe del todo cómo ayuda exactamente en la migraña.', claim: 'way-not-fully-known' },
    ],
  },
  steps: {
    ending: {
      title: 'Una terminación nerviosa que siente el dolor',
      said: [
        {
          text: 'Bajo la piel y en los músculos de la cabeza y el cuello hay finas terminaciones nerviosas. Cuando algo las activa, sueltan mensajeros que transmiten el dolor. Uno de ellos se llama CGRP.',
          claim: 'mechanism-mediators',
        },
      ],
      drawn: 'Un nervio se ramifica bajo la piel. De sus terminaciones salen puntos pequeños, los mensajeros.',
    },
    bubbles: {
      title: 'Los mensajeros esperan en burbujas',
      said: [
        {
          text: 'Dentro de la terminación, los mensajeros esperan en burbujas diminutas. Unas proteínas ayudantes tiran de una burbuja hasta la pared, y la burbuja se vacía hacia fuera. Una de esas ayudantes es SNAP-25.',
          claim: 'mechanism-snap25',
        },
      ],
      drawn:
        'De cerca: una burbuja llena de puntos está sujeta a la pared de la terminación por hebras cortas y se abre hacia fuera.',
    },
    cut: {
      title: 'El medicamento corta la proteína ayudante',
      said: [
        {
          text: 'El medicamento entra en la terminación y corta SNAP-25. Ahora nada puede tirar de la burbuja hasta la pared, y se queda cerrada.',
          claim: 'mechanism-snap25',
        },
        {
          text: 'En los nervios que mueven los músculos, ese mismo corte detiene la orden de tensarse. Por eso el músculo queda flojo durante un tiempo.',
          claim: 'mechanism-muscle',
        },
      ],
      drawn:
        'La misma imagen. El medicamento ha cortado la hebra en dos. La burbuja se queda lejos de la pared y no sale nada de ella.',
    },
    calmer: {
      title: 'Salen menos mensajeros',
      said: [
        {
          text: 'Por eso se cree que de la terminación salen menos mensajeros del dolor.',
          claim: 'quiets-pain-endings',
        },
        {
          text: 'La terminación también lleva sensores del dolor a su pared con las mismas ayudantes. Puede que lleve menos.',
          claim: 'mechanism-receptors',
        },
      ],
      drawn:
        'Dos terminaciones, una al lado de otra. Antes: muchos puntos fuera y muchos sensores en la pared. Después: pocos de ambos.',
    },
    seams: {
      title: 'A través de las costuras del cráneo',
      said: [
        {
          text: 'La aguja se queda fuera del cráneo. En ratas, unas ramas finas de los nervios van desde ahí hasta la membrana que cubre el cerebro. Pasan por las costuras del cráneo (suturas).',
          claim: 'mechanism-suture-branch',
        },
        {
          text: 'La idea: un medicamento que calma el extremo de fuera de una de esas ramas quizá calme también el de dentro, en la membrana.',
          claim: 'mechanism-way-in',
        },
      ],
      drawn:
        'Un corte del cuero cabelludo y el cráneo. El medicamento está fuera del hueso. Una rama nerviosa va desde ahí, por una costura del hueso, hasta la membrana que cubre el cerebro.',
    },
    known: {
      title: 'Qué se sabe y qué no',
      said: [
        {
          text: 'En ratas, tras inyecciones fuera del cráneo, nervios finos del dolor de dentro del cráneo respondieron menos.',
          claim: 'reaches-inside-skull',
        },
        {
          text: 'Las ratas no son personas. No se sabe si en las personas pasa lo mismo.',
          claim: 'mechanism-animal-data',
        },
        {
          text: 'Los folletos de hospitales lo dicen sin rodeos: no se sabe el modo exacto en que actúa.',
          claim: 'way-not-fully-known',
        },
      ],
      drawn:
        'Dos recuadros unidos por una línea discontinua con un signo de interrogación. A la izquierda: visto en ratas. A la derecha: visto en personas.',
    },
  },
  labels: {
    skin: 'piel',
    ending: 'terminación nerviosa',
    messengers: 'mensajeros',
    toBrain: 'al cerebro',
    inside: 'dentro de la terminación',
    outside: 'fuera',
    bubble: 'burbuja',
    snap25: 'SNAP-25',
    medicine: 'fármaco',
    cut: 'corte',
    before: 'antes',
    after: 'después',
    sensors: 'sensores',
    muscle: 'músculo',
    skull: 'cráneo',
    seam: 'sutura',
    lining: 'membrana',
    brain: 'cerebro',
    branch: 'rama nerviosa',
    rats: 'En ratas',
    ratsFound: 'nervios más calmados en la membrana',
    people: 'En personas',
    peopleFound: 'menos días con dolor de cabeza',
    link: 'la relación: no se sabe',
  },
  stepOf: (number, count) => `Paso ${number} de ${count}`,
  stepsLabel: 'La idea, paso a paso',
  next: 'Siguiente',
  back: 'Atrás',
  all: 'Ver todos los pasos',
  oneByOne: 'Ver uno a uno',
  notToScale: 'Los dibujos están simplificados y no están a escala.',
  deeper: {
    title: 'Qué encontraron los estudios',
    said: [
      {
        text: 'En las terminaciones motoras, la toxina escinde SNAP-25, una proteína SNARE, y así bloquea la liberación de acetilcolina. La misma maquinaria libera CGRP, sustancia P y glutamato.',
        claim: 'mechanism-snap25',
      },
      {
        text: 'También lleva receptores a la membrana de los nociceptores; que lleve menos forma parte de la idea.',
        claim: 'mechanism-receptors',
      },
      {
        text: 'Ratas: la toxina inhibió los nociceptores meníngeos de tipo C, pero no los de tipo Aδ.',
        claim: 'mechanism-c-fibres',
      },
      {
        text: 'Ratas: las inyecciones a lo largo de las suturas redujeron las respuestas de la rama que sale del cráneo a través de la sutura.',
        claim: 'mechanism-suture-branch',
      },
      {
        text: 'Ratas, 7 días después de la inyección fuera del cráneo: disminuyeron las respuestas de tipo C a agonistas de TRPV1 (capsaicina) y de TRPA1 (aceite de mostaza) en la duramadre, más aún cuando toda la dosis se inyectó en las suturas.',
        claim: 'mechanism-dural-receptors',
      },
    ],
  },
};
