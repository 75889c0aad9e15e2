// Spanish: what is told of each spot of the neck and shoulders.
import type { Told } from '../facts.ts';
import type { Words } from '../words.ts';
import { aimAt, FINGER, SIDE_F, SIDE_M } from './shared.ts';

type NeckSpot = 'paraspinal-1' | 'paraspinal-2' | 'trapezius-1' | 'trapezius-2' | 'trapezius-3';

const HIGH_IN_THE_NECK: Told = {
  text: 'El punto se mantiene alto y la inyección, poco profunda. Más abajo o más hondo, el medicamento podría debilitar los músculos que sostienen la cabeza.',
  claim: 'paraspinal-high',
};

const SHOULDER_NERVES: Told = {
  text: 'Fibras nerviosas del cuello (C3 y C4) dan sensibilidad a la parte alta del hombro. Es un lugar frecuente de dolor.',
  claim: 'trapezius-nerves',
};

const SHOULDER_LENGTH = (share: string): Told => ({
  text: `En un adulto promedio, está a una distancia de ${share} del cuello.`,
  claim: 'trapezius-length',
});

export const NECK_SPOTS: Pick<Words['spots'], NeckSpot> = {
  'paraspinal-1': (side) => ({
    name: 'Parte alta del cuello, punto 1',
    spoken: `Parte alta de su cuello, a la ${SIDE_F[side]}, punto 1 de 2`,
    why: [
      {
        text: 'El nervio occipital mayor sube muy cerca, a través del músculo del cuello: en promedio, a 1,3 cm de la línea media y 2,8 cm por debajo del saliente de la parte de atrás del cráneo.',
        claim: 'paraspinal-1-nerve',
      },
      { text: 'Ese lugar promedio está a unos 4 mm de este punto.', claim: 'paraspinal-1-distance' },
      aimAt('de este nervio'),
      HIGH_IN_THE_NECK,
    ],
    rule: [
      {
        text: `3 cm (dos dedos de ancho) por debajo del saliente de la parte de atrás del cráneo (inion) y 1 cm a la ${SIDE_F[side]} de la línea media.`,
        claim: 'paraspinal-rule',
      },
      FINGER,
    ],
  }),
  'paraspinal-2': (side) => ({
    name: 'Parte alta del cuello, punto 2',
    spoken: `Parte alta de su cuello, a la ${SIDE_F[side]}, punto 2 de 2`,
    why: [
      {
        text: 'Aquí el nervio occipital mayor deja el último músculo y llega debajo de la piel: en promedio, a 2,3 cm de la línea media y 1,6 cm por debajo del saliente de la parte de atrás del cráneo.',
        claim: 'paraspinal-2-nerve',
      },
      { text: 'Ese lugar promedio está a unos 4 mm de este punto.', claim: 'paraspinal-2-distance' },
      aimAt('de este nervio'),
      HIGH_IN_THE_NECK,
    ],
    rule: [
      {
        text: `A 1,5 cm del punto 1, en diagonal hacia arriba y hacia fuera a 45 grados, en dirección a la parte alta de la oreja ${SIDE_F[side]}.`,
        claim: 'paraspinal-rule',
      },
      FINGER,
    ],
  }),
  'trapezius-1': (side) => ({
    name: 'Hombro, punto 1',
    spoken: `Su hombro ${SIDE_M[side]}, punto 1 de 3`,
    why: [SHOULDER_NERVES, aimAt('de estos nervios')],
    rule: [
      {
        text: `El punto del medio: a mitad de camino por lo alto del hombro ${SIDE_M[side]}, desde la curva donde el cuello pasa al hombro hasta la punta ósea (acromion).`,
        claim: 'trapezius-rule',
      },
      SHOULDER_LENGTH('6,8 a 7,5 cm'),
    ],
  }),
  'trapezius-2': (side) => ({
    name: 'Hombro, punto 2',
    spoken: `Su hombro ${SIDE_M[side]}, punto 2 de 3`,
    why: [
      {
        text: 'Este punto externo está donde unos nervios del cuello se abren en abanico sobre la clavícula y el hombro.',
        claim: 'trapezius-outer-nerve',
      },
      SHOULDER_NERVES,
      aimAt('de estos nervios'),
    ],
    rule: [
      {
        text: `El punto externo: a mitad de camino entre el punto 1 y la punta ósea del hombro ${SIDE_M[side]} (acromion).`,
        claim: 'trapezius-rule',
      },
      SHOULDER_LENGTH('10,2 a 11,2 cm'),
    ],
  }),
  'trapezius-3': (side) => ({
    name: 'Hombro, punto 3',
    spoken: `Su hombro ${SIDE_M[side]}, punto 3 de 3`,
    why: [
      SHOULDER_NERVES,
      aimAt('de estos nervios'),
      {
        text: 'Este punto interno se queda en el hombro, fuera del cuello mismo, para no restar fuerza al cuello.',
        claim: 'trapezius-off-the-neck',
      },
    ],
    rule: [
      {
        text: `El punto interno: a mitad de camino entre el punto 1 y la curva donde el cuello pasa al hombro ${SIDE_M[side]}.`,
        claim: 'trapezius-rule',
      },
      SHOULDER_LENGTH('3,4 a 3,7 cm'),
    ],
  }),
};
