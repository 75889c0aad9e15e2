// English: the page "Risks".
import type { RisksTexts } from '../../page-texts/risks.ts';
import { FIGURE_WORDS } from './figure-words.ts';
import { RISK_EFFECTS } from './risk-effects.ts';

export const RISKS: RisksTexts = {
  title: 'Risks',
  lead: 'What can happen, how often, and when to get help.',
  figures: FIGURE_WORDS,
  urgent: {
    title: 'Get help at once',
    said: [
      {
        text: 'Trouble with swallowing, speaking or breathing: get medical help at once. It can come hours to weeks after the injections.',
        claim: 'seek-help',
      },
      { text: 'Feeling weak or dizzy, or seeing double: do not drive.', claim: 'do-not-drive' },
    ],
  },
  short: {
    title: 'In short',
    said: [
      {
        text: 'In a study over two years, about 18 of 100 people had some effect that was put down to the medicine. In fewer than 1 of 100 it was serious. About 2 of 100 stopped because of it.',
        claim: 'effects-any-related',
      },
      {
        text: 'Most effects start in the first days and pass. Some last for months.',
        claim: 'effects-onset',
      },
      {
        text: 'Events of any kind, whatever the cause, became fewer with time: 24 of 100 people had one in session 1, 18 in session 4, and 12 in session 9.',
        claim: 'effects-fewer-with-repeats',
      },
      {
        text: 'In the trials, 4 of 100 stopped because of unwanted effects. On placebo it was 1 of 100.',
        claim: 'effects-stopped-label',
      },
    ],
  },
  benefits: 'What it can do for headache stands on the page',
  kinds: {
    common: 'Common',
    'less-common': 'Less common',
    'rare-serious': 'Rare but serious',
  },
  effects: RISK_EFFECTS,
  intro: {
    common: (medicine, placebo) =>
      `Each dot stands for 1 of 100 people in the trials. ${medicine} people got the medicine, ${placebo} got placebo.`,
    'less-common': () => 'No trial counts against placebo were found for these, nor when they start and how long they last.',
    'rare-serious': () => 'Counts against placebo were found for only one of these.',
  },
  counted: (medicine, placebo) => `${medicine} of 100 people, ${placebo} of 100 with placebo.`,
  noCount: 'No count against placebo was found.',
  starts: {
    'first-days': 'Usually starts in the first days.',
    'first-week': 'Most often in the first week.',
    'hours-to-weeks': 'Starts hours to weeks later.',
  },
  passes: 'Passes, at times after months.',
  lastsUnknown: 'How long: not known.',
  courseUnknown: 'When it starts and how long it lasts: not known.',
  showPoints: 'Show on the head:',
  key: { medicine: 'with the medicine', placebo: 'with placebo', less: 'fewer than 1' },
  boxed: {
    title: 'The strongest warning',
    said: [
      {
        text: 'The US label has a boxed warning. The medicine can spread from where it was injected and make other parts of the body weak.',
        claim: 'boxed-warning',
      },
      {
        text: 'Signs are: weak muscles, double vision, drooping lids, a changed voice, trouble with speech, loss of control over the bladder, and trouble with swallowing or breathing. They can come hours to weeks later.',
        claim: 'boxed-warning',
      },
      { text: 'Trouble with swallowing or breathing can put life at risk. People have died.', claim: 'boxed-warning' },
      {
        text: 'The risk is highest in children who are treated for stiff limbs. It is also higher in adults with certain illnesses.',
        claim: 'boxed-warning',
      },
      {
        text: 'The maker says that no serious case of this kind has been confirmed at the dose for chronic migraine.',
        claim: 'boxed-warning-maker',
      },
    ],
  },
  notFor: {
    title: 'Who does not get it',
    said: [
      { text: 'People with an allergy to a botulinum toxin, or to something else in it.', claim: 'caution-allergy' },
      { text: 'People with an infection where the needle would go in.', claim: 'caution-infection' },
    ],
  },
  care: {
    title: 'Who needs extra care',
    said: [
      {
        text: 'People with an illness that makes muscles weak: ALS, myasthenia gravis or Lambert-Eaton syndrome.',
        claim: 'caution-nerve-muscle-illness',
      },
      { text: 'People who have trouble with swallowing or breathing as it is.', claim: 'caution-swallowing-breathing' },
      {
        text: 'The medicine holds a protein from human blood (albumin). In theory this could pass on an infection.',
        claim: 'caution-albumin',
      },
    ],
  },
  pregnancy: {
    title: 'Pregnancy and breastfeeding',
    said: [
      { text: 'What it does to an unborn baby is not known.', claim: 'pregnancy-unknown' },
      {
        text: 'Nor is it known if it gets into breast milk. The maker says: tell your doctor.',
        claim: 'breastfeeding-unknown',
      },
      { text: 'As a rule it is not given in pregnancy.', claim: 'pregnancy-avoided' },
      {
        text: 'A database on safety held 110 live births. In 3 of them the baby had a defect, in 1 a major one.',
        claim: 'pregnancy-registry',
      },
      {
        text: 'One clinic followed 45 pregnancies. Of these, 32 went on with the medicine. There was 1 miscarriage and no malformed baby.',
        claim: 'pregnancy-hull',
      },
      { text: 'These are small numbers. They cannot rule out a risk.', claim: 'pregnancy-avoided' },
    ],
  },
  medicines: {
    title: 'Other medicines',
    said: [
      {
        text: 'Some antibiotics (aminoglycosides) may make it stronger. So may drugs that block the signal from nerve to muscle.',
        claim: 'interaction-antibiotics',
      },
      { text: 'Muscle relaxants may add to the weakness.', claim: 'interaction-muscle-relaxants' },
      {
        text: 'Another botulinum toxin within some months: no one knows what happens then. The weakness may add up.',
        claim: 'interaction-other-toxin',
      },
      {
        text: 'Drugs called anticholinergics may act more on the whole body.',
        claim: 'interaction-anticholinergics',
      },
    ],
  },
  cancer: {
    title: 'Can it cause cancer?',
    said: [
      { text: 'We know of no study that found more cancer after these injections.', claim: 'cancer-no-known-link' },
      {
        text: 'But we found no study that followed many people for years to look for it. So it cannot be ruled out.',
        claim: 'cancer-limits',
      },
      {
        text: 'As we recall from the label, long tests for cancer in animals were not done.',
        claim: 'cancer-animal-studies',
      },
      { text: 'As we recall, tests for damage to genes found none.', claim: 'cancer-gene-tests' },
      {
        text: 'In dishes, a few studies saw some kinds of cancer cells grow less, not more. What this means for people is not clear.',
        claim: 'cancer-cells-in-dishes',
      },
      {
        text: 'Doctors have also tried it against pain in people who have cancer.',
        claim: 'cancer-pain-treated',
      },
    ],
  },
  deeper: {
    title: 'Counts from other studies, and how effects are avoided',
    said: [
      { text: 'COMPEL (716 people, no control): effects judged to be related.', claim: 'effects-compel' },
      { text: 'Hull (254 people of one clinic, no control).', claim: 'effects-hull' },
      {
        text: 'Eyelid: stay 1.5 cm above the rim, superficial, bevel up, aim away from the orbit, no rubbing.',
        claim: 'avoid-eyelid-droop',
      },
      {
        text: 'Brow: upper third of the forehead, keep the lateral sites, warn patients with low brows.',
        claim: 'avoid-brow-droop',
      },
      { text: 'Clinicians report that they move forehead sites higher or lower the dose.', claim: 'brow-droop-practice' },
      {
        text: 'Procerus: the intercanthal vein lies 5.1 ± 4.0 mm above the sellion and 3.0 ± 0.6 mm deep.',
        claim: 'procerus-vein',
      },
      {
        text: 'Neck: high placement, superficial, needle upward, screen for a thin neck or earlier weakness.',
        claim: 'avoid-neck-weakness',
      },
      {
        text: 'Severe worsening of migraine that needed hospital: about 1% against 0.3%, usually in week 1.',
        claim: 'effect-severe-migraine',
      },
      {
        text: 'An update of the safety database to 2018 has 397 eligible of 913 pregnancies.',
        claim: 'pregnancy-registry-update',
      },
      { text: 'An earlier abstract gave 3.9% with any and 1.3% with a major fetal defect.', claim: 'pregnancy-earlier-abstract' },
      {
        text: 'UK list of common effects: headache, migraine, facial paresis, eyelid ptosis, itch, rash, neck pain, myalgia, musculoskeletal pain and stiffness, spasm, tightness, weakness, injection-site pain.',
        claim: 'effects-uk-list',
      },
    ],
  },
  table: {
    caption: 'Unwanted effects, percent of people',
    effect: 'Effect',
    compel: 'COMPEL (no control)',
    hull: 'Hull (no control)',
    none: '–',
    counted: {
      'neck-stiffness': 'neck stiffness',
      'worse-headache-for-five-days': 'worse for 5 days',
      'any-droop': 'ptosis',
      'for-a-day-or-more': 'for a day or more',
    },
  },
};
