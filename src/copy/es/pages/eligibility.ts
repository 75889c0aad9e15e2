// Spanish: the page "Who it is for".
import type { EligibilityTexts } from '../../page-texts/eligibility.ts';
import { FIGURE_WORDS } from './figure-words.ts';

export const ELIGIBILITY: EligibilityTexts = {
  title: 'Para quién es',
  lead: 'Para personas adultas con migraña crónica: dolor de cabeza la mitad de los días del mes o más. Las reglas cambian un poco de un lugar a otro.',
  figures: FIGURE_WORDS,
  short: {
    title: 'En resumen',
    said: [
      {
        text: 'En EE. UU. está pensado para personas adultas con migraña crónica. Tienen dolor de cabeza 15 días al mes o más, durante 4 horas al día o más.',
        claim: 'definition-us-label',
      },
      {
        text: 'La sociedad de cefaleas no tiene ninguna regla de 4 horas. Pide al menos 8 días con migraña al mes, durante más de 3 meses.',
        claim: 'definition-ichd',
      },
      {
        text: 'Una clínica pide un diario de dolor de cabeza, de antes y de después de cada sesión.',
        claim: 'diary-each-session',
      },
    ],
  },
  month: {
    title: 'Un mes que cuenta como crónico',
    said: [
      {
        text: 'Al menos 15 días hay dolor de cabeza de algún tipo. Al menos 8 de ellos son días con migraña, o un medicamento para la migraña (un triptán o un derivado ergótico) trajo alivio.',
        claim: 'definition-ichd',
      },
    ],
    caption: 'Un ejemplo con el mínimo de días que cuentan. Los días pueden caer en cualquier momento del mes.',
    described: (headache, migraine, days) =>
      `Un mes de ejemplo de ${days} días: ${headache} con dolor de cabeza, de ellos ${migraine} con migraña.`,
    migraineDay: 'Día con migraña',
    headacheDay: 'Otro día con dolor de cabeza',
    freeDay: 'Sin dolor de cabeza',
    days: (count) => (count === 1 ? '1 día' : `${count} días`),
  },
  sideBySide: {
    title: 'Tres reglas, una al lado de otra',
    said: [
      {
        text: 'Las tres empiezan con 15 días con dolor de cabeza al mes. A partir de ahí son distintas.',
        claim: 'definitions-differ',
      },
    ],
    caption: 'Qué pide cada texto',
    row: 'Pide',
    rows: {
      days: 'Días con dolor de cabeza',
      migraine: 'Días con migraña',
      hours: 'Horas al día',
      duration: 'Durante cuánto tiempo',
      attacks: 'Crisis anteriores',
      tried: 'Otros medicamentos antes',
    },
    books: {
      'us-label': { name: 'Ficha técnica de EE. UU.', kind: 'para qué está aprobado el medicamento' },
      'ichd-3': { name: 'Sociedad de cefaleas (ICHD-3)', kind: 'qué es la migraña crónica' },
      uk: { name: 'Regla del Reino Unido (NICE)', kind: 'cuándo se recomienda el tratamiento' },
    },
    days: (count) => `${count} o más al mes`,
    migraine: (count) => `${count} o más al mes`,
    hours: (count) => `${count} horas o más`,
    duration: (months) => `más de ${months} meses`,
    attacks: (count) => `${count} o más crisis de migraña`,
    tried: (medicines) =>
      `${medicines} o más no ayudaron o no eran adecuados; ya se ha atendido el uso excesivo de medicamentos para aliviar el dolor`,
    noRule: 'no lo incluye',
  },
  fourHours: {
    title: 'De dónde vienen las «4\u00a0horas»',
    said: [
      {
        text: 'Vienen de la ficha técnica de EE. UU. Esta sigue las reglas con las que se podía entrar en los dos grandes ensayos.',
        claim: 'definition-four-hours-origin',
      },
      {
        text: 'La sociedad de cefaleas no tiene esa regla para la migraña crónica.',
        claim: 'definition-no-four-hour-rule',
      },
      {
        text: 'Habla de 4 a 72 horas para otra cosa: cuánto dura una crisis de migraña cuando no se trata.',
        claim: 'definition-attack-length',
      },
    ],
    described: (label, low, high) =>
      `Dos duraciones en una misma línea de horas. Ficha técnica de EE. UU.: ${label} horas o más en un día con dolor de cabeza. Sociedad de cefaleas: una crisis sin tratar dura de ${low} a ${high} horas.`,
    label: 'Ficha técnica de EE. UU.: dolor de cabeza en un día así',
    society: 'Sociedad de cefaleas: una crisis sin tratar',
    hours: (count) => `${count} horas o más`,
    hoursRange: (low, high) => `de ${low} a ${high} horas`,
    axis: 'Horas. Un día tiene 24.',
  },
  notFor: {
    title: 'Casos para los que no está pensado',
    said: [
      {
        text: 'Con 14 días o menos con dolor de cabeza al mes, no se ha demostrado que funcione. Así lo dice la ficha técnica de EE. UU., después de 7 estudios con placebo.',
        claim: 'definition-us-not-established',
      },
      { text: 'En EE. UU. no está aprobado para este uso antes de los 18 años.', claim: 'caution-under-18' },
    ],
  },
  diary: {
    title: 'Para qué sirve un diario de dolor de cabeza',
    said: [
      {
        text: 'Un diario cuenta los días, antes y después de cada sesión. Así usted y su clínica pueden ver si ayuda.',
        claim: 'diary-each-session',
      },
    ],
  },
  stop: {
    title: 'Cuándo se deja (Reino Unido)',
    said: [
      {
        text: 'La regla del Reino Unido es dejarlo si, después de 2 sesiones, los días con dolor de cabeza no han bajado al menos un 30\u00a0%. Para alguien con 20 días al mes, eso significa 6 días menos.',
        claim: 'uk-stop-rules',
      },
      {
        text: 'También se deja cuando ha ayudado mucho: menos de 15 días con dolor de cabeza al mes, durante 3 meses seguidos.',
        claim: 'uk-stop-rules',
      },
    ],
  },
  hope: {
    title: 'Qué se puede esperar',
    said: [
      {
        text: 'No es una cura. Algunas personas sienten mucho alivio, otras sienten algo de alivio y otras, ninguno.',
        claim: 'not-a-cure',
      },
    ],
  },
  deeper: {
    title: 'Más sobre las reglas',
    said: [
      {
        text: 'NICE TA260: empezar solo cuando al menos 3 tratamientos preventivos hayan fracasado o no hayan sido adecuados y se haya abordado el uso excesivo de medicación.',
        claim: 'uk-start-rule',
      },
      {
        text: 'Irlanda: la definición del Reino Unido, más una respuesta insuficiente a los tratamientos preventivos o intolerancia a ellos.',
        claim: 'definition-ireland',
      },
      { text: 'NHS Greater Glasgow and Clyde pide 4 tratamientos preventivos previos.', claim: 'glasgow-start-rule' },
      {
        text: 'Las aseguradoras de EE. UU. suelen pedir 2 o 3 tratamientos preventivos previos.',
        claim: 'us-insurers-ask',
      },
      {
        text: 'ICHD-3 1.3: cefalea (de tipo migrañoso o de tipo tensional) 15 o más días al mes durante más de 3 meses, en una persona con al menos 5 crisis de migraña previas; 8 o más días al mes, características de migraña o alivio con un triptán o un derivado ergótico.',
        claim: 'definition-ichd',
      },
    ],
  },
};
