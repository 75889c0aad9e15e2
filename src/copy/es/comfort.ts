// Spanish: the comfort settings.
import type { ComfortWords } from '../comfort-words.ts';

export const COMFORT_ES: ComfortWords = {
  title: 'Comodidad',
  close: 'Cerrar',
  theme: {
    label: 'Brillo',
    values: {
      system: { name: 'Como en este dispositivo' },
      light: { name: 'Claro' },
      dark: { name: 'Oscuro' },
      dim: { name: 'Tenue', what: 'Oscuro y con poca luz, para un día con dolor de cabeza.' },
    },
  },
  text: {
    label: 'Tamaño del texto',
    values: { normal: { name: 'Normal' }, large: { name: 'Grande' }, larger: { name: 'Más grande' } },
  },
  model: {
    label: 'Luz sobre la cabeza',
    values: {
      normal: { name: 'Normal' },
      soft: { name: 'Suave', what: 'Menos luces y sombras, para ojos a los que la luz molesta.' },
      strong: { name: 'Fuerte', what: 'Contornos claros, puntos marcados.' },
    },
  },
  picture: {
    label: 'La cabeza en 3D',
    values: {
      auto: { name: 'Lo que pueda este dispositivo' },
      full: { name: 'Completa' },
      light: { name: 'Ligera', what: 'Más rápida: menos píxeles, sin sombra arrojada.' },
      stills: { name: 'Imágenes', what: 'Sin 3D, nada gira. Están todos los puntos.' },
    },
  },
  calm: { name: 'Calma', what: 'Nada se desliza ni se desvanece: lo que cambia, cambia de una vez.' },
  keys: {
    name: 'Teclas sueltas',
    what: '“/” abre la búsqueda; con 1 a 4 se responde en el cuestionario. Desactívelas si le habla a su dispositivo.',
  },
  kept: 'Se guarda solo en este dispositivo.',
  reset: 'Todo como al principio',
};
