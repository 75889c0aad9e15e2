// Spanish: the muscles of neck and shoulder in the layer view.
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import type { Told } from '../facts.ts';
import type { BodyMuscleWords } from '../words.ts';
import { NO_POINT } from './shared.ts';

type NeckMuscle = Extract<
  BodyMuscleId,
  'splenius-capitis' | 'semispinalis-capitis' | 'trapezius-descending' | 'trapezius-transverse' | 'sternocleidomastoid'
>;

const NECK_LAYERS: Told = {
  text: 'En los puntos de la parte alta del cuello, el orden desde la piel hacia dentro es: grasa, trapecio, esplenio, semiespinoso.',
  claim: 'neck-layers',
};

const SHALLOW: Told = {
  text: 'Los puntos de la parte alta del cuello se mantienen altos y poco profundos.',
  claim: 'paraspinal-high',
};

export const NECK_MUSCLES: Readonly<Record<NeckMuscle, BodyMuscleWords>> = {
  'splenius-capitis': {
    name: { plain: 'Músculo del cuello en forma de correa', latin: 'splenius capitis' },
    does: [
      {
        text: 'Los dos juntos llevan la cabeza hacia atrás. Uno solo la gira y la inclina hacia su propio lado.',
        claim: 'splenius-action',
      },
    ],
    why: [
      NECK_LAYERS,
      {
        text: 'Cerca de la línea media, donde están los dos puntos, puede faltar. En el cuerpo medido para esta página, allí está más hacia fuera.',
        claim: 'splenius-further-out',
      },
      SHALLOW,
    ],
  },
  'semispinalis-capitis': {
    name: { plain: 'Músculo profundo que sostiene la cabeza', latin: 'semispinalis capitis' },
    does: [{ text: 'Lleva la cabeza hacia atrás y ayuda a girarla hacia el otro lado.', claim: 'semispinalis-action' }],
    why: [
      {
        text: 'El nervio occipital mayor lo atraviesa: en promedio, a 1,3 cm de la línea media y 2,8 cm por debajo del saliente de la parte de atrás del cráneo.',
        claim: 'semispinalis-nerve',
      },
      NECK_LAYERS,
      SHALLOW,
    ],
  },
  'trapezius-descending': {
    name: { plain: 'Músculo del cuello al hombro, parte superior', latin: 'trapezius, pars descendens' },
    does: [{ text: 'Levanta el hombro y gira el omóplato hacia arriba.', claim: 'trapezius-action' }],
    why: [
      {
        text: 'Fibras nerviosas del cuello (C3 y C4) dan sensibilidad a la parte alta del hombro. Es un lugar frecuente de dolor.',
        claim: 'trapezius-nerves',
      },
      NECK_LAYERS,
    ],
  },
  'trapezius-transverse': {
    name: { plain: 'Músculo de la columna al hombro, parte media', latin: 'trapezius, pars transversa' },
    does: [{ text: 'Lleva el omóplato hacia atrás, hacia la columna.', claim: 'trapezius-middle' }],
    why: [
      {
        text: 'El punto del medio y el punto externo del hombro están donde se unen la parte superior y la parte media.',
        claim: 'trapezius-meet',
      },
    ],
  },
  sternocleidomastoid: {
    name: { plain: 'Músculo del lado del cuello', latin: 'sternocleidomastoideus' },
    does: [
      {
        text: 'Uno solo inclina la cabeza hacia su propio lado y gira la cara hacia el otro. Los dos juntos llevan la cabeza hacia delante.',
        claim: 'sternocleidomastoid-facts',
      },
    ],
    why: [
      NO_POINT,
      { text: 'El nervio occipital menor sube a lo largo de su borde de atrás.', claim: 'lesser-occipital-course' },
    ],
  },
};
