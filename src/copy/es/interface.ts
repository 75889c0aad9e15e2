// Spanish: the words of the page, the picture, the list, the messages and the footer. What is told of points and areas lies beside it.
import type { AnnounceWords, FailureWords, FooterWords, LegendWords, ListWords, PageWords, StageWords } from '../words.ts';
import { SIDES } from './shared.ts';

export const PAGE: PageWords = {
  title: 'Atlas de inyecciones para la migraña',
  lead: 'Vea dónde se inyecta onabotulinumtoxinA en la migraña crónica, y por qué está ahí cada punto.',
  intro: [
    {
      text: 'El esquema habitual tiene 31 inyecciones pequeñas. En total son 155 unidades, en siete músculos y grupos de músculos de la cabeza, el cuello y los hombros. Se llama PREEMPT, como los ensayos que lo fijaron.',
      claim: 'fixed-scheme',
    },
    {
      text: 'Cada músculo tiene un número fijo de puntos. Cada punto recibe la misma dosis: 5 unidades.',
      claim: 'points-per-muscle',
    },
    {
      text: 'Se cree que el medicamento impide que las terminaciones nerviosas suelten algunas de las sustancias que llevan las señales de dolor.',
      claim: 'quiets-pain-endings',
    },
    { text: 'No se sabe del todo cómo ayuda eso en la migraña.', claim: 'way-not-fully-known' },
    {
      text: 'El número y el lugar de los puntos pueden cambiar de una persona a otra. En una encuesta a 182 profesionales clínicos que tratan el dolor de cabeza, unos 8 de cada 10 no siempre seguían el esquema.',
      claim: 'practice-varies',
    },
  ],
  skipToList: 'Saltar la imagen, ir a la lista de puntos',
  tools: 'Herramientas',
  noScript: 'La cabeza en 3D necesita JavaScript. Las cuatro imágenes de abajo muestran la cabeza desde cada lado.',
  address: {
    label: 'Sobre esta dirección',
    unknown: (parts) => `La dirección pide lo que aquí no hay: ${parts.join(', ')}. Usted ve lo más parecido.`,
    replaced: 'Un enlace ha cambiado lo que usted ve.',
    undo: 'Volver a lo que tenía',
    undone: 'Usted ve lo que tenía antes.',
  },
  comfort: 'Comodidad',
  themeLabel: 'Brillo',
  themes: { system: 'Automático', light: 'Claro', dark: 'Oscuro', dim: 'Tenue' },
};

export const STAGE: StageWords = {
  label: 'Cabeza, cuello y hombros con los puntos de inyección',
  hints: {
    pointer: 'Señale un punto para leer sobre él. Haga clic para dejarlo abierto. Arrastre para girar la cabeza.',
    touch: 'Toque una zona y después un punto para leer sobre él. Deslice hacia un lado para girar la cabeza.',
    keyboard: 'Las flechas van de un punto a otro. Enter deja uno abierto, Escape lo cierra.',
  },
  pointsLabel: 'Puntos de inyección',
  areasLabel: 'Zonas',
  viewsLabel: 'Vistas',
  views: {
    start: { name: 'Inicio', seen: 'Se ve la cara, un poco girada para mostrar el lado izquierdo del paciente.' },
    front: { name: 'Delante', seen: 'Se ve la cara. La izquierda del paciente está a la derecha de usted.' },
    left: { name: 'Izquierda', seen: 'Se ve el lado izquierdo del paciente.' },
    right: { name: 'Derecha', seen: 'Se ve el lado derecho del paciente.' },
    back: { name: 'Detrás', seen: 'Se ve la parte de atrás. La izquierda del paciente está a la izquierda de usted.' },
    forehead: { name: 'Frente', seen: 'Se ve la frente. La izquierda del paciente está a la derecha de usted.' },
    'temple-left': { name: 'Sien izquierda', seen: 'Se ve la sien izquierda del paciente.' },
    'temple-right': { name: 'Sien derecha', seen: 'Se ve la sien derecha del paciente.' },
    occipital: {
      name: 'Parte de atrás de la cabeza',
      seen: 'Se ve la parte de atrás de la cabeza. La izquierda del paciente está a la izquierda de usted.',
    },
    neck: {
      name: 'Cuello y hombros',
      seen: 'Se ven el cuello y los hombros desde atrás. La izquierda del paciente está a la izquierda de usted.',
    },
  },
  seen: {
    front: 'Se ve la cara. La izquierda del paciente está a la derecha de usted.',
    'front-left': 'Se ven la cara y el lado izquierdo del paciente.',
    left: 'Se ve el lado izquierdo del paciente.',
    'back-left': 'Se ven la parte de atrás y el lado izquierdo del paciente.',
    back: 'Se ve la parte de atrás. La izquierda del paciente está a la izquierda de usted.',
    'back-right': 'Se ven la parte de atrás y el lado derecho del paciente.',
    right: 'Se ve el lado derecho del paciente.',
    'front-right': 'Se ven la cara y el lado derecho del paciente.',
  },
  controlsLabel: 'Girar y acercar',
  controls: {
    towardsLeft: 'Mostrar más del lado izquierdo del paciente',
    towardsRight: 'Mostrar más del lado derecho del paciente',
    up: 'Mirar desde más arriba',
    down: 'Mirar desde más abajo',
    closer: 'Más cerca',
    further: 'Más lejos',
    reset: 'Volver al inicio',
  },
  leaveArea: 'Volver a toda la cabeza',
};

