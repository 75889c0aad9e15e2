// Spanish: the page "Does it work?".
import type { EvidenceTexts } from '../../page-texts/evidence.ts';
import { FIGURE_WORDS } from './figure-words.ts';

export const EVIDENCE: EvidenceTexts = {
  title: '¿Funciona?',
  lead: 'A algunas personas les ayuda mucho; a otras, un poco; a otras, nada. Esto es lo que contaron los ensayos.',
  figures: FIGURE_WORDS,
  placebo: 'Placebo significa inyecciones sin el medicamento.',
  short: {
    title: 'En resumen',
    said: [
      {
        text: 'De 100 personas con el medicamento, unas 47 se libraron de al menos la mitad de sus días con dolor de cabeza. Con placebo fueron unas 35 de cada 100.',
        claim: 'trial-responders',
      },
      {
        text: 'En promedio, quitó al mes unos 2 días con dolor de cabeza más que el placebo.',
        claim: 'trial-in-short',
      },
      {
        text: 'También tiene efectos no deseados. Por ejemplo, 9 de cada 100 personas tuvieron dolor de cuello. Con placebo fueron 3 de cada 100.',
        claim: 'effect-neck-pain',
      },
      {
        text: 'No es una cura. Algunas personas sienten mucho alivio; otras, algo de alivio; otras, ninguno.',
        claim: 'not-a-cure',
      },
    ],
  },
  harms: 'Todos los efectos no deseados están en la página',
  halved: {
    title: 'La mitad de días con dolor de cabeza, o menos',
    said: [
      {
        text: 'Cada figura representa a 1 de cada 100 personas, tras 24 semanas. Con placebo, 35 se habían librado de al menos la mitad de sus días con dolor de cabeza. Con el medicamento fueron 47: unas 12 más.',
        claim: 'trial-responders',
      },
      {
        text: 'Para las otras 53 de cada 100, la mejoría no llegó a la mitad, o no hubo ninguna.',
        claim: 'trial-responders',
      },
      {
        text: 'Años después se volvieron a mirar los resultados. Entonces fueron 45 de cada 100 con el medicamento y 34 de cada 100 con placebo.',
        claim: 'trial-responders-later',
      },
    ],
    described: (medicine, placebo) =>
      `Dos grupos de 100 personas. Se libraron de al menos la mitad de sus días con dolor de cabeza: ${medicine} con el medicamento, ${placebo} con placebo.`,
    outcome: 'Personas',
    halved: 'La mitad de días con dolor de cabeza, o menos',
    asPlacebo: 'La mitad o menos: tantas como con placebo',
    beyond: 'La mitad o menos: por encima del placebo',
    not: 'No tanto, o ningún cambio',
  },
  months: {
    title: 'Días con dolor de cabeza en un mes',
    said: [
      {
        text: 'Las personas de ambos grupos empezaron con unos 20 días con dolor de cabeza en 4 semanas.',
        claim: 'trial-baseline',
      },
      {
        text: 'Tras 24 semanas fueron 8,4 días menos con el medicamento y 6,6 días menos con placebo.',
        claim: 'trial-headache-days',
      },
      {
        text: 'Los días con dolor moderado o fuerte también bajaron: 7,7 menos con el medicamento y 5,8 menos con placebo.',
        claim: 'trial-severe-days',
      },
      {
        text: 'Son promedios. Una persona tiene muchos menos días; otra no tiene ningún cambio.',
        claim: 'not-a-cure',
      },
    ],
    group: 'Grupo',
    before: 'Antes',
    after: 'Tras 24 semanas',
    days: (count) => `${count} días`,
    headache: 'Día con dolor de cabeza',
    free: 'Día sin dolor de cabeza',
    described: (arm, before, after) =>
      `${arm}: ${before} días con dolor de cabeza en cuatro semanas antes, ${after} tras 24 semanas.`,
    change: 'Cambio',
  },
  difference: {
    title: 'Qué significa «unos 2 días menos»',
    said: [
      {
        text: 'La mayor parte de la bajada se vio también con placebo. El medicamento le sumó cerca de 2 días.',
        claim: 'trial-headache-days',
      },
      {
        text: 'Una revisión de varios ensayos miró los días con migraña tras 12 semanas. Las personas tuvieron 2 menos al mes que con placebo. Es probable que la cifra real esté entre 1 y 3.',
        claim: 'trial-review',
      },
    ],
    part: 'Parte',
    days: 'Días en cuatro semanas',
    start: 'Antes',
    withPlacebo: 'Bajada que hubo también con placebo',
    added: 'Bajada que sumó el medicamento',
    left: 'Días con dolor de cabeza que quedan',
    described: (placebo, added) =>
      `Días con dolor de cabeza en cuatro semanas, con el medicamento: la bajada se compone de ${placebo} días que también se vieron con placebo y de ${added} días más.`,
    review: 'La revisión: cuántos días con migraña menos que con placebo',
    likely: 'intervalo probable',
  },
  sessions: {
    title: 'Algunas personas necesitan más de una sesión',
    said: [
      {
        text: 'Unas 49 de cada 100 personas se libraron de la mitad de sus días con dolor de cabeza en las semanas después de la sesión 1. De 11 a 15 más lo lograron por primera vez después de la sesión 2. Y de 7 a 10 más, después de la sesión 3.',
        claim: 'trial-first-response',
      },
      { text: 'El resto, de unas 26 a 32 de cada 100, no lo había logrado aún.', claim: 'trial-no-response-yet' },
      {
        text: 'Las cifras van «de… a…» porque se midió de distintas formas. Desde la sesión 3, todas las personas recibieron el medicamento y lo sabían. Por eso estas cifras no dicen nada del placebo.',
        claim: 'trial-first-response',
      },
    ],
    session: (number) => `Sesión ${number}`,
    first: 'lo lograron por primera vez',
    added: 'más',
    rest: 'Aún no',
    range: 'depende de cómo se midió',
    described:
      'De 100 personas, cuántas se libraron por primera vez de la mitad de sus días con dolor de cabeza después de la sesión 1, 2 y 3.',
    outcome: 'Después de',
  },
  rhythm: {
    title: 'El ritmo de 12 semanas',
    said: [
      {
        text: 'En los ensayos, a las personas con el medicamento les fue mejor que a las de placebo desde la semana 1. La mejoría fue estable más o menos desde la semana 3.',
        claim: 'onset-trials',
      },
      { text: 'La próxima sesión es después de 12 semanas.', claim: 'repeat-12-weeks' },
      {
        text: 'Algunos profesionales clínicos cuentan que el efecto baja más o menos desde la semana 10. Es lo que ellos ven, no el resultado de un ensayo.',
        claim: 'wear-off',
      },
      {
        text: 'Las páginas para pacientes dicen otras cosas: de 1 a 2 semanas, 4 semanas o no antes de la segunda sesión.',
        claim: 'onset-patient-pages',
      },
    ],
    described:
      'Doce semanas de una sesión a la siguiente: mejor que con placebo desde la semana 1, estable más o menos desde la semana 3, en descenso más o menos desde la semana 10 según cuentan profesionales clínicos, próxima sesión en la semana 12.',
    week: 'Semana',
    weeks: 'semanas',
    weekAt: (week) => `Semana ${week}`,
    what: 'Qué pasa',
    session: 'Sesión',
    next: 'Próxima sesión',
    better: 'Mejor que con placebo',
    steady: 'Estable',
    wearOff: 'Puede bajar (según profesionales clínicos)',
    sketch: 'Un esquema de cuándo, no de cuánto.',
  },
  life: {
    title: 'La vida diaria',
    said: [
      {
        text: 'Una puntuación breve, HIT-6, mide cuánto estorba el dolor de cabeza en la vida. Mejoró claramente en 41 de cada 100 personas con el medicamento y en 25 de cada 100 con placebo.',
        claim: 'trial-hit6',
      },
    ],
    outcome: 'Puntuación claramente mejor (5 puntos o más)',
    described: (medicine, placebo) => `Vida diaria claramente mejor: ${medicine} con el medicamento, ${placebo} con placebo.`,
  },
  missed: {
    title: 'Lo que no consiguió',
    said: [
      {
        text: 'En ambos grupos se tomaron medicamentos de alivio más o menos con la misma frecuencia. En conjunto, los ensayos no encontraron ahí diferencias.',
        claim: 'trial-acute-medicine',
      },
      {
        text: 'El primer gran ensayo (PREEMPT 1) buscaba reducir el número de episodios de dolor de cabeza. No lo consiguió: 5,2 menos con el medicamento y 5,3 menos con placebo.',
        claim: 'trial-1-episodes',
      },
      {
        text: 'En el mismo ensayo, los días con dolor de cabeza sí bajaron más: 7,8 menos con el medicamento y 6,4 menos con placebo.',
        claim: 'trial-1-headache-days',
      },
      {
        text: 'El segundo ensayo (PREEMPT 2) buscaba reducir los días con dolor de cabeza: 9,0 menos con el medicamento y 6,7 menos con placebo.',
        claim: 'trial-2-headache-days',
      },
    ],
  },
  longer: {
    title: 'Después de un año, después de dos',
    said: [
      {
        text: 'Los pacientes de los ensayos podían seguir durante 5 sesiones. En la semana 56, los días con dolor de cabeza habían bajado en 12,0. Para quienes habían empezado con placebo fue en 11,1.',
        claim: 'trial-year',
      },
      {
        text: 'En otro estudio, todas las personas recibieron el medicamento. Al principio tenían 22,0 días con dolor de cabeza. Tras 60 semanas eran 9,2 menos, y tras 108 semanas, 10,7 menos. Unas 52 de cada 100 siguieron hasta el final. Nadie recibió placebo, así que no muestra qué hizo el propio medicamento.',
        claim: 'trial-compel',
      },
    ],
  },
  deeper: {
    title: 'Los ensayos',
    said: [
      {
        text: 'Inclusión en PREEMPT: 15 o más días con cefalea en un período basal de 28 días, al menos 4 episodios separados de 4 horas o más, y migraña o migraña probable en al menos la mitad de los días con cefalea.',
        claim: 'trial-entry',
      },
      { text: 'Datos agrupados: 688 personas con onabotulinumtoxinA, 696 con placebo.', claim: 'trial-size' },
      { text: 'Días con migraña en la semana 24, datos agrupados: −8,2 frente a −6,2.', claim: 'trial-migraine-days' },
      { text: 'Horas de cefalea en 28 días, datos agrupados: −119,7 frente a −80,5.', claim: 'trial-headache-hours' },
      {
        text: 'Páginas con el estilo de la ficha técnica dan −9,2 frente a −6,9 para PREEMPT 2.',
        claim: 'trial-2-label-figures',
      },
      {
        text: 'En PREEMPT 2, el 3,5\u00a0% lo dejó por acontecimientos adversos; con placebo, el 1,4\u00a0%.',
        claim: 'trial-2-stopped',
      },
      {
        text: 'La revisión (12 semanas, n = 1384): 2,0 días con migraña menos al mes que con placebo, IC del 95\u00a0% de 1,1 a 2,8.',
        claim: 'trial-review',
      },
      {
        text: 'Cambio en los días con cefalea en la semana 1: cerca de −1,6 frente a −1,1.',
        claim: 'onset-trials',
      },
    ],
  },
  results: {
    caption: 'Cambio en 28 días, desde el período basal hasta la semana 24',
    result: 'Resultado',
    aim: 'Objetivo principal del ensayo',
    p: 'p',
    yes: 'sí',
    no: 'no',
    notRead: 'no\u00a0leído',
    trials: { pooled: 'Datos agrupados', 'preempt-1': 'PREEMPT 1', 'preempt-2': 'PREEMPT 2' },
    kinds: {
      'pooled-headache-days': 'días con cefalea',
      'pooled-migraine-days': 'días con migraña',
      'pooled-severe-days': 'días con cefalea moderada o intensa',
      'pooled-headache-hours': 'horas de cefalea',
      'preempt-1-episodes': 'episodios de cefalea',
      'preempt-1-headache-days': 'días con cefalea',
      'preempt-2-headache-days': 'días con cefalea',
      'preempt-2-headache-days-label': 'días con cefalea, como en páginas con el estilo de la ficha técnica',
    },
    units: { days: 'días', hours: 'horas', episodes: 'episodios' },
    named: (trial, kind) => `${trial}: ${kind}`,
  },
};
