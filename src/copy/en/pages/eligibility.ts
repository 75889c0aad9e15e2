// English: the page "Who it is for".
import type { EligibilityTexts } from '../../page-texts/eligibility.ts';
import { FIGURE_WORDS } from './figure-words.ts';

export const ELIGIBILITY: EligibilityTexts = {
  title: 'Who it is for',
  lead: 'For adults with chronic migraine: headache on half the days of the month or more. The rules differ a little from place to place.',
  figures: FIGURE_WORDS,
  short: {
    title: 'In short',
    said: [
      {
        text: 'In the US it is meant for adults with chronic migraine. They have headache on 15 or more days a month, for 4 hours a day or longer.',
        claim: 'definition-us-label',
      },
      {
        text: 'The headache society has no rule of 4 hours. It wants at least 8 migraine days a month, for more than 3 months.',
        claim: 'definition-ichd',
      },
      { text: 'One clinic asks for a headache diary, from before and after each session.', claim: 'diary-each-session' },
    ],
  },
  month: {
    title: 'A month that counts as chronic',
    said: [
      {
        text: 'At least 15 days have headache of some kind. At least 8 of these are migraine days, or a migraine medicine (a triptan or ergot) brought relief.',
        claim: 'definition-ichd',
      },
    ],
    caption: 'An example with the fewest days that count. The days can fall anywhere in the month.',
    described: (headache, migraine, days) =>
      `An example month of ${days} days: ${headache} with headache, of which ${migraine} with migraine.`,
    migraineDay: 'Migraine day',
    headacheDay: 'Other headache day',
    freeDay: 'No headache',
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
  },
  sideBySide: {
    title: 'Three rules, side by side',
    said: [{ text: 'All three begin with 15 headache days a month. Then they part ways.', claim: 'definitions-differ' }],
    caption: 'What each text asks for',
    row: 'Asks for',
    rows: {
      days: 'Headache days',
      migraine: 'Migraine days',
      hours: 'Hours a day',
      duration: 'For how long',
      attacks: 'Attacks before',
      tried: 'Other medicines first',
    },
    books: {
      'us-label': { name: 'US label', kind: 'what the medicine is approved for' },
      'ichd-3': { name: 'Headache society (ICHD-3)', kind: 'what chronic migraine is' },
      uk: { name: 'UK rule (NICE)', kind: 'when the treatment is recommended' },
    },
    days: (count) => `${count} or more a month`,
    migraine: (count) => `${count} or more a month`,
    hours: (count) => `${count} hours or longer`,
    duration: (months) => `more than ${months} months`,
    attacks: (count) => `${count} or more migraine attacks`,
    tried: (medicines) => `${medicines} or more did not help or did not suit; overuse of relief medicine is taken care of`,
    noRule: 'not part of it',
  },
  fourHours: {
    title: 'Where the “4\u00a0hours” come from',
    said: [
      {
        text: 'They come from the US label. It follows the rules by which people could enter the two big trials.',
        claim: 'definition-four-hours-origin',
      },
      {
        text: 'The headache society has no such rule for chronic migraine.',
        claim: 'definition-no-four-hour-rule',
      },
      {
        text: 'It says 4 to 72 hours for something else: how long one migraine attack lasts when it is not treated.',
        claim: 'definition-attack-length',
      },
    ],
    described: (label, low, high) =>
      `Two lengths on one line of hours. US label: ${label} hours or longer on a headache day. Headache society: one untreated attack lasts ${low} to ${high} hours.`,
    label: 'US label: headache on such a day',
    society: 'Headache society: one untreated attack',
    hours: (count) => `${count} hours or longer`,
    hoursRange: (low, high) => `${low} to ${high} hours`,
    axis: 'Hours. A day has 24.',
  },
  notFor: {
    title: 'Where it is not meant to be used',
    said: [
      {
        text: 'With 14 or fewer headache days a month it has not been shown to work. The US label says so, after 7 studies with placebo.',
        claim: 'definition-us-not-established',
      },
      { text: 'In the US it is not approved for this use under the age of 18.', claim: 'caution-under-18' },
    ],
  },
  diary: {
    title: 'What a headache diary is for',
    said: [
      {
        text: 'A diary counts the days, before and after each session. Then you and your clinic can see if it helps.',
        claim: 'diary-each-session',
      },
    ],
  },
  stop: {
    title: 'When it is stopped (UK)',
    said: [
      {
        text: 'The UK rule is to stop if, after 2 sessions, headache days are not down by at least 30%. For someone with 20 days a month that means 6 days fewer.',
        claim: 'uk-stop-rules',
      },
      {
        text: 'It is also stopped when it has helped a lot: fewer than 15 headache days a month, for 3 months in a row.',
        claim: 'uk-stop-rules',
      },
    ],
  },
  hope: {
    title: 'What to hope for',
    said: [
      { text: 'It is not a cure. Some people get much relief, some get part of it, and some get none.', claim: 'not-a-cure' },
    ],
  },
  deeper: {
    title: 'More on the rules',
    said: [
      {
        text: 'NICE TA260: start only after at least 3 preventives failed or were unsuitable and medication overuse has been managed.',
        claim: 'uk-start-rule',
      },
      {
        text: 'Ireland: the UK definition, plus an inadequate response to preventives or intolerance of them.',
        claim: 'definition-ireland',
      },
      { text: 'NHS Greater Glasgow and Clyde asks for 4 earlier preventives.', claim: 'glasgow-start-rule' },
      { text: 'US insurers often want 2 or 3 earlier preventives.', claim: 'us-insurers-ask' },
      {
        text: 'ICHD-3 1.3: headache (migraine-like or tension-type-like) on 15 or more days a month for more than 3 months, in someone with at least 5 earlier migraine attacks; on 8 or more days a month migraine features or relief by a triptan or ergot.',
        claim: 'definition-ichd',
      },
    ],
  },
};
