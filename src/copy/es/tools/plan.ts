// Spanish: while a plan is made.
import type { PlanWords } from '../../tools/plan-words.ts';

const units = (count: number): string => `${count} ${count === 1 ? 'unidad' : 'unidades'}`;
const decimal = (value: number): string => String(value).replace('.', ',');

export const PLAN_ES: PlanWords = {
  title: 'Plan',
  teaches: 'Para enseñar. No comprueba nada de una persona y no es una receta.',
  close: 'Salir del plan',
  sum: (sum, points) => `${units(sum)} en ${points} ${points === 1 ? 'punto' : 'puntos'}`,
  most: { text: 'Los ensayos permitieron como mucho 195 unidades en 39 puntos.', claim: 'extra-points' },
  alike: 'Los dos lados iguales',
  undo: 'Deshacer',
  redo: 'Rehacer',
  whole: 'Como se publicó',
  none: 'Ningún punto',
  muscles: 'Por músculo',
  perSide: (left, middle, right) =>
    [
      ...(middle > 0 ? [`medio ${middle}`] : []),
      ...(left + right > 0 || middle === 0 ? [`izquierda ${left}`, `derecha ${right}`] : []),
    ].join(', '),
  units,
  extra: 'Puntos adicionales',
  zone: (area, side) => `${area}, ${side}`,
  more: (zone) => `Uno más: ${zone}`,
  fewer: (zone) => `Uno menos: ${zone}`,
  pointsLabel: 'Puntos del plan',
  zonesLabel: 'Zonas para puntos adicionales',
  hint: 'Pulse un punto de la cabeza para quitarlo o ponerlo. Pulse una zona suave para añadir un punto adicional; no tiene un lugar fijo.',
  full: (muscle, most) => ({
    text: `Aquí no caben más: el esquema permite ${most} puntos adicionales en el ${muscle}, entre los dos lados.`,
    claim: 'extra-points-split',
  }),
  oneSide: (muscle, most) => ({
    text: `Solo cabe uno más en el ${muscle}: el esquema permite ${most}, entre los dos lados. Para añadirlo, desactive «Los dos lados iguales».`,
    claim: 'extra-points-split',
  }),
  vial: {
    title: 'Vial y jeringa',
    volume: (sum, mlPerUnit, ml) => ({
      text: `${sum} unidades × ${decimal(mlPerUnit)} mL = ${decimal(ml)} mL`,
      claim: 'units-per-point',
    }),
    syringes: (ml, syringes, each) => `${decimal(ml)} mL en jeringas de ${each} mL: ${syringes}`,
    dilution: [
      { text: '100 unidades en 2 mL de suero salino: 5 unidades son 0,1 mL.', claim: 'dilution-100-unit-vial' },
      { text: '200 unidades en 4 mL de suero salino: la misma concentración.', claim: 'dilution-200-unit-vial' },
    ],
    vials: (vialUnits, salineMl, vials, sum, restUnits, restMl) =>
      `Viales de ${vialUnits} unidades (${salineMl} mL): ${vials}. ${vials} × ${vialUnits} − ${sum} = quedan ${restUnits} unidades (${decimal(restMl)} mL).`,
    marks: {
      text: 'Las marcas de una jeringa de insulina («U-100») cuentan insulina, no este medicamento: una marca es 0,01 mL, que aquí contiene media unidad.',
      claim: 'units-per-point',
    },
  },
  warnings: {
    title: 'Lo que dicen las fuentes',
    less: { text: 'El esquema publicado da los 31 puntos fijos. Este plan deja fuera algunos.', claim: 'fixed-scheme' },
    usual: { text: 'Es la dosis recomendada de la ficha técnica de EE. UU.', claim: 'dose-us-label' },
    labels: [
      { text: 'La ficha técnica de EE. UU. recomienda 155 unidades y no los puntos adicionales.', claim: 'dose-us-label' },
      { text: 'La ficha técnica del Reino Unido da de 155 a 195 unidades.', claim: 'dose-uk-label' },
    ],
    frontalis: {
      text: 'Ningún otro músculo levanta la ceja: el frontal debilitado demasiado abajo deja caer la ceja.',
      claim: 'frontalis-brow',
    },
    brands: { text: 'Las unidades de una marca no se pueden cambiar por las de otra.', claim: 'units-not-interchangeable' },
  },
  keep: {
    title: 'Guardar y abrir',
    name: 'Nombre del plan',
    keep: 'Guardar en este dispositivo',
    kept: (name) => `«${name}» está guardado en este dispositivo.`,
    notKept: 'Este dispositivo no nos dejó guardarlo. Guárdelo como archivo.',
    only: 'No se guarda nada si usted no lo pide. No escriba el nombre de una persona.',
    open: (name) => `Abrir «${name}»`,
    rename: (name) => `Cambiar el nombre de «${name}»`,
    renamed: (from, to) => `«${from}» se llama ahora «${to}».`,
    forget: (name) => `Olvidar «${name}»`,
    forgotten: (name) => `«${name}» está olvidado.`,
    aside:
      'No se pudieron leer los planes que estaban guardados aquí. No se han perdido: quedan aparte en el almacén de este navegador.',
    save: 'Guardar como archivo',
    openFile: 'Abrir un archivo…',
    file: 'Un archivo contiene un mapa propio de su clínica dentro del esquema. También puede soltarlo aquí.',
    opened: (name) => `«${name}» está abierto.`,
    refused: 'Este archivo no se tomó, y nada ha cambiado:',
    fault: (kind, field, line) => {
      const where = `línea ${line}${field ? `, ${field}` : ''}`;
      const what: Record<typeof kind, string> = {
        syntax: 'esto no es JSON',
        unknown: 'un mapa no tiene ese campo',
        missing: 'falta este campo',
        value: 'este valor no está en el esquema',
        twice: 'esto aparece dos veces',
        'too-many': 'más puntos adicionales de los que el esquema permite en este músculo',
        'too-large': 'el archivo es demasiado grande para un mapa',
      };
      return `${where}: ${what[kind]}`;
    },
    unreachable: 'No se pudo traer de este sitio el mapa que nombra la dirección.',
    own: (name) => `«${name}»: un mapa propio, que nadie ha revisado aquí.`,
  },
};
