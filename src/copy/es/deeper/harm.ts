// Spanish, for clinicians: how each muscle is found, what goes wrong there and how that is avoided.
import type { MuscleId } from '#protocol/vocabulary.ts';
import type { Harm } from '../../deeper-scheme.ts';

export const HARM: Readonly<Record<MuscleId, Harm>> = {
  corrugator: {
    find: 'La persona frunce el ceño: se palpa el vientre muscular y se sujeta.',
    complication: [
      {
        text: 'Ptosis palpebral: si la inyección es demasiado baja o demasiado profunda, la toxina se extiende por detrás del músculo hasta el elevador del párpado.',
        claim: 'cause-eyelid-droop',
      },
      {
        text: 'Ensayos de la ficha técnica: 4\u00a0% frente a menos del 1\u00a0% con placebo.',
        claim: 'effect-eyelid-droop',
      },
    ],
    avoid: [
      {
        text: 'Mantenerse 1,5 cm por encima del reborde. Superficial, bisel hacia arriba, en sentido opuesto a la órbita. Sin frotar.',
        claim: 'avoid-eyelid-droop',
      },
    ],
  },
  procerus: {
    find: 'La persona frunce el ceño.',
    complication: [
      { text: 'Un hematoma por la vena que cruza aquí.', claim: 'procerus-bruise' },
      { text: 'Diplopía o un efecto sobre el párpado si se extiende hacia abajo.', claim: 'cause-double-vision' },
    ],
    avoid: [{ text: 'Mantenerse en la línea media y en un plano superficial.', claim: 'procerus-avoid' }],
  },
  frontalis: {
    find: 'La persona eleva las cejas.',
    complication: [
      { text: 'Ptosis de la ceja, si la inyección es demasiado baja.', claim: 'effect-brow-droop' },
      {
        text: 'Cejas en pico en su extremo lateral, si solo se inyectan los puntos mediales.',
        claim: 'cause-outer-brow-peak',
      },
      { text: 'Se pone de manifiesto una ceja que ya antes era baja.', claim: 'effect-brow-unmasked' },
    ],
    avoid: [
      {
        text: 'Tercio superior. Conservar los puntos laterales. Advertir a las personas con cejas bajas.',
        claim: 'avoid-brow-droop',
      },
      {
        text: 'Hay profesionales clínicos que refieren que sitúan los puntos más arriba o reducen la dosis.',
        claim: 'brow-droop-practice',
      },
    ],
  },
  temporalis: {
    find: 'La persona aprieta los dientes; se palpa el vientre muscular y se separa el pelo.',
    complication: [
      { text: 'Cansancio al masticar, mandíbula dolorida.', claim: 'cause-chewing-fatigue' },
      { text: 'Sienes hundidas al repetir el tratamiento.', claim: 'cause-temple-hollow' },
      { text: 'Un hematoma por los vasos temporales superficiales.', claim: 'cause-bruise' },
    ],
    avoid: [{ text: 'Mantenerse dentro de la zona con pelo, lejos del pulso.', claim: 'temporalis-avoid' }],
  },
  occipitalis: {
    find: 'Pulgar en el inion, otro dedo en la mastoides.',
    complication: [
      {
        text: 'Por debajo de la cresta, la toxina penetra en los extensores del cuello: dolor cervical, debilidad cervical.',
        claim: 'occipitalis-ridge',
      },
    ],
    avoid: [
      {
        text: 'Mantenerse por encima de la línea nucal superior, inyección superficial, aguja hacia arriba.',
        claim: 'occipitalis-ridge',
      },
    ],
  },
  paraspinal: {
    find: 'Cabeza en posición neutra, cuello relajado, sin flexión marcada.',
    complication: [
      {
        text: 'Inyección profunda, baja o excesiva: debilidad cervical, caída de la cabeza, dolor cervical.',
        claim: 'cause-neck-weakness',
      },
      {
        text: 'Dolor cervical en los ensayos de la ficha técnica, por el conjunto de los puntos: 9\u00a0% frente al 3\u00a0% con placebo.',
        claim: 'effect-neck-pain',
      },
      { text: 'Extensión hacia abajo o hacia lateral: disfagia.', claim: 'cause-swallowing' },
    ],
    avoid: [
      {
        text: 'Inyección alta, superficial, con la aguja inclinada hacia arriba. Comprobar antes si hay un cuello delgado o debilidad cervical.',
        claim: 'avoid-neck-weakness',
      },
    ],
  },
  trapezius: {
    find: 'Se encoge el hombro o se pellizca el músculo para palparlo; la porción supraclavicular.',
    complication: [
      { text: 'Debilidad del hombro o del cuello, dolor de hombro.', claim: 'cause-shoulder-weakness' },
      { text: 'Muy profunda: supraespinoso, elevador de la escápula, vértice del pulmón.', claim: 'trapezius-deep' },
    ],
    avoid: [
      {
        text: 'Superficial, en un pliegue pellizcado, lateral al lugar donde el cuello pasa al hombro.',
        claim: 'trapezius-avoid',
      },
    ],
  },
};
