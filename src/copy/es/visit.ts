// Spanish: the few words of the walk through a visit that are there at once. Its sentences lie in pages/visit.ts.
import type { VisitWords } from '../visit-words.ts';

export const VISIT_WORDS: VisitWords = {
  start: 'Su visita, paso a paso',
  titles: {
    before: 'Antes de venir',
    expect: 'Qué va a pasar',
    frown: 'Músculos del ceño',
    forehead: 'Frente',
    temples: 'Sienes',
    occipital: 'Parte de atrás de la cabeza',
    neck: 'Cuello',
    shoulders: 'Hombros',
    feel: 'Qué se siente',
    after: 'Después',
    help: 'Cuándo pedir ayuda de inmediato',
    next: 'Cuándo puede hacer efecto',
  },
  progress: (number, of) => `Paso ${number} de ${of}`,
  count: (given, of) => `${given} de ${of} puntos`,
  presenting: 'El recorrido llena la ventana. Escape lo cierra.',
  left: 'Ha salido del recorrido. Su lugar queda guardado.',
};
