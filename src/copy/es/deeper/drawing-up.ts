// Spanish, for clinicians and students: how the medicine is made up and drawn up.
import type { Told } from '../../facts.ts';

/** Told at every point too, beside its volume. */
export const DILUTION: readonly Told[] = [
  {
    text: 'Se prepara con 100 unidades en 2 mL de suero salino al 0,9\u00a0% sin conservantes: 5 unidades en 0,1 mL.',
    claim: 'dilution-100-unit-vial',
  },
  { text: '200 unidades en 4 mL dan la misma concentración.', claim: 'dilution-200-unit-vial' },
];

export const DRAWING_UP: readonly Told[] = [
  ...DILUTION,
  {
    text: 'Lo habitual es el vial de 200 unidades. Lo que sobra se desecha o va a los puntos adicionales.',
    claim: 'vial-used',
  },
  {
    text: 'Una página de formación carga la jeringa con una aguja mayor, por ejemplo de 25 G y 1,5 pulgadas (38,1 mm), e inyecta con una de 30 G.',
    claim: 'draw-up-needle',
  },
  { text: 'Una página indica de 1,5 a 2 cm entre puntos vecinos.', claim: 'spacing-between-points' },
  { text: 'Las unidades de una marca no se pueden cambiar por unidades de otra.', claim: 'units-not-interchangeable' },
];
