// Spanish: what is told of each spot at the back of the head.
import type { Told } from '../facts.ts';
import type { Words } from '../words.ts';
import { aimAt, FINGER, SIDE_F } from './shared.ts';

type OccipitalSpot = 'occipitalis-1' | 'occipitalis-2' | 'occipitalis-3';

const ABOVE_THE_RIDGE: Told = {
  text: 'El punto se mantiene por encima de la cresta del cráneo. Por debajo de ella, el medicamento podría llegar a los músculos que sostienen la cabeza, y el cuello podría sentirse débil o dolorido.',
  claim: 'occipitalis-ridge',
};

export const OCCIPITAL_SPOTS: Pick<Words['spots'], OccipitalSpot> = {
  'occipitalis-1': (side) => ({
    name: 'Parte de atrás de la cabeza, punto 1',
    spoken: `Parte de atrás de su cabeza, a la ${SIDE_F[side]}, punto 1 de 3`,
    why: [
      {
        text: 'Este punto está entre dos nervios que suben por la parte de atrás de la cabeza: el nervio occipital mayor, más cerca del centro, y el nervio occipital menor, más cerca de la oreja.',
        claim: 'occipitalis-1-nerves',
      },
      aimAt('de estos dos nervios'),
      ABOVE_THE_RIDGE,
    ],
    rule: [
      {
        text: `A mitad de camino entre el saliente de la parte de atrás del cráneo (inion) y el saliente óseo de detrás de la oreja ${SIDE_F[side]} (mastoides), justo por encima de la cresta (línea nucal).`,
        claim: 'occipitalis-rule',
      },
    ],
  }),
  'occipitalis-2': (side) => ({
    name: 'Parte de atrás de la cabeza, punto 2',
    spoken: `Parte de atrás de su cabeza, a la ${SIDE_F[side]}, punto 2 de 3`,
    why: [
      {
        text: `Este punto externo está del lado del nervio occipital menor. Ese nervio sube por detrás de la oreja ${SIDE_F[side]}, a cerca de un tercio del camino hacia el saliente de la parte de atrás del cráneo.`,
        claim: 'occipitalis-2-nerve',
      },
      aimAt('de este nervio'),
      ABOVE_THE_RIDGE,
    ],
    rule: [
      {
        text: `A 1,5 cm del punto 1, en diagonal hacia arriba y hacia fuera, en dirección a la parte alta de la oreja ${SIDE_F[side]}.`,
        claim: 'occipitalis-rule',
      },
      FINGER,
    ],
  }),
  'occipitalis-3': (side) => ({
    name: 'Parte de atrás de la cabeza, punto 3',
    spoken: `Parte de atrás de su cabeza, a la ${SIDE_F[side]}, punto 3 de 3`,
    why: [
      {
        text: 'Este punto interno está del lado del nervio occipital mayor. Ese nervio llega a la superficie a unos 2,3 cm de la línea media, un poco por debajo del saliente de la parte de atrás del cráneo, y desde ahí sube.',
        claim: 'occipitalis-3-nerve',
      },
      aimAt('de este nervio'),
      ABOVE_THE_RIDGE,
    ],
    rule: [
      {
        text: 'A 1,5 cm del punto 1, en diagonal hacia arriba y hacia dentro, en dirección a la línea media.',
        claim: 'occipitalis-rule',
      },
      FINGER,
    ],
  }),
};
