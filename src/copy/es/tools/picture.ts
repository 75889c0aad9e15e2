// Spanish: where a picture is saved.
import type { PictureWords } from '../../tools/picture-words.ts';

export const PICTURE_ES: PictureWords = {
  kind: 'Tipo de archivo',
  kinds: { png: 'PNG, para cualquier programa', svg: 'SVG, con nombres siempre nítidos' },
  size: 'Píxeles del lado más largo',
  wrongSize: (least, most) => `Escriba un número entero de ${least} a ${most}.`,
  names: 'Con nombres',
  clear: 'Fondo transparente',
  save: 'Guardar la imagen',
  copy: 'Copiarla',
  saved: (width, height) => `Guardada: ${width} × ${height} píxeles.`,
  copied: 'La imagen está copiada.',
  notCopied: 'Su navegador no nos dejó copiar. Guárdela.',
  tooLarge: (detail) => `Este dispositivo no puede dibujar una imagen tan grande. Elija un tamaño menor. (${detail})`,
  preview: 'Así se verá la imagen',
  still: 'Aquí no hay 3D: se guarda una imagen fija.',
  foot: [
    (title) => `${title}: onabotulinumtoxinA en la migraña crónica, los 31 puntos del esquema publicado`,
    (sources, day) => `Fuente ${sources}. Para enseñar; ningún profesional clínico la ha revisado todavía. ${day}`,
  ],
};
