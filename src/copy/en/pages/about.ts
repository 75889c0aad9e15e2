// English: the page "About".
import type { AboutTexts } from '../../page-texts/about.ts';

export const ABOUT: AboutTexts = {
  title: 'About',
  lead: 'Who made the text, how sure we are of it, and what this site does not do.',
  review: {
    title: 'Who has checked it',
    said: [
      'No doctor or nurse has checked these pages yet. Until one has, take nothing here as settled.',
      'When someone does, their name, their work and the day will stand here.',
    ],
  },
  method: {
    title: 'How it was made',
    said: [
      'Each fact was taken from a source: the trials, the guidelines, papers on anatomy, or pages that repeat the label. Some were written down from memory, and these are marked.',
      'We wrote the facts down in our own words. With each one we kept its source, and how much of that source we had read.',
      'The head is a model, not a person. Each point was placed on it by its published rule, and then measured.',
      'A program checks every fact for a source, adds up all points and doses, and tests how hard the texts are to read.',
    ],
  },
  certainty: {
    title: 'How sure we are',
    said: [
      'A small number behind a sentence leads to its source. Each source says how much of it we read.',
      'Each fact is marked in one of four ways:',
    ],
    primary: 'We read it in the label, the trial or the guideline itself.',
    secondary: 'We read it in a text that reports on the first one.',
    memory: 'It is common teaching, but we had no text at hand. It is marked on the page.',
    derived: 'We worked it out from other facts. It is marked on the page.',
  },
  elsewhere: {
    title: 'Figures you may have read elsewhere',
    said: [
      {
        text: 'One clinic’s page gives 10 units for the forehead muscle that lifts the brows. The scheme has 20 units there.',
        claim: 'wrong-frontalis-10-units',
      },
      {
        text: 'One article says that extra points may go to 8 muscles. It is up to 8 points, but in 3 muscles.',
        claim: 'wrong-eight-extra-muscles',
      },
      { text: 'One interview speaks of 45 extra units. It is 40 at most.', claim: 'wrong-45-extra-units' },
      {
        text: 'One page says that points at the temple lie 1.5 cm above the rim of the eye socket. That is a rule for the forehead.',
        claim: 'wrong-temple-above-rim',
      },
      {
        text: 'Some older or local schemes have 16 points, or 100 units. The scheme of the big trials has 31 points and 155 units.',
        claim: 'wrong-other-schemes',
      },
    ],
  },
  corrections: {
    title: 'If you find a mistake',
    said: [
      'Please tell us in the project’s issue list, where its code is kept. Name the page and the sentence. A source helps.',
      'A mistake is put right in the text, in the data, and in the data’s list of changes.',
    ],
  },
  limits: {
    title: 'What this is not',
    said: [
      'It is not a medical device. It gives no advice for any one person, and it does not replace your clinician.',
      'We sell nothing. We are not affiliated with any manufacturer.',
    ],
  },
  names: {
    title: 'The name of the medicine',
    said: [
      {
        text: 'Units of one brand of botulinum toxin cannot be swapped for units of another.',
        claim: 'units-not-interchangeable',
      },
    ],
    plain: 'We call it onabotulinumtoxinA. That is the name of the substance. Botox is the brand.',
  },
  data: {
    title: 'The data',
    said: [
      'The scheme and the figures are also kept as one file, with their sources. A second file holds the sentences. You may use them and check them.',
    ],
    download: 'Download the data (JSON)',
    notices: 'Licences of the software in this site (text)',
  },
  privacy: {
    title: 'What is kept about you',
    said: [
      'Nothing about you is asked for, and nothing is sent.',
      'Four choices stay on this device: the brightness, the language, who is reading, and where you left the walk through a visit.',
      'What you have learned in the quiz stays there, too, if you ask for it.',
    ],
  },
};
