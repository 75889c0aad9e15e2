// Spanish: what the quiz says by itself.
import type { QuizWords } from '../../tools/quiz-words.ts';

const named = (field: string): string => (field === '' ? '' : ` Lo primero que está mal: ${field}.`);

export const QUIZ_ES: QuizWords = {
  locale: 'es',
  title: 'Cuestionario',
  close: 'Salir',
  intro:
    'Preguntas sobre los puntos, lo que hay debajo y lo que puede salir mal. Lo que falla vuelve pronto; lo que sabe, más tarde.',
  area: 'Practicar',
  allAreas: 'Todas las zonas',
  practise: 'Empezar a practicar',
  standing: (due, fresh, all) => `Por repasar ahora: ${due}. Sin preguntar todavía: ${fresh} de ${all}.`,
  exam: 'Hacer un examen',
  examHint: (questions, minutes) =>
    `${questions} preguntas de todas las zonas en ${minutes} minutos. Las respuestas vienen al final.`,
  goOn: 'Seguir con el examen',
  keep: {
    title: 'Su progreso',
    label: 'Guardarlo en este dispositivo',
    hint: 'Si no, se pierde al cerrar esta página. Nunca se envía.',
    save: 'Guardar como archivo',
    load: 'Añadir desde un archivo',
    loaded: (count) => `El archivo se ha leído. Preguntas que contiene: ${count}.`,
    faulty: (field) => `Este archivo no es un progreso de este cuestionario. No se ha cambiado nada.${named(field)}`,
    notKept: 'Este dispositivo no deja que la página guarde nada, o está lleno. Puede guardar su progreso como archivo.',
    aside: (field, moved) =>
      `No se pudo leer lo que estaba guardado en este dispositivo.${named(field)} ${
        moved
          ? 'Se ha apartado sin borrarlo, y el cuestionario empieza de nuevo.'
          : 'Se ha dejado como está, así que no se guarda nada nuevo.'
      }`,
    saveAside: 'Guardar lo que no se pudo leer',
  },
  ask: {
    find: 'Busque este punto en la cabeza.',
    name: '¿Qué punto está encendido?',
    muscle: '¿A qué músculo del esquema pertenece el punto encendido?',
    nerve: '¿A cuál de estos nervios se dirige el punto encendido?',
    why: '¿Por qué hay un punto donde está encendido?',
    wrong: '¿Qué salió mal? ¿Los puntos de qué músculo pueden causarlo?',
    dosePoint: '¿Cuántas unidades recibe el punto encendido?',
    doseMuscle: '¿Cuántas unidades recibe el músculo del punto encendido, con todos sus puntos?',
    eitherSide: 'Vale el izquierdo o el derecho.',
  },
  kinds: {
    find: 'Buscar el punto',
    name: 'Nombrar el punto',
    muscle: 'Músculo',
    nerve: 'Nervio',
    dose: 'Dosis',
    why: 'Por qué aquí',
    wrong: 'Qué salió mal',
  },
  hint: 'Púlselo en la cabeza. Arrastre para girarla; pulse la piel para acercarse.',
  keysHint: 'Las flechas llevan a los puntos y de uno a otro. Enter elige.',
  pointsLabel: 'Puntos a la vista',
  point: (place, of) => `Punto, lugar ${place} de ${of} a la vista`,
  chosenPoint: 'Ha elegido un punto de la cabeza. Si pulsa otro, lo cambia.',
  choicesLabel: 'Respuestas posibles',
  right: 'Correcto.',
  wrong: 'No es correcto.',
  rightAnswer: 'Respuesta correcta',
  yourAnswer: 'Su respuesta',
  open: 'Sin responder.',
  doseOfAll: (points, units, all) => ({
    text: `En el esquema: ${points} × ${units} unidades, ${all} unidades en total.`,
    claim: 'points-per-muscle',
  }),
  next: 'Siguiente',
  back: 'Atrás',
  handIn: 'Entregar',
  end: 'Terminar',
  progress: (number, of) => `Pregunta ${number} de ${of}`,
  score: (right, asked) => `Correctas hasta ahora: ${right} de ${asked}`,
  minutesLeft: (minutes) => `Quedan ${minutes} minutos`,
  lastMinute: 'El último minuto',
  pause: 'Pausa',
  goOnExam: 'Seguir',
  paused: 'El reloj está parado. La pregunta vuelve cuando usted siga.',
  result: 'Su examen',
  examScore: (right, of, minutes) => `${right} de ${of} correctas, en ${minutes === 1 ? '1 minuto' : `unos ${minutes} minutos`}.`,
  timeUp: 'Se acabó el tiempo.',
  openOnes: (count) => `Sin responder: ${count}.`,
  review: 'Todas las preguntas',
  toStart: 'Volver al principio',
};
