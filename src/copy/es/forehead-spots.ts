// Spanish: what is told of each spot of the forehead.
import type { Words } from '../words.ts';
import { aimAt, FINGER, SIDE_F, SIDE_M } from './shared.ts';

type ForeheadSpot = 'corrugator' | 'procerus' | 'frontalis-medial' | 'frontalis-lateral';

export const FOREHEAD_SPOTS: Pick<Words['spots'], ForeheadSpot> = {
  corrugator: (side) => ({
    name: 'Sobre la parte interna de la ceja',
    spoken: `Sobre el extremo interno de su ceja ${SIDE_F[side]}`,
    why: [
      {
        text: 'Dos nervios que dan sensibilidad a la frente atraviesan este músculo de fruncir el ceño y pasan por debajo de él: el nervio supraorbitario y el nervio supratroclear.',
        claim: 'corrugator-nerves',
      },
      aimAt('de estos dos nervios'),
      {
        text: 'El punto se mantiene bastante por encima del borde óseo del ojo. Si el medicamento llega demasiado abajo o demasiado hondo, el párpado puede caer por un tiempo.',
        claim: 'corrugator-eyelid',
      },
    ],
    rule: [
      {
        text: `1,5 cm (un dedo de ancho) en línea recta por encima de la esquina superior interna del borde óseo del ojo ${SIDE_M[side]}.`,
        claim: 'corrugator-rule',
      },
      FINGER,
      { text: 'En un adulto promedio, el punto está a unos 1,6 cm de la línea media.', claim: 'corrugator-midline' },
    ],
  }),
  procerus: () => ({
    name: 'Entre las cejas',
    spoken: 'Entre sus cejas, en el centro',
    why: [
      {
        text: 'Aquí terminan pequeños nervios de la parte interna de la frente y de la raíz de la nariz. El nervio supratroclear es uno de ellos.',
        claim: 'procerus-nerves',
      },
      aimAt('de estos nervios'),
      {
        text: 'El músculo es estrecho, de unos 1,5 cm de ancho, y está en el centro. Tiene un solo punto para los dos lados.',
        claim: 'procerus-width',
      },
    ],
    rule: [
      {
        text: 'En la línea media, a mitad de camino entre los puntos de la parte interna de las cejas izquierda y derecha, y a su misma altura. Eso es unos 1,5 cm por encima de las esquinas superiores internas de los bordes óseos de los ojos.',
        claim: 'procerus-rule',
      },
    ],
  }),
  'frontalis-medial': (side) => ({
    name: 'Frente, punto interno',
    spoken: `Lado ${SIDE_M[side]} de su frente, punto interno`,
    why: [
      {
        text: 'Por este músculo salen ramas nerviosas que dan sensibilidad a la frente, de 1 a 3 cm por encima del borde del ojo. Las fuentes no coinciden en la altura.',
        claim: 'frontalis-nerves',
      },
      {
        text: 'Este punto interno está en la franja por donde sube el nervio supratroclear. Su rama más interna pasa a una distancia de 0,8 a 3 cm de la línea media.',
        claim: 'frontalis-medial-nerve',
      },
      aimAt('de estos nervios'),
      {
        text: 'El punto se mantiene alto, porque solo este músculo levanta la ceja. Con una inyección demasiado baja, la ceja puede sentirse pesada y bajar.',
        claim: 'frontalis-brow',
      },
    ],
    rule: [
      {
        text: `En el tercio superior de la frente y al menos 1,5 cm por encima del punto de la parte interna de la ceja ${SIDE_F[side]}, en la misma línea vertical.`,
        claim: 'frontalis-rule',
      },
      {
        text: 'En un adulto promedio, el tercio superior empieza unos 3,7 a 4,1 cm por encima del espacio entre las cejas. Por eso es la más estricta de las dos condiciones.',
        claim: 'frontalis-height',
      },
    ],
  }),
  'frontalis-lateral': (side) => ({
    name: 'Frente, punto externo',
    spoken: `Lado ${SIDE_M[side]} de su frente, punto externo`,
    why: [
      {
        text: 'El nervio supraorbitario sale del hueso a una distancia de 2,3 a 2,5 cm de la línea media, entre la línea del punto interno y la de este punto externo. Sus ramas se extienden hacia arriba por la frente.',
        claim: 'frontalis-lateral-nerve',
      },
      aimAt('de este nervio'),
      {
        text: 'El punto externo también mantiene la ceja nivelada. Solo con los puntos internos, el extremo externo de la ceja puede subir y formar un pico.',
        claim: 'frontalis-outer-brow',
      },
      {
        text: 'El punto se mantiene alto, porque solo este músculo levanta la ceja. Con una inyección demasiado baja, la ceja puede sentirse pesada y bajar.',
        claim: 'frontalis-brow',
      },
    ],
    rule: [
      {
        text: `A la misma altura que el punto interno del lado ${SIDE_M[side]} de la frente, y 1,5 cm más hacia fuera.`,
        claim: 'frontalis-rule',
      },
      { text: 'En un adulto promedio, está en la línea que sube desde el centro de la pupila.', claim: 'frontalis-pupil-line' },
    ],
  }),
};
