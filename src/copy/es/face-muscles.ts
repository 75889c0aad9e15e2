// Spanish: the muscles of forehead and temple in the layer view, with the sheet of tendon they pull on.
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import type { BodyMuscleWords } from '../words.ts';
import { MUSCLES } from './muscles.ts';
import { NO_POINT } from './shared.ts';

type FaceMuscle = Extract<
  BodyMuscleId,
  'frontalis' | 'procerus' | 'corrugator' | 'orbicularis-oculi' | 'temporalis' | 'galea' | 'occipitalis'
>;

export const FACE_MUSCLES: Readonly<Record<FaceMuscle, BodyMuscleWords>> = {
  frontalis: {
    name: { plain: 'Músculo de la frente que levanta las cejas', latin: 'frontalis' },
    does: MUSCLES.frontalis.action,
    why: [
      { text: 'Por este músculo salen ramas nerviosas que dan sensibilidad a la frente.', claim: 'frontalis-nerves' },
      { text: 'Ningún otro músculo levanta la ceja. Por eso los puntos se mantienen altos.', claim: 'frontalis-brow' },
    ],
  },
  procerus: {
    name: { plain: 'Músculo de fruncir el ceño, entre las cejas', latin: 'procerus' },
    does: MUSCLES.procerus.action,
    why: [
      {
        text: 'Aquí terminan pequeños nervios de la parte interna de la frente y de la raíz de la nariz.',
        claim: 'procerus-nerves',
      },
    ],
  },
  corrugator: {
    name: { plain: 'Músculo de fruncir el ceño, sobre la parte interna de la ceja', latin: 'corrugator supercilii' },
    does: MUSCLES.corrugator.action,
    why: [
      {
        text: 'Dos nervios que dan sensibilidad a la frente lo atraviesan y pasan por debajo de él.',
        claim: 'corrugator-nerves',
      },
    ],
  },
  'orbicularis-oculi': {
    name: { plain: 'Músculo en anillo alrededor del ojo', latin: 'orbicularis oculi' },
    does: [
      {
        text: 'Cierra los párpados, con suavidad al parpadear o con fuerza al apretar los ojos.',
        claim: 'orbicularis-facts',
      },
    ],
    why: [NO_POINT],
  },
  temporalis: {
    name: { plain: 'Músculo de masticar, en la sien', latin: 'temporalis' },
    does: MUSCLES.temporalis.action,
    why: [
      {
        text: 'Por aquí suben dos nervios que dan sensibilidad a la sien. Uno es el nervio auriculotemporal, el otro es el nervio cigomaticotemporal.',
        claim: 'temple-nerves',
      },
    ],
  },
  galea: {
    name: { plain: 'Tendón plano bajo el cuero cabelludo', latin: 'galea aponeurotica' },
    does: [
      { text: 'Une el músculo de la frente con el músculo delgado de la parte de atrás de la cabeza.', claim: 'galea-facts' },
      {
        text: 'Cuando uno de ellos tira, el tendón se desliza sobre el cráneo y lleva consigo el cuero cabelludo.',
        claim: 'galea-motion',
      },
    ],
    why: [NO_POINT],
  },
  occipitalis: {
    name: { plain: 'Músculo delgado de la parte de atrás de la cabeza', latin: 'occipitalis' },
    does: MUSCLES.occipitalis.action,
    why: [
      {
        text: 'Por aquí pasan ramas del nervio occipital mayor y del nervio occipital menor.',
        claim: 'occipital-nerves',
      },
      {
        text: 'Los puntos se mantienen por encima de la cresta. Por debajo de ella, el medicamento entraría en músculos que sostienen la cabeza.',
        claim: 'occipitalis-ridge',
      },
    ],
  },
};
