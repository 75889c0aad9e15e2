// Spanish: on sheets to be printed.
import type { SheetWords } from '../../tools/sheet-words.ts';

export const SHEETS_ES: SheetWords = {
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
  print: 'Imprimir',
  asPdf: 'Para guardarla como archivo, elija «Guardar como PDF» donde se elige la impresora.',
  preview: 'Así se verá la hoja',
  patient: {
    title: 'Sus inyecciones para la migraña crónica',
    seen: 'Lo que vimos',
    where: 'Dónde están los puntos',
    points: (count) => `${count} puntos`,
    after: 'Después',
    help: 'Cuándo pedir ayuda enseguida',
    next: 'Cuándo puede actuar',
    questions: 'Mis preguntas',
    code: 'Abrir esta vista del atlas',
  },
  study: {
    title: 'Puntos del esquema',
    task: 'Escriba el nombre y el músculo de cada punto. Las respuestas están en la última página.',
    answers: 'Respuestas',
    columns: { number: 'N.º', point: 'Punto', muscle: 'Músculo', units: 'Unidades' },
  },
  front: 'De frente',
  back: 'Desde atrás',
  left: 'Desde la izquierda del paciente',
  view: 'Como se ve en la pantalla',
  sources: 'Fuentes',
  printed: (day) => `Impreso el ${day}`,
  source: (ids) => `Fuente: ${ids}.`,
  teaches: 'Para enseñar. Ningún profesional clínico ha revisado esta hoja todavía. No sustituye a su profesional clínico.',
};
