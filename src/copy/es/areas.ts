// Spanish: what is told of the four areas. Counts come from the protocol and are not repeated here.
import type { RegionId } from '#protocol/vocabulary.ts';
import type { RegionWords } from '../words.ts';
import { aimAt } from './shared.ts';

export const AREAS: Readonly<Record<RegionId, RegionWords>> = {
  forehead: {
    name: 'Frente',
    where: [
      { text: 'Entre las cejas, justo por encima de ellas y en el tercio superior de la frente.', claim: 'forehead-where' },
    ],
    why: [
      {
        text: 'Dos nervios dan sensibilidad a la frente: el nervio supraorbitario y el nervio supratroclear. Atraviesan los músculos de fruncir el ceño y pasan por debajo de ellos. Después suben por el músculo de la frente hasta la piel.',
        claim: 'forehead-nerves',
      },
      aimAt('de estos dos nervios'),
    ],
  },
  temple: {
    name: 'Sienes',
    where: [
      {
        text: 'A los dos lados de la cabeza, por encima de la oreja y por delante de ella, entre el pelo.',
        claim: 'temple-where',
      },
      {
        text: 'Se pueden añadir puntos donde más duele la sien, en un lado o en los dos.',
        claim: 'extra-temporalis-where',
      },
    ],
    why: [
      {
        text: 'Dos nervios llegan aquí a la piel. Uno sube justo por delante de la oreja: el nervio auriculotemporal. El otro sale por detrás de la esquina externa del ojo: el nervio cigomaticotemporal.',
        claim: 'temple-nerves',
      },
      aimAt('de estos dos nervios'),
      {
        text: 'En ratas, la toxina puesta fuera del cráneo calmó unas ramas nerviosas. Esas ramas cruzan las uniones del cráneo hasta la capa que envuelve el cerebro.',
        claim: 'reaches-inside-skull',
      },
    ],
  },
  occipital: {
    name: 'Parte de atrás de la cabeza',
    where: [
      {
        text: 'Justo por encima de la cresta donde el cráneo se une con el cuello, a los dos lados.',
        claim: 'occipital-where',
      },
      { text: 'Se pueden añadir puntos entre los fijos, donde más duele.', claim: 'extra-occipitalis-where' },
    ],
    why: [
      {
        text: 'El nervio occipital mayor y el nervio occipital menor dan sensibilidad a la parte de atrás de la cabeza. Sus ramas suben por esta parte del cráneo.',
        claim: 'occipital-nerves',
      },
      aimAt('de estos dos nervios'),
    ],
  },
  neck: {
    name: 'Cuello y hombros',
    where: [
      {
        text: 'En lo alto de la parte de atrás del cuello, cerca del centro, y a lo largo de la parte de arriba de los dos hombros.',
        claim: 'neck-where',
      },
      { text: 'Se pueden añadir puntos en los hombros, entre los fijos, donde están doloridos.', claim: 'extra-trapezius-where' },
    ],
    why: [
      {
        text: 'El nervio occipital mayor sube aquí a través de los músculos del cuello, camino de la parte de atrás de la cabeza.',
        claim: 'neck-nerves',
      },
      {
        text: 'A las personas con migraña, a menudo también les duelen el cuello y los hombros.',
        claim: 'neck-pain-area',
      },
      aimAt('de los nervios del cuello y del hombro'),
    ],
  },
};
