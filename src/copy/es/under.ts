// Spanish: the words around what lies under the skin. The ruler is "medir", because "regla" is what a rule of a point is called.
import type { UnderWords } from '../under-words.ts';
import { SIDE_M, SIDE_WORDS } from './shared.ts';

const figure = new Intl.NumberFormat('es', { maximumFractionDigits: 1 });
const mm = (value: number): string => `${figure.format(value)} mm`;

export const UNDER: UnderWords = {
  levels: { label: 'Leer como', names: { patient: 'Paciente', clinician: 'Clínico', student: 'Estudiante' } },
  layers: {
    label: 'Bajo la piel',
    slider: 'A qué profundidad mira',
    stops: { skin: 'Piel', muscles: 'Músculos', deep: 'Músculos profundos', nerves: 'Nervios' },
    deepShort: 'Profundos',
    between: (one, other) => `Entre ${one.toLowerCase()} y ${other.toLowerCase()}`,
    show: { skin: 'Mostrar la piel', muscles: 'Mostrar los músculos', nerves: 'Mostrar los nervios' },
    names: { skin: 'Piel', muscles: 'Músculos', nerves: 'Nervios' },
    lens: 'Lente',
    lensHint: 'Una ventana redonda bajo la piel. Sigue al puntero o al punto que está abierto.',
    dermatomes: 'Zonas por nervio',
    needs3d: 'Los músculos, los nervios, las otras cabezas y la medición necesitan la cabeza en 3D.',
  },
  dermatomes: 'Qué raíz da sensibilidad a cada zona de piel',
  fetching: {
    head: (percent) => `La cabeza en 3D está llegando: ${percent} %`,
    under: { loading: 'Cargando músculos y nervios', failed: 'No se pudo usar el archivo con los músculos y nervios.' },
    morphs: {
      loading: 'Cargando otras cabezas y movimientos',
      failed: 'No se pudo usar el archivo con otras cabezas y movimientos.',
    },
  },
  structures: { title: 'Músculos y nervios', muscles: 'Músculos', nerves: 'Nervios', muscle: 'Músculo', nerve: 'Nervio' },
  acts: {
    show: 'Ver qué hace',
    before: 'Verlo otra vez en reposo',
    waiting: 'El movimiento se está cargando.',
  },
  heads: {
    open: 'Cabezas',
    label: 'Qué cabeza',
    names: {
      average: 'Promedio',
      'head-a': 'Cabeza A',
      'head-b': 'Cabeza B',
      'head-c': 'Cabeza C',
      'head-d': 'Cabeza D',
      'head-e': 'Cabeza E',
      'head-f': 'Cabeza F',
    },
    short: {
      average: 'Promedio',
      'head-a': 'A',
      'head-b': 'B',
      'head-c': 'C',
      'head-d': 'D',
      'head-e': 'E',
      'head-f': 'F',
    },
    blend: 'Mezcla',
    share: (percent) => `${percent} %`,
    sizes: {
      headLength: 'largo de la cabeza',
      headBreadth: 'ancho de la cabeza',
      headCircumference: 'contorno de la cabeza',
      bizygomatic: 'ancho entre los pómulos',
      sellionMenton: 'altura de la cara',
      tragionVertex: 'de la oreja a la coronilla',
      trichionNasion: 'altura de la frente',
      neckCircumference: 'contorno del cuello',
      biacromial: 'ancho de los hombros',
    },
    measures: (list) => `En mm: ${list.map(([name, value]) => `${name} ${Math.round(value)}`).join(' · ')}.`,
    blending: 'Las medidas son las de la cabeza sin mezclar.',
    along: (value) => `${mm(value)} a lo largo de la piel`,
    partWay: (percent) => `${percent} % del camino`,
    from: (place) => `Desde: ${place}.`,
    ways: {
      tragion: (place) =>
        `Desde: ${place}, hacia arriba por la piel, justo delante de la oreja. La medición pasa por encima de la raíz de la oreja: un poco más lejos.`,
      inion: (place) =>
        `Desde: ${place}, recto hacia abajo por la línea media. La medición va en diagonal hasta el punto: un poco más lejos.`,
    },
    fromLine: (one, other) => `Desde la línea entre: ${one}; ${other}.`,
    fromTo: (one, other) => `Desde: ${one}. Hasta: ${other}.`,
    on: {
      average: 'la cabeza promedio',
      'head-a': 'la cabeza A',
      'head-b': 'la cabeza B',
      'head-c': 'la cabeza C',
      'head-d': 'la cabeza D',
      'head-e': 'la cabeza E',
      'head-f': 'la cabeza F',
    },
    rule: (head, measured, published, accepted, from) => {
      const [least, most] = accepted.map((value) => figure.format(value));
      return `En ${head}: ${measured} (regla: ${figure.format(published)}; se acepta de ${least} a ${most}). ${from}`;
    },
  },
  ruler: {
    open: 'Medir',
    label: 'Medir a lo largo de la piel',
    hint: 'Elija dos lugares, en la imagen o aquí.',
    from: 'Desde',
    to: 'Hasta',
    none: 'sin elegir',
    landmarks: 'Referencias anatómicas',
    marks: 'Referencias anatómicas en la imagen',
    points: 'Puntos',
    result: (value) => `${Math.round(value)} mm a lo largo de la piel`,
    waiting: 'Midiendo',
    midline: 'la línea media',
    places: {
      nasion: 'Raíz de la nariz (nasion)',
      glabella: 'Entre las cejas (glabela)',
      trichion: 'Centro de la línea del pelo (triquion)',
      vertex: 'Lo más alto de la cabeza (vértex)',
      inion: 'Saliente de la parte de atrás de la cabeza (inion)',
      menton: 'Punta de la barbilla (mentón)',
      c7: 'Saliente más bajo del cuello (C7)',
      opisthocranion: 'Lo más alejado hacia atrás de la cabeza (opistocráneo)',
      tragion: 'Delante de la oreja (trago)',
      helix: 'Lo más alto de la oreja (hélix)',
      mastoid: 'Hueso de detrás de la oreja (mastoides)',
      'orbital-rim-medial': 'Esquina interna del borde óseo del ojo',
      pupil: 'Pupila',
      acromion: 'Punta del hombro (acromion)',
      'neck-inflection': 'Donde el cuello pasa al hombro',
    },
    sided: (place, side) => `${place}, lado ${side === SIDE_WORDS.left ? SIDE_M.left : SIDE_M.right}`,
  },
  cut: {
    title: 'Las capas bajo este punto',
    skin: 'Piel y grasa',
    key: 'Línea: la aguja. Círculo: 0,1 mL. Todo a escala.',
    scale: (value) => `${figure.format(value)} mm`,
    described: (layers, angle) =>
      `Un corte bajo el punto, a escala. De la piel hacia dentro: ${layers.join('; ')}. La aguja está dibujada a ${figure.format(angle)} grados respecto a la piel, con una bola de 0,1 mL en la punta.`,
    layer: (name, from, to) => `${name}, de ${mm(from)} a ${mm(to)}`,
    model: 'Dibujado a partir de la cabeza promedio de esta página, no de un paciente.',
  },
};
