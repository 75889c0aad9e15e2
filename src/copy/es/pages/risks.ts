// Spanish: the page "Risks".
import type { RisksTexts } from '../../page-texts/risks.ts';
import { FIGURE_WORDS } from './figure-words.ts';
import { RISK_EFFECTS } from './risk-effects.ts';

export const RISKS: RisksTexts = {
  title: 'Riesgos',
  lead: 'Qué puede pasar, con qué frecuencia y cuándo buscar ayuda.',
  figures: FIGURE_WORDS,
  urgent: {
    title: 'Busque ayuda de inmediato',
    said: [
      {
        text: 'Si le cuesta tragar, hablar o respirar, busque ayuda médica de inmediato. Puede empezar desde horas hasta semanas después de las inyecciones.',
        claim: 'seek-help',
      },
      { text: 'No conduzca si siente debilidad o mareo, o si ve doble.', claim: 'do-not-drive' },
    ],
  },
  short: {
    title: 'En resumen',
    said: [
      {
        text: 'En un estudio de dos años, unas 18 de cada 100 personas tuvieron algún efecto que se atribuyó al medicamento. En menos de 1 de cada 100 fue grave. Unas 2 de cada 100 lo dejaron por ese motivo.',
        claim: 'effects-any-related',
      },
      {
        text: 'La mayoría de los efectos empiezan en los primeros días y se pasan. Algunos duran meses.',
        claim: 'effects-onset',
      },
      {
        text: 'Con el tiempo hubo menos problemas de salud de cualquier tipo, fuera cual fuera la causa: tuvieron alguno 24 de cada 100 personas en la sesión 1, 18 en la sesión 4 y 12 en la sesión 9.',
        claim: 'effects-fewer-with-repeats',
      },
      {
        text: 'En los ensayos, 4 de cada 100 lo dejaron por efectos no deseados. Con placebo fue 1 de cada 100.',
        claim: 'effects-stopped-label',
      },
    ],
  },
  benefits: 'Lo que puede hacer contra el dolor de cabeza está en la página',
  kinds: {
    common: 'Frecuentes',
    'less-common': 'Menos frecuentes',
    'rare-serious': 'Raros pero graves',
  },
  effects: RISK_EFFECTS,
  intro: {
    common: (medicine, placebo) =>
      `Cada círculo representa a 1 de cada 100 personas de los ensayos. ${medicine} personas recibieron el medicamento y ${placebo} recibieron placebo.`,
    'less-common': () =>
      'Para estos efectos no se encontraron cifras de los ensayos comparadas con placebo, ni cuándo empiezan ni cuánto duran.',
    'rare-serious': () => 'Solo para uno de estos efectos se encontraron cifras comparadas con placebo.',
  },
  counted: (medicine, placebo) => `Con el medicamento, ${medicine} de cada 100 personas; con placebo, ${placebo} de cada 100.`,
  noCount: 'No se encontró ninguna cifra comparada con placebo.',
  starts: {
    'first-days': 'Suele empezar en los primeros días.',
    'first-week': 'Lo más frecuente es en la primera semana.',
    'hours-to-weeks': 'Empieza desde horas hasta semanas después.',
  },
  passes: 'Se pasa, a veces después de meses.',
  lastsUnknown: 'Cuánto dura: no se sabe.',
  courseUnknown: 'Cuándo empieza y cuánto dura: no se sabe.',
  showPoints: 'Ver en la cabeza:',
  key: { medicine: 'con el medicamento', placebo: 'con placebo', less: 'menos de 1' },
  boxed: {
    title: 'La advertencia más fuerte',
    said: [
      {
        text: 'La ficha técnica de EE. UU. lleva una advertencia destacada. El medicamento puede extenderse desde donde se inyectó y debilitar otras partes del cuerpo.',
        claim: 'boxed-warning',
      },
      {
        text: 'Las señales son: músculos débiles, visión doble, párpados caídos, cambios en la voz, dificultad para hablar, pérdida del control de la vejiga y dificultad para tragar o respirar. Pueden aparecer desde horas hasta semanas después.',
        claim: 'boxed-warning',
      },
      {
        text: 'La dificultad para tragar o respirar puede poner en peligro la vida. Ha habido muertes.',
        claim: 'boxed-warning',
      },
      {
        text: 'El riesgo más alto es el de los niños que reciben tratamiento por rigidez de brazos o piernas. También es más alto en adultos con ciertas enfermedades.',
        claim: 'boxed-warning',
      },
      {
        text: 'El fabricante dice que, con la dosis para la migraña crónica, no se ha confirmado ningún caso grave de este tipo.',
        claim: 'boxed-warning-maker',
      },
    ],
  },
  notFor: {
    title: 'Quién no lo recibe',
    said: [
      { text: 'Personas con alergia a una toxina botulínica o a otro componente del medicamento.', claim: 'caution-allergy' },
      { text: 'Personas con una infección donde entraría la aguja.', claim: 'caution-infection' },
    ],
  },
  care: {
    title: 'Quién necesita más cuidado',
    said: [
      {
        text: 'Personas con una enfermedad que debilita los músculos: ELA, miastenia gravis o síndrome de Lambert-Eaton.',
        claim: 'caution-nerve-muscle-illness',
      },
      { text: 'Personas que ya tienen dificultad para tragar o respirar.', claim: 'caution-swallowing-breathing' },
      {
        text: 'El medicamento contiene una proteína de la sangre humana (albúmina). En teoría, esto podría transmitir una infección.',
        claim: 'caution-albumin',
      },
    ],
  },
  pregnancy: {
    title: 'Embarazo y lactancia',
    said: [
      { text: 'No se sabe qué efecto tiene en un bebé que aún no ha nacido.', claim: 'pregnancy-unknown' },
      {
        text: 'Tampoco se sabe si pasa a la leche materna. El fabricante dice: informe a su médico.',
        claim: 'breastfeeding-unknown',
      },
      { text: 'Por regla general, no se pone durante el embarazo.', claim: 'pregnancy-avoided' },
      {
        text: 'Una base de datos de seguridad recogía 110 nacimientos con vida. En 3 de ellos el bebé tenía un defecto; en 1, un defecto importante.',
        claim: 'pregnancy-registry',
      },
      {
        text: 'Una clínica siguió 45 embarazos. En 32 de ellos se continuó con el medicamento. Hubo 1 aborto espontáneo y ningún bebé con malformaciones.',
        claim: 'pregnancy-hull',
      },
      { text: 'Son números pequeños. No permiten descartar un riesgo.', claim: 'pregnancy-avoided' },
    ],
  },
  medicines: {
    title: 'Otros medicamentos',
    said: [
      {
        text: 'Algunos antibióticos (aminoglucósidos) pueden hacer que actúe con más fuerza. También pueden hacerlo los medicamentos que bloquean la señal del nervio al músculo.',
        claim: 'interaction-antibiotics',
      },
      { text: 'Los relajantes musculares pueden aumentar la debilidad.', claim: 'interaction-muscle-relaxants' },
      {
        text: 'Otra toxina botulínica en el plazo de algunos meses: nadie sabe qué pasa entonces. La debilidad puede sumarse.',
        claim: 'interaction-other-toxin',
      },
      {
        text: 'Los medicamentos llamados anticolinérgicos pueden actuar más en todo el cuerpo.',
        claim: 'interaction-anticholinergics',
      },
    ],
  },
  cancer: {
    title: '¿Puede causar cáncer?',
    said: [
      {
        text: 'No conocemos ningún estudio que haya encontrado más cáncer después de estas inyecciones.',
        claim: 'cancer-no-known-link',
      },
      {
        text: 'Pero no encontramos ningún estudio que siguiera a muchas personas durante años para buscarlo. Por eso no se puede descartar.',
        claim: 'cancer-limits',
      },
      {
        text: 'Según recordamos de la ficha técnica, no se hicieron estudios largos de cáncer en animales.',
        claim: 'cancer-animal-studies',
      },
      { text: 'Según recordamos, las pruebas de daño en los genes no encontraron ninguno.', claim: 'cancer-gene-tests' },
      {
        text: 'En placas de laboratorio, unos pocos estudios vieron que algunos tipos de células de cáncer crecían menos, no más. No está claro qué significa esto para las personas.',
        claim: 'cancer-cells-in-dishes',
      },
      {
        text: 'Los médicos también lo han probado contra el dolor en personas que tienen cáncer.',
        claim: 'cancer-pain-treated',
      },
    ],
  },
  deeper: {
    title: 'Cifras de otros estudios, y cómo se evitan los efectos',
    said: [
      {
        text: 'COMPEL (716 personas, sin grupo de control): efectos que se consideraron relacionados.',
        claim: 'effects-compel',
      },
      { text: 'Hull (254 personas de una clínica, sin grupo de control).', claim: 'effects-hull' },
      {
        text: 'Párpado: mantenerse 1,5 cm por encima del reborde, inyección superficial, bisel hacia arriba, aguja dirigida en sentido opuesto a la órbita, sin frotar.',
        claim: 'avoid-eyelid-droop',
      },
      {
        text: 'Ceja: tercio superior de la frente, conservar los puntos laterales, advertir a los pacientes con cejas bajas.',
        claim: 'avoid-brow-droop',
      },
      {
        text: 'Hay profesionales clínicos que refieren que sitúan más arriba los puntos de la frente o reducen la dosis.',
        claim: 'brow-droop-practice',
      },
      {
        text: 'Prócer: la vena intercantal se encuentra 5,1 ± 4,0 mm por encima del sellion y a 3,0 ± 0,6 mm de profundidad.',
        claim: 'procerus-vein',
      },
      {
        text: 'Cuello: colocación alta, superficial, aguja hacia arriba; comprobar si hay un cuello delgado o una debilidad previa.',
        claim: 'avoid-neck-weakness',
      },
      {
        text: 'Empeoramiento intenso de la migraña que requirió hospitalización: cerca del 1\u00a0% frente al 0,3\u00a0%, por lo general en la semana 1.',
        claim: 'effect-severe-migraine',
      },
      {
        text: 'Una actualización de la base de datos de seguridad hasta 2018 incluye 397 embarazos que cumplían los criterios, de un total de 913.',
        claim: 'pregnancy-registry-update',
      },
      {
        text: 'Un resumen anterior daba un 3,9\u00a0% con algún defecto fetal y un 1,3\u00a0% con un defecto fetal mayor.',
        claim: 'pregnancy-earlier-abstract',
      },
      {
        text: 'Lista de efectos frecuentes del Reino Unido: cefalea, migraña, paresia facial, ptosis palpebral, prurito, erupción cutánea, dolor cervical, mialgia, dolor y rigidez musculoesqueléticos, espasmo, tirantez y debilidad musculares, dolor en el lugar de la inyección.',
        claim: 'effects-uk-list',
      },
    ],
  },
  table: {
    caption: 'Efectos no deseados, porcentaje de personas',
    effect: 'Efecto',
    compel: 'COMPEL (sin control)',
    hull: 'Hull (sin control)',
    none: '–',
    counted: {
      'neck-stiffness': 'rigidez de cuello',
      'worse-headache-for-five-days': 'peor durante 5 días',
      'any-droop': 'ptosis',
      'for-a-day-or-more': 'durante un día o más',
    },
  },
};