export const LEGEND: LegendWords = {
  title: 'Cómo leer los puntos',
  ring: 'Anillo: el margen que se acepta para este punto',
  dot: 'Punto pequeño: su centro, situado según la regla anatómica',
  shapes: { circle: 'círculo', diamond: 'rombo', triangle: 'triángulo', square: 'cuadrado' },
};

const points = (count: number): string => (count === 1 ? '1 punto' : `${count} puntos`);

export const LIST: ListWords = {
  title: 'Todos los puntos',
  hint: 'Con la lista se puede hacer todo lo que se hace con la imagen.',
  points,
};

export const FAILURE: FailureWords = {
  said: {
    'no-webgl': 'Este navegador no puede mostrar la cabeza en 3D.',
    'context-lost': 'La imagen en 3D se ha detenido: el dispositivo ha retirado su memoria gráfica.',
    model: 'No se pudo usar el archivo con la cabeza en 3D.',
    manifest: 'No se pudo usar el archivo que dice dónde están los puntos.',
    script: 'Una parte de esta página ha dejado de funcionar.',
    chosen: 'Usted ha elegido imágenes en lugar de la cabeza en 3D.',
    saving: 'Hay imágenes en lugar de la cabeza en 3D, para ahorrarle datos.',
    slow: 'La cabeza en 3D va demasiado lenta en este equipo: en su lugar hay imágenes.',
  },
  tryThis: {
    'no-webgl':
      'Para ver el 3D, active la aceleración gráfica en los ajustes del navegador, actualice el navegador o use otro dispositivo.',
    'context-lost': 'Cierre otras pestañas o programas y vuelva a intentarlo.',
    model: 'Compruebe la conexión y vuelva a intentarlo.',
    manifest: 'Compruebe la conexión y vuelva a intentarlo. La lista de puntos funciona sin la imagen.',
    script: 'Vuelva a intentarlo o cargue la página de nuevo.',
    chosen: 'Puede volver en cualquier momento.',
    saving: 'Habría que descargar alrededor de un cuarto de megabyte.',
    slow: 'Puede volver con menos detalle.',
  },
  detail: 'Si sigue así, comunique esta línea:',
  retry: 'Reintentar',
  show3d: 'Mostrar la cabeza en 3D',
  stills: 'Las imágenes de aquí tienen los mismos 31 puntos y funcionan igual.',
  stillAlt: (seen) => `Imagen fija de la cabeza, el cuello y los hombros. ${seen}`,
};

/** "el músculo …", "los músculos …": as the muscle's plain name begins. */
const within = (muscle: string): string => `${muscle.startsWith('músculos') ? 'los' : 'el'} ${muscle}`;

export const ANNOUNCE: AnnounceWords = {
  site: (spoken, muscle, units) => `${spoken}. En ${within(muscle)}. ${units}.`,
  region: (spoken) => `${spoken}.`,
  regionOpened: (name) => `${name}: ahora se ven de cerca sus puntos.`,
  closed: 'Cerrado.',
  startView: 'De vuelta a toda la cabeza.',
  ready: 'La cabeza en 3D está aquí.',
  failed: 'La cabeza en 3D no está disponible. Las imágenes y la lista funcionan.',
  structure: (name, side, count) => `${name}, ${SIDES[side]}. ${count ? `${count}.` : ''}`.trim(),
  levels: {
    patient: 'Se muestra para pacientes.',
    clinician: 'Se muestra para profesionales clínicos: ahora los puntos muestran su aguja.',
    student: 'Se muestra para estudiantes: ahora los puntos muestran su aguja.',
  },
  head: (name) => `${name}: los puntos se han vuelto a situar con las mismas reglas.`,
};

export const FOOTER: FooterWords = {
  label: 'Sobre esta página',
  teaches: 'Esta página enseña. No es un dispositivo médico ni da consejos para una persona concreta.',
  clinician: 'No sustituye a su equipo médico.',
  review:
    'Ningún profesional clínico ha revisado aún esta página. Lo que se afirma de memoria o por cálculos propios está marcado. Este texto en español todavía no lo ha revisado un profesional clínico que lo tenga como lengua materna.',
  brand: 'OnabotulinumtoxinA es el medicamento que hay en Botox.',
  interchange: {
    text: 'Las unidades de una marca de toxina botulínica no se pueden cambiar por unidades de otra.',
    claim: 'units-not-interchangeable',
  },
  independent: 'No tenemos relación con ningún fabricante.',
  head: 'La primera cabeza es la de un adulto promedio. Todas se han hecho con la malla MakeHuman hm08 (CC0), y los músculos y nervios, con medidas publicadas. Ninguna es el retrato de nadie.',
  sources: 'Cada afirmación nombra su fuente y dice cuánto se leyó de ella.',
  privacy:
    'La página no le pide ningún dato y no envía nada. El brillo, el idioma y el tipo de lector elegidos, su lugar en la visita y lo que pida guardar se quedan en este dispositivo.',
};
