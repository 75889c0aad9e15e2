// English: the page "Does it work?".
import type { EvidenceTexts } from '../../page-texts/evidence.ts';
import { FIGURE_WORDS } from './figure-words.ts';

export const EVIDENCE: EvidenceTexts = {
  title: 'Does it work?',
  lead: 'For some people a lot, for some a little, for some not at all. This is what the trials counted.',
  figures: FIGURE_WORDS,
  placebo: 'Placebo means injections without the medicine in them.',
  short: {
    title: 'In short',
    said: [
      {
        text: 'Of 100 people on the medicine, about 47 lost at least half of their headache days. On placebo it was about 35 of 100.',
        claim: 'trial-responders',
      },
      {
        text: 'On average it took away about 2 more headache days a month than placebo did.',
        claim: 'trial-in-short',
      },
      {
        text: 'It has unwanted effects too. For one, 9 of 100 people had neck pain, and 3 of 100 on placebo.',
        claim: 'effect-neck-pain',
      },
      { text: 'It is not a cure. Some people get much relief, some get part of it, and some get none.', claim: 'not-a-cure' },
    ],
  },
  harms: 'All unwanted effects stand on the page',
  halved: {
    title: 'Half the headache days, or fewer',
    said: [
      {
        text: 'Each figure stands for 1 person of 100, after 24 weeks. On placebo 35 had lost half of their headache days or more. On the medicine 47 had: about 12 more.',
        claim: 'trial-responders',
      },
      { text: 'For the other 53 of 100 it was less than half, or no help at all.', claim: 'trial-responders' },
      {
        text: 'The results were looked at again years later. Then it was 45 of 100 on the medicine and 34 of 100 on placebo.',
        claim: 'trial-responders-later',
      },
    ],
    described: (medicine, placebo) =>
      `Two groups of 100 people. Lost half of their headache days or more: ${medicine} with the medicine, ${placebo} with placebo.`,
    outcome: 'People',
    halved: 'Half the headache days, or fewer',
    asPlacebo: 'Half or fewer: as many as on placebo',
    beyond: 'Half or fewer: beyond placebo',
    not: 'Not so much, or no change',
  },
  months: {
    title: 'Headache days in a month',
    said: [
      { text: 'People in both groups began with about 20 headache days in 4 weeks.', claim: 'trial-baseline' },
      {
        text: 'After 24 weeks it was 8.4 days fewer with the medicine, and 6.6 days fewer with placebo.',
        claim: 'trial-headache-days',
      },
      {
        text: 'Days with medium or strong pain went down too: by 7.7 with the medicine, and by 5.8 with placebo.',
        claim: 'trial-severe-days',
      },
      { text: 'These are averages. One person has far fewer days, the next has no change.', claim: 'not-a-cure' },
    ],
    group: 'Group',
    before: 'Before',
    after: 'After 24 weeks',
    days: (count) => `${count} days`,
    headache: 'Headache day',
    free: 'Day without headache',
    described: (arm, before, after) => `${arm}: ${before} headache days in four weeks before, ${after} after 24 weeks.`,
    change: 'Change',
  },
  difference: {
    title: 'What “about 2 days better” means',
    said: [
      {
        text: 'Most of the drop was there with placebo as well. The medicine added close to 2 days on top of it.',
        claim: 'trial-headache-days',
      },
      {
        text: 'A review of several trials looked at migraine days after 12 weeks. People had 2 fewer a month than on placebo. The true figure is likely to lie between 1 and 3.',
        claim: 'trial-review',
      },
    ],
    part: 'Part',
    days: 'Days in four weeks',
    start: 'Before',
    withPlacebo: 'Fewer with placebo too',
    added: 'Added by the medicine',
    left: 'Headache days left',
    described: (placebo, added) =>
      `Headache days in four weeks, with the medicine: the drop is made of ${placebo} days that came with placebo too and ${added} days more.`,
    review: 'The review: migraine days fewer than on placebo',
    likely: 'likely range',
  },
  sessions: {
    title: 'Some need more than one session',
    said: [
      {
        text: 'About 49 of 100 people lost half of their headache days in the weeks after session 1. Another 11 to 15 first got there after session 2, and another 7 to 10 after session 3.',
        claim: 'trial-first-response',
      },
      { text: 'The rest, about 26 to 32 of 100, had not got there by then.', claim: 'trial-no-response-yet' },
      {
        text: 'The ranges come from different ways to measure. From session 3 on all people got the medicine and knew it. So these counts say nothing about placebo.',
        claim: 'trial-first-response',
      },
    ],
    session: (number) => `Session ${number}`,
    first: 'first got there',
    added: 'more',
    rest: 'Not by then',
    range: 'depends on how it was measured',
    described: 'Of 100 people, how many first lost half of their headache days after session 1, 2 and 3.',
    outcome: 'After',
  },
  rhythm: {
    title: 'The rhythm of 12 weeks',
    said: [
      {
        text: 'In the trials, people on the medicine did better than people on placebo from week 1. The gain was steady from about week 3.',
        claim: 'onset-trials',
      },
      { text: 'The next session comes after 12 weeks.', claim: 'repeat-12-weeks' },
      {
        text: 'Some clinicians report that the effect fades from about week 10. That is what they see, not a trial result.',
        claim: 'wear-off',
      },
      {
        text: 'Pages for patients say other things: 1 to 2 weeks, 4 weeks, or only after the second session.',
        claim: 'onset-patient-pages',
      },
    ],
    described:
      'Twelve weeks from one session to the next: better than placebo from week 1, steady from about week 3, fading from about week 10 as clinicians report, next session in week 12.',
    week: 'Week',
    weeks: 'weeks',
    weekAt: (week) => `Week ${week}`,
    what: 'What happens',
    session: 'Session',
    next: 'Next session',
    better: 'Better than placebo',
    steady: 'Steady',
    wearOff: 'May fade (clinicians’ report)',
    sketch: 'A sketch of when, not of how much.',
  },
  life: {
    title: 'Daily life',
    said: [
      {
        text: 'A short score, the HIT-6, asks how much headache gets in the way of life. It got clearly better for 41 of 100 people on the medicine and for 25 of 100 on placebo.',
        claim: 'trial-hit6',
      },
    ],
    outcome: 'Clearly better score (5 points or more)',
    described: (medicine, placebo) => `Clearly better daily life: ${medicine} with the medicine, ${placebo} with placebo.`,
  },
  missed: {
    title: 'What it did not do',
    said: [
      {
        text: 'People took relief medicine about as often in both groups. Overall, the trials found no difference there.',
        claim: 'trial-acute-medicine',
      },
      {
        text: 'The first big trial (PREEMPT 1) set out to lower the number of separate headaches. It missed that aim: 5.2 fewer with the medicine, 5.3 fewer with placebo.',
        claim: 'trial-1-episodes',
      },
      {
        text: 'In the same trial headache days did fall more: by 7.8 with the medicine, and by 6.4 with placebo.',
        claim: 'trial-1-headache-days',
      },
      {
        text: 'The second trial (PREEMPT 2) aimed at headache days: 9.0 fewer with the medicine, and 6.7 fewer with placebo.',
        claim: 'trial-2-headache-days',
      },
    ],
  },
  longer: {
    title: 'After a year, after two',
    said: [
      {
        text: 'Trial patients could go on for 5 sessions. By week 56 headache days were down by 12.0. For those who had begun with placebo it was 11.1.',
        claim: 'trial-year',
      },
      {
        text: 'In another study all people got the medicine. They had 22.0 headache days at first, 9.2 fewer after 60 weeks and 10.7 fewer after 108 weeks. About 52 of 100 stayed to the end. No one got placebo, so it does not show what the medicine itself did.',
        claim: 'trial-compel',
      },
    ],
  },
  deeper: {
    title: 'The trials',
    said: [
      {
        text: 'Entry to PREEMPT: 15 or more headache days in a 28-day baseline, at least 4 separate episodes of 4 hours or longer, and at least half of the headache days migraine or probable migraine.',
        claim: 'trial-entry',
      },
      { text: 'Pooled: 688 people on onabotulinumtoxinA, 696 on placebo.', claim: 'trial-size' },
      { text: 'Pooled migraine days at week 24: −8.2 against −6.2.', claim: 'trial-migraine-days' },
      { text: 'Pooled hours of headache in 28 days: −119.7 against −80.5.', claim: 'trial-headache-hours' },
      { text: 'Pages in the style of the label give −9.2 against −6.9 for PREEMPT 2.', claim: 'trial-2-label-figures' },
      { text: 'In PREEMPT 2, 3.5% stopped because of adverse events, 1.4% on placebo.', claim: 'trial-2-stopped' },
      {
        text: 'The review (12 weeks, n = 1384): 2.0 fewer migraine days a month than placebo, 95% CI 1.1 to 2.8.',
        claim: 'trial-review',
      },
      { text: 'Change in headache days in week 1: about −1.6 against −1.1.', claim: 'onset-trials' },
    ],
  },
  results: {
    caption: 'Change over 28 days, from baseline to week 24',
    result: 'Result',
    aim: 'Main aim of the trial',
    p: 'p',
    yes: 'yes',
    no: 'no',
    notRead: 'not\u00a0read',
    trials: { pooled: 'Pooled', 'preempt-1': 'PREEMPT 1', 'preempt-2': 'PREEMPT 2' },
    kinds: {
      'pooled-headache-days': 'headache days',
      'pooled-migraine-days': 'migraine days',
      'pooled-severe-days': 'moderate or severe days',
      'pooled-headache-hours': 'headache hours',
      'preempt-1-episodes': 'headache episodes',
      'preempt-1-headache-days': 'headache days',
      'preempt-2-headache-days': 'headache days',
      'preempt-2-headache-days-label': 'headache days, as on pages in the style of the label',
    },
    units: { days: 'days', hours: 'hours', episodes: 'episodes' },
    named: (trial, kind) => `${trial}: ${kind}`,
  },
};
