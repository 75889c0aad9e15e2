// Spanish: what is told of each spot of the temple.
import type { Words } from '../words.ts';
import { aimAt, SIDE_F, SIDE_M } from './shared.ts';

type TempleSpot = 'temporalis-1' | 'temporalis-2' | 'temporalis-3' | 'temporalis-4';

export const TEMPLE_SPOTS: Pick<Words['spots'], TempleSpot> = {
  'temporalis-1': (side) => ({
    name: 'Sien, punto 1',
    spoken: `Su sien ${SIDE_F[side]}, punto 1 de 4`,
    why: [
      {
        text: `Este es el más bajo de los cuatro puntos y el más cercano al nervio auriculotemporal. Ese nervio sube algo más de 1 cm por delante del conducto del oído ${SIDE_M[side]}.`,
        claim: 'temporalis-1-nerve',
      },
      aimAt('de este nervio'),
      { text: 'Una arteria lo acompaña: en 8 de cada 10 cabezas, los dos se tocan.', claim: 'auriculotemporal-artery' },
    ],
    rule: [
      {
        text: `Unos 3 cm en línea recta hacia arriba desde el pequeño saliente que hay delante del conducto del oído ${SIDE_M[side]} (trago).`,
        claim: 'temporalis-rule',
      },
    ],
  }),
  'temporalis-2': (side) => ({
    name: 'Sien, punto 2',
    spoken: `Su sien ${SIDE_F[side]}, punto 2 de 4`,
    why: [
      {
        text: 'Más arriba, el nervio auriculotemporal extiende sus ramas por la sien y el cuero cabelludo.',
        claim: 'temporalis-2-nerve',
      },
      aimAt('de este nervio'),
      {
        text: 'Un estudio encontró tendón en lugar de músculo hasta una altura de 3 a 4,5 cm sobre el nivel del pómulo. Este punto suele estar más arriba.',
        claim: 'temporalis-2-tendon',
      },
    ],
    rule: [
      {
        text: `De 1,5 a 3 cm por encima del punto 1 de la sien ${SIDE_F[side]}, en la misma línea vertical.`,
        claim: 'temporalis-rule',
      },
    ],
  }),
  'temporalis-3': (side) => ({
    name: 'Sien, punto 3',
    spoken: `Su sien ${SIDE_F[side]}, punto 3 de 4`,
    why: [
      {
        text: `Este punto delantero es el más cercano al nervio cigomaticotemporal. Ese nervio atraviesa la cubierta de este músculo unos 1,7 cm por detrás de la esquina externa del ojo ${SIDE_M[side]}.`,
        claim: 'temporalis-3-nerve',
      },
      aimAt('de este nervio'),
    ],
    rule: [
      {
        text: `De 1,5 a 3 cm hacia la cara desde la línea de los puntos 1 y 2 de la sien ${SIDE_F[side]}, a media altura entre los dos, por detrás del nacimiento del pelo.`,
        claim: 'temporalis-rule',
      },
    ],
  }),
  'temporalis-4': (side) => ({
    name: 'Sien, punto 4',
    spoken: `Su sien ${SIDE_F[side]}, punto 4 de 4`,
    why: [
      {
        text: 'Este punto trasero está sobre la parte de atrás del músculo. Aquí, por encima de la oreja, el nervio auriculotemporal da sensibilidad al cuero cabelludo.',
        claim: 'temporalis-4-nerve',
      },
      aimAt('de este nervio'),
    ],
    rule: [
      {
        text: `1,5 cm por detrás del punto 2 de la sien ${SIDE_F[side]}, en línea con el centro de la oreja.`,
        claim: 'temporalis-rule',
      },
    ],
  }),
};
