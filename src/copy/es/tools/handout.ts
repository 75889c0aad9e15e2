// Spanish: a sheet to print.
import type { HandoutWords } from '../../tools/handout-words.ts';

export const HANDOUT_ES: HandoutWords = {
  what: 'Un registro en una hoja, para rellenar a mano. Si hay un plan abierto, muestra los puntos de ese plan.',
  print: 'Imprimir o guardar como PDF',
  hint: 'El nombre, el lote y la firma se escriben en el papel. Aquí no se anota nada sobre una persona.',
  record: {
    title: 'Registro de inyecciones',
    plan: 'Puntos del plan abierto',
    published: 'Puntos del esquema publicado',
    lines: ['Nombre', 'Fecha', 'Número de lote', 'Caducidad', 'Dilución', 'Firma'],
    columns: { done: 'Hecho', number: 'N.º', muscle: 'Músculo', place: 'Lugar', side: 'Lado del paciente', units: 'Unidades' },
    extra: 'Punto adicional',
    sum: 'Suma de los puntos de la lista',
    unitsOf: (units) => `${units} unidades`,
    points: (count) => (count === 1 ? '1 punto' : `${count} puntos`),
    foot: (sources, notChecked, day) => `Fuentes: ${sources}. Texto ${notChecked}. Impreso: ${day}.`,
  },
};
