// Spanish: the frame on somebody else's page, and the tool that writes the lines for it.
import type { EmbedWords } from '../../tools/embed-words.ts';

export const EMBED_ES: EmbedWords = {
  frame: {
    sources: 'Fuentes',
    unchecked: 'Aún no revisado por un profesional clínico',
    newTab: '(se abre en otra pestaña)',
    fullScreen: 'Pantalla completa',
    leaveFullScreen: 'Salir de la pantalla completa',
  },
  intro: 'Estas líneas muestran el atlas en otro sitio web y empiezan con lo que usted ve ahora.',
  ways: {
    iframe: { name: 'Marco simple', what: 'Sirve para cualquier página.' },
    element: { name: 'Elemento', what: 'Con eventos y métodos para un programa de la página.' },
    react: { name: 'React', what: 'Lo mismo, como componente: copie react.js, que está junto al elemento, en su proyecto.' },
  },
  waysLabel: 'Cómo ponerlo allí',
  language: 'Idioma',
  controlsLabel: 'Lo que rodea la imagen',
  controls: {
    title: 'Título',
    levels: 'Quién lee',
    views: 'Vistas',
    layers: 'Capas',
    theme: 'Brillo',
    fullscreen: 'Pantalla completa',
    link: 'Enlace al atlas',
  },
  linesLabel: 'Líneas para copiar',
  copy: 'Copiar',
  copied: 'Copiado.',
  selected: 'El navegador no ha permitido copiar. Las líneas están seleccionadas: cópielas con el teclado.',
  preview: 'Mostrar cómo queda',
  previewTitle: 'Cómo queda en otro sitio web',
  note: 'El marco no guarda nada ni contacta con otros servidores. Dice que ningún profesional clínico lo ha revisado aún; los paneles también.',
};
