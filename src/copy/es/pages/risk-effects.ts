// Spanish: the names of unwanted effects, and what is told of each beyond its counts.
import type { EffectId } from '#protocol/effects.ts';
import type { EffectTexts } from '../../page-texts/risks.ts';

const bare = (name: string): EffectTexts => ({ name, said: [] });

export const RISK_EFFECTS: Readonly<Record<EffectId, EffectTexts>> = {
  'neck-pain': {
    name: 'Dolor de cuello',
    said: [
      {
        text: 'Puede deberse a que el medicamento llega a los músculos que sostienen la cabeza.',
        claim: 'cause-neck-pain',
      },
    ],
  },
  headache: {
    name: 'Dolor de cabeza',
    said: [
      {
        text: 'En una clínica, a unas 4 de cada 100 personas les empeoró el dolor de cabeza durante algunos días.',
        claim: 'session-worse-headache',
      },
    ],
  },
  migraine: bare('Migraña'),
  'eyelid-droop': {
    name: 'Párpado caído',
    said: [
      {
        text: 'Si en la parte interna de la ceja el medicamento llega demasiado abajo o demasiado hondo, puede alcanzar el músculo que levanta el párpado.',
        claim: 'cause-eyelid-droop',
      },
    ],
  },
  'muscle-stiffness': bare('Músculos rígidos'),
  'muscle-weakness': bare('Músculos débiles'),
  'site-pain': {
    name: 'Dolor donde entró la aguja',
    said: [
      { text: 'En una clínica, unas 15 de cada 100 personas lo sintieron durante un día o más.', claim: 'session-site-pain' },
    ],
  },
  bronchitis: bare('Bronquitis (una infección de las vías respiratorias)'),
  'muscle-ache': bare('Músculos doloridos'),
  'musculoskeletal-pain': bare('Dolor en los músculos y los huesos'),
  'face-weakness': bare('Músculos de la cara débiles'),
  'high-blood-pressure': bare('Presión arterial alta'),
  'muscle-spasm': bare('Calambres musculares'),
  'itch-rash': {
    name: 'Picazón o erupción en la piel',
    said: [{ text: 'Está en la lista de efectos frecuentes del Reino Unido.', claim: 'effects-uk-list' }],
  },
  bruise: {
    name: 'Un moretón',
    said: [{ text: 'La aguja puede dar en un vaso sanguíneo pequeño.', claim: 'cause-bruise' }],
  },
  'brow-droop': {
    name: 'Ceja pesada y caída',
    said: [
      {
        text: 'Solo el músculo de la frente levanta la ceja. Cuando los puntos están demasiado bajos, la ceja puede bajar.',
        claim: 'effect-brow-droop',
      },
      { text: 'Puede notarse más en una ceja que ya antes era baja.', claim: 'effect-brow-unmasked' },
    ],
  },
  'outer-brow-peak': {
    name: 'Ceja en pico en su extremo externo',
    said: [
      {
        text: 'Cuando solo la parte media de la frente recibe medicamento, el extremo externo de la ceja puede subir.',
        claim: 'cause-outer-brow-peak',
      },
    ],
  },
  'neck-weakness': {
    name: 'Cuello débil',
    said: [
      {
        text: 'Si los puntos son demasiado hondos o están demasiado abajo, o si hay demasiado medicamento, puede costar sostener la cabeza.',
        claim: 'cause-neck-weakness',
      },
      { text: 'Algunas clínicas lo llaman «cuello tambaleante».', claim: 'neck-weakness-word' },
    ],
  },
  'shoulder-weakness': {
    name: 'Hombro débil o dolorido',
    said: [{ text: 'Los puntos del hombro pueden causarlo.', claim: 'cause-shoulder-weakness' }],
  },
  'chewing-fatigue': {
    name: 'Mandíbula que se cansa o duele',
    said: [
      {
        text: 'El músculo de la sien ayuda a masticar. Puede cansarse antes.',
        claim: 'cause-chewing-fatigue',
      },
    ],
  },
  'temple-hollow': {
    name: 'Sienes hundidas',
    said: [
      { text: 'Después de muchas sesiones, el músculo de la sien puede volverse más delgado.', claim: 'cause-temple-hollow' },
    ],
  },
  fainting: {
    name: 'Desmayo',
    said: [{ text: 'En una clínica, cerca de 1 de cada 100 personas se desmayó.', claim: 'session-fainting' }],
  },
  swallowing: {
    name: 'Dificultad para tragar',
    said: [
      { text: 'En los ensayos les pasó a menos de 1 de cada 100 personas.', claim: 'effect-swallowing' },
      { text: 'En una clínica les pasó a 2 de cada 100.', claim: 'effects-hull' },
      { text: 'Puede aparecer cuando el medicamento se extiende por la parte baja del cuello.', claim: 'cause-swallowing' },
      { text: 'Es un motivo para buscar ayuda de inmediato.', claim: 'seek-help' },
    ],
  },
  'double-vision': {
    name: 'Visión doble',
    said: [
      { text: 'Puede aparecer cuando el medicamento se extiende hacia abajo desde el entrecejo.', claim: 'cause-double-vision' },
      { text: 'No conduzca si ve doble.', claim: 'do-not-drive' },
    ],
  },
  'distant-spread': {
    name: 'Debilidad lejos de los puntos',
    said: [{ text: 'Vea más abajo la advertencia más fuerte.', claim: 'boxed-warning' }],
  },
  allergy: {
    name: 'Reacción alérgica grave',
    said: [{ text: 'Se han comunicado reacciones así.', claim: 'caution-serious-allergy' }],
  },
  'severe-migraine': {
    name: 'Migraña tan fuerte que hace falta ir al hospital',
    said: [],
  },
  'after-marketing': {
    name: 'Casos comunicados en el uso diario',
    said: [
      {
        text: 'Los médicos han comunicado caída del pelo o de las pestañas, músculos más delgados, problemas de los nervios, hormigueo, problemas de oído o de vista, y erupciones en la piel. También han comunicado latidos irregulares del corazón, infartos de corazón y muertes.',
        claim: 'effects-after-marketing',
      },
      {
        text: 'No se sabe con qué frecuencia ocurre esto. Tampoco se sabe si la causa fue el medicamento.',
        claim: 'effects-after-marketing',
      },
    ],
  },
};
