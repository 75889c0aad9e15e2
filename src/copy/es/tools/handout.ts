// Spanish: on sheets to be printed.
import type { HandoutWords } from '../../tools/handout-words.ts';

export const HANDOUT_ES: HandoutWords = {
  which: 'Qué hoja',
  sheets: {
    patient: {
      name: 'Para llevar a casa',
      what: 'Dónde están los puntos, qué viene después, cuándo pedir ayuda, sus preguntas.',
    },
    record: { name: 'Para rellenar', what: 'Todos los puntos con unidades, y líneas para el lote y la firma.' },
    study: { name: 'Para estudiar', what: 'La cabeza con números en lugar de nombres, y las respuestas en una página aparte.' },
  },
  questions: 'Preguntas para llevar',
  print: 'Imprimir o guardar como PDF',
  ofRecord: [
    'Un registro en una hoja, para rellenar a mano. Si aquí se hizo un plan, lista los puntos de ese plan.',
    'El nombre, el lote y la firma se escriben en el papel. Aquí no se anota nada sobre una persona.',
  ],
  asPdf: 'Para guardarla como archivo, elija «Guardar como PDF» donde se elige la impresora.',
  patient: {
    title: 'Sus inyecciones para la migraña crónica',
    where: 'Dónde están los puntos',
    points: (count) => `${count} puntos`,
    after: 'Después',
    help: 'Cuándo pedir ayuda enseguida',
    next: 'Cuándo puede actuar',
    questions: 'Mis preguntas',
    code: 'Abrir esta vista del atlas',
  },
  record: {
    title: 'Registro de inyecciones',
    plan: 'Puntos del plan que se hizo aquí',
    published: 'Puntos del esquema publicado',
    lines: ['Nombre', 'Fecha', 'Número de lote', 'Caducidad', 'Dilución', 'Firma'],
    columns: { done: 'Hecho', number: 'N.º', muscle: 'Músculo', place: 'Lugar', side: 'Lado del paciente', units: 'Unidades' },
    extra: 'Punto adicional',
    sum: 'Suma de los puntos de la lista',
    unitsOf: (units) => `${units} unidades`,
    points: (count) => (count === 1 ? '1 punto' : `${count} puntos`),
    foot: (sources, notChecked, day) => `Fuentes: ${sources}. Texto ${notChecked}. Impreso: ${day}.`,
  },
  study: {
    title: 'Puntos del esquema',
    task: 'Escriba el nombre y el músculo de cada punto. Las respuestas están en la última página.',
    answers: 'Respuestas',
    columns: { number: 'N.º', point: 'Punto', muscle: 'Músculo', units: 'Unidades' },
  },
  view: 'Como se ve en la pantalla',
  sources: 'Fuentes',
  printed: (day) => `Impreso el ${day}`,
  source: (ids) => `Fuente: ${ids}.`,
  teaches: 'Para enseñar. Ningún profesional clínico ha revisado esta hoja todavía. No sustituye a su profesional clínico.',
};
