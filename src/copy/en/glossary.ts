// English: terms in plain words, each meaning whole and short enough to read beside the sentence it stands in.
import type { GlossaryWords, TermWords } from '../glossary-words.ts';

type Rest = Partial<Pick<TermWords, 'latin' | 'claim'>>;

function term(name: string, means: string, forms: readonly string[], rest: Rest = {}): TermWords {
  return { name, means, forms, latin: false, claim: null, ...rest };
}

const LATIN = { latin: true } as const;

export const GLOSSARY: GlossaryWords = {
  'chronic-migraine': term(
    'Chronic migraine',
    'Headache on half the days of the month or more. Many of these days are migraine days.',
    ['chronic migraine'],
  ),
  'episodic-migraine': term('Episodic migraine', 'Migraine on fewer days than chronic migraine.', ['episodic migraine']),
  prophylaxis: term('Prophylaxis', 'Treatment to prevent attacks. It is not meant to stop one that has begun.', [
    'prophylaxis',
    'prophylactic',
    'preventives',
    'preventive',
  ]),
  'onabotulinumtoxin-a': term(
    'OnabotulinumtoxinA',
    'The medicine in Botox. It is a protein, made pure and given in tiny doses.',
    ['onabotulinumtoxinA'],
  ),
  unit: term('Unit (U)', 'The medicine’s own measure of dose. A unit of one brand is not a unit of another.', ['units'], {
    claim: 'units-not-interchangeable',
  }),
  preempt: term('PREEMPT', 'The large trials that set where the injections go.', ['PREEMPT']),
  'fixed-site': term('Fixed site', 'A point that everyone gets.', ['fixed sites', 'fixed site', 'fixed points']),
  'follow-the-pain-site': term('Follow-the-pain site', 'An extra point, placed where it hurts most.', [
    'follow-the-pain sites',
    'follow-the-pain site',
    'follow-the-pain',
  ]),
  intramuscular: term('Intramuscular', 'Just into the muscle.', ['intramuscular']),
  glabella: term('Glabella', 'The space between your eyebrows.', ['glabella'], LATIN),
  procerus: term('Procerus', 'The muscle between your brows. It pulls them down when you frown.', ['procerus'], LATIN),
  corrugator: term(
    'Corrugator',
    'The muscle above the inner end of each brow. It draws the brow in when you frown.',
    ['corrugator'],
    LATIN,
  ),
  frontalis: term('Frontalis', 'The forehead muscle that lifts your brows.', ['frontalis'], LATIN),
  temporalis: term('Temporalis', 'A chewing muscle at your temple.', ['temporalis'], LATIN),
  occipitalis: term('Occipitalis', 'A thin muscle at the back of your head.', ['occipitalis'], LATIN),
  'cervical-paraspinal': term('Cervical paraspinal muscles', 'The muscles beside the spine at the top of your neck.', [
    'cervical paraspinal muscles',
    'cervical paraspinal',
  ]),
  trapezius: term('Trapezius', 'The muscle from your neck to your shoulder.', ['trapezius'], LATIN),
  'orbital-rim': term('Orbital rim', 'The bony edge around your eye.', ['orbital rim', 'bony eye rims', 'bony eye rim']),
  inion: term('Inion', 'The bump at the back of your skull. Its long name is external occipital protuberance.', ['inion'], LATIN),
  mastoid: term('Mastoid', 'The bony bump behind your ear.', ['mastoid process', 'mastoid']),
  tragus: term('Tragus', 'The small flap in front of your ear canal.', ['tragus'], LATIN),
  acromion: term('Acromion', 'The bony tip of your shoulder.', ['acromion'], LATIN),
  'nuchal-line': term('Nuchal line', 'The ridge where your skull meets your neck.', [
    'nuchal lines',
    'nuchal line',
    'nuchal ridge',
  ]),
  'eyelid-ptosis': term('Eyelid ptosis', 'A drooping eyelid. After these injections it wears off.', [
    'eyelid ptosis',
    'lid ptosis',
  ]),
  'brow-ptosis': term('Brow ptosis', 'A heavy, lowered brow.', ['brow ptosis']),
  dysphagia: term('Dysphagia', 'When it is hard to swallow.', ['dysphagia']),
  dysphonia: term('Dysphonia, dysarthria', 'A hoarse voice (dysphonia). Slurred speech (dysarthria).', [
    'dysphonia',
    'dysarthria',
  ]),
  diplopia: term('Diplopia', 'When you see two of one thing.', ['diplopia']),
  asthenia: term('Asthenia', 'Feeling weak all over.', ['asthenia']),
  nociceptor: term('Nociceptor', 'A nerve ending that senses pain.', ['nociceptors', 'nociceptor']),
  cgrp: term('CGRP', 'A chemical of the body. In migraine it helps to carry pain signals.', ['CGRP']),
  'greater-occipital-nerve': term('Greater occipital nerve', 'The main feeling nerve for the back of your head.', [
    'greater occipital nerve',
  ]),
  'trigeminal-nerve': term('Trigeminal nerve', 'The main feeling nerve of the face.', ['trigeminal nerve']),
  aura: term('Aura', 'Warning signs of a migraine, such as flashing lights.', ['aura']),
  'medication-overuse': term(
    'Medication overuse',
    'When you take relief medicine so often that it starts to feed the headache.',
    ['medication overuse'],
  ),
  responder: term(
    'Responder',
    'Someone who gets clearly fewer headache days. In trials that means half as many. The UK rule asks for 30 in 100 fewer.',
    ['responders', 'responder'],
  ),
  'boxed-warning': term('Boxed warning', 'The strongest safety note that a medicine can have in the US.', ['boxed warning']),
  'hit-6': term('HIT-6', 'A short score of how much headache affects your life.', ['HIT-6']),
  'headache-day': term('Headache day', 'A day with headache that counts in your diary.', ['headache days', 'headache day']),
};
