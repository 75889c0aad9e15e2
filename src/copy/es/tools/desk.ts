// Spanish: where the tools are chosen.
import type { DeskWords } from '../../tools/desk-words.ts';

export const DESK_ES: DeskWords = {
  title: 'Herramientas',
  tools: {
    share: { name: 'Compartir esta vista', what: 'Un enlace o un código que abre justo lo que usted ve ahora.' },
    picture: { name: 'Guardar una imagen', what: 'La cabeza tal como la ve, con nombres o sin ellos.' },
    handout: { name: 'Imprimir una hoja', what: 'Para llevar a casa, para rellenar a mano o para estudiar.' },
    plan: { name: 'Plan', what: 'Pruebe el esquema: quite o ponga puntos, vea las sumas y lo que va en la jeringa.' },
    quiz: { name: 'Cuestionario', what: 'Busque los puntos, nómbrelos y aprenda lo que falle.' },
    present: { name: 'Presentar', what: 'Paso a paso en toda la pantalla, para explicarlo a alguien.' },
    embed: { name: 'Ponerlo en su página', what: 'Las líneas que muestran el atlas en otro sitio web.' },
  },
  all: 'Todas las herramientas',
  close: 'Cerrar',
  loading: 'Un momento…',
  failed: 'No se pudo traer esta herramienta. Revise la conexión e inténtelo de nuevo.',
  retry: 'Intentar de nuevo',
};
