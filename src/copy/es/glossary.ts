// Spanish: terms in plain words, each meaning whole and short enough to read beside the sentence it stands in. No name is Latin:
// anatomical words have their Spanish form. "Frontal", "temporal" and "occipital" by themselves also name bones, nerves and arteries.
import type { GlossaryWords, TermWords } from '../glossary-words.ts';

type Rest = Partial<Pick<TermWords, 'claim'>>;

function term(name: string, means: string, forms: readonly string[], rest: Rest = {}): TermWords {
  return { name, means, forms, latin: false, claim: null, ...rest };
}

export const GLOSSARY: GlossaryWords = {
  'chronic-migraine': term(
    'Migraña crónica',
    'Dolor de cabeza la mitad de los días del mes o más. Muchos de esos días son días de migraña.',
    ['migraña crónica'],
  ),
  'episodic-migraine': term('Migraña episódica', 'Migraña en menos días que la migraña crónica.', ['migraña episódica']),
  prophylaxis: term('Profilaxis', 'Tratamiento para prevenir las crisis. No está pensado para detener una que ya ha empezado.', [
    'profilácticos',
    'profilácticas',
    'profiláctico',
    'profiláctica',
    'preventivos',
    'preventivas',
    'profilaxis',
    'preventivo',
    'preventiva',
  ]),
  'onabotulinumtoxin-a': term(
    'OnabotulinumtoxinA',
    'El medicamento que contiene Botox. Es una proteína purificada que se da en dosis muy pequeñas.',
    ['onabotulinumtoxinA'],
  ),
  unit: term(
    'Unidad (U)',
    'La medida de dosis propia de este medicamento. Una unidad de una marca no equivale a una unidad de otra.',
    ['unidades'],
    { claim: 'units-not-interchangeable' },
  ),
  preempt: term('PREEMPT', 'Los grandes ensayos que fijaron dónde van las inyecciones.', ['PREEMPT']),
  'fixed-site': term('Punto fijo', 'Un punto que reciben todas las personas.', ['puntos fijos', 'punto fijo']),
  'follow-the-pain-site': term('Punto siguiendo el dolor', 'Un punto adicional, situado donde más duele.', [
    'puntos siguiendo el dolor',
    'punto siguiendo el dolor',
    'siguiendo el dolor',
  ]),
  intramuscular: term('Intramuscular', 'Apenas dentro del músculo.', ['intramusculares', 'intramuscular']),
  glabella: term('Glabela', 'El espacio entre las cejas.', ['glabela']),
  procerus: term('Prócer', 'El músculo que está entre las cejas. Tira de ellas hacia abajo al fruncir el ceño.', [
    'músculo prócer',
    'prócer',
  ]),
  corrugator: term(
    'Corrugador',
    'El músculo que está sobre el extremo interno de cada ceja. Lleva la ceja hacia dentro al fruncir el ceño.',
    ['músculos corrugadores', 'músculo corrugador', 'corrugadores', 'corrugador'],
  ),
  frontalis: term('Músculo frontal', 'El músculo de la frente que levanta las cejas.', ['músculo frontal']),
  temporalis: term('Músculo temporal', 'Un músculo de masticar que está en la sien.', [
    'músculos temporales',
    'músculo temporal',
  ]),
  occipitalis: term('Músculo occipital', 'Un músculo delgado de la parte de atrás de la cabeza.', [
    'músculos occipitales',
    'músculo occipital',
  ]),
  'cervical-paraspinal': term(
    'Músculos paraespinales cervicales',
    'Los músculos que están junto a la columna, en la parte alta del cuello.',
    ['músculos paraespinales cervicales', 'paraespinales cervicales', 'músculos paraespinales', 'paraespinal cervical'],
  ),
  trapezius: term('Trapecio', 'El músculo que va del cuello al hombro.', ['músculo trapecio', 'trapecios', 'trapecio']),
  'orbital-rim': term('Reborde orbitario', 'El borde óseo que rodea el ojo.', [
    'bordes óseos de los ojos',
    'bordes óseos del ojo',
    'rebordes orbitarios',
    'borde óseo del ojo',
    'reborde orbitario',
  ]),
  inion: term('Inion', 'El saliente de la parte de atrás del cráneo. Su nombre largo es protuberancia occipital externa.', [
    'inion',
  ]),
  mastoid: term('Mastoides', 'El saliente óseo de detrás de la oreja.', ['apófisis mastoides', 'mastoides']),
  tragus: term('Trago', 'La pequeña lengüeta de la oreja, delante del conducto del oído.', ['trago']),
  acromion: term('Acromion', 'La punta ósea del hombro.', ['acromion']),
  'nuchal-line': term('Línea nucal', 'La cresta donde el cráneo se une con el cuello.', [
    'líneas nucales',
    'cresta nucal',
    'línea nucal',
  ]),
  'eyelid-ptosis': term('Ptosis palpebral', 'Párpado caído. Después de estas inyecciones, se pasa con el tiempo.', [
    'ptosis del párpado',
    'ptosis palpebral',
  ]),
  'brow-ptosis': term('Ptosis de la ceja', 'Ceja pesada y caída.', [
    'ptosis de las cejas',
    'ptosis superciliar',
    'ptosis de la ceja',
    'ptosis de ceja',
  ]),
  dysphagia: term('Disfagia', 'Cuando cuesta tragar.', ['disfagia']),
  dysphonia: term('Disfonía, disartria', 'Cuando la voz suena ronca (disfonía). Cuando el habla suena arrastrada (disartria).', [
    'disartria',
    'disfonía',
  ]),
  diplopia: term('Diplopía', 'Cuando se ven dos cosas donde hay una sola.', ['diplopía', 'diplopia']),
  asthenia: term('Astenia', 'Sensación de debilidad en todo el cuerpo.', ['astenia']),
  nociceptor: term('Nociceptor', 'Una terminación nerviosa que siente el dolor.', ['nociceptores', 'nociceptor']),
  cgrp: term('CGRP', 'Una sustancia química del cuerpo. En la migraña ayuda a llevar las señales de dolor.', ['CGRP']),
  'greater-occipital-nerve': term(
    'Nervio occipital mayor',
    'El principal nervio que da sensibilidad a la parte de atrás de la cabeza.',
    ['nervio occipital mayor'],
  ),
  'trigeminal-nerve': term('Nervio trigémino', 'El principal nervio que da sensibilidad a la cara.', [
    'nervio trigémino',
    'trigémino',
  ]),
  aura: term('Aura', 'Señales que avisan de una migraña, como luces que destellan.', ['aura']),
  'medication-overuse': term(
    'Uso excesivo de medicamentos',
    'Cuando se toma un medicamento para aliviar el dolor tan a menudo que empieza a alimentar el dolor de cabeza.',
    ['uso excesivo de medicamentos', 'uso excesivo de medicación'],
  ),
  responder: term(
    'Respondedor',
    'Persona que llega a tener claramente menos días con dolor de cabeza. En los ensayos eso significa la mitad. La norma del Reino Unido pide 30 días menos de cada 100.',
    ['respondedores', 'respondedoras', 'respondedor', 'respondedora'],
  ),
  'boxed-warning': term('Advertencia destacada', 'El aviso de seguridad más fuerte que puede llevar un medicamento en EE. UU.', [
    'advertencia destacada',
  ]),
  'hit-6': term('HIT-6', 'Una puntuación breve de cuánto afecta el dolor de cabeza a su vida.', ['HIT-6']),
  'headache-day': term('Día con dolor de cabeza', 'Un día con dolor de cabeza que cuenta en su diario.', [
    'días con dolor de cabeza',
    'día con dolor de cabeza',
    'días con cefalea',
    'días de cefalea',
    'día con cefalea',
    'día de cefalea',
  ]),
};
