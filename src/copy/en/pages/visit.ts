// English: the walk through a visit, step by step.
import type { VisitTexts } from '../../page-texts/visit.ts';

export const VISIT: VisitTexts = {
  lead: 'What happens at a visit, one step after the other. You go on when you want to. Nothing moves by itself.',
  position: {
    'lie-down': { text: 'You lie on your back.', claim: 'position-supine-sitting' },
    'still-lying': { text: 'You are still on your back.', claim: 'position-supine-sitting' },
    'sit-up': { text: 'Now you sit up.', claim: 'position-supine-sitting' },
    'still-sitting': { text: 'You are still sitting.', claim: 'position-supine-sitting' },
  },
  steps: {
    before: {
      brief: { text: 'Bring a list of your medicines.', claim: 'prepare-bring' },
      said: [
        {
          text: 'Bring a list of your medicines, above all any blood thinners. Come with clean skin and without heavy make-up.',
          claim: 'prepare-bring',
        },
        { text: 'Bring your headache diary too.', claim: 'prepare-diary' },
        { text: 'Hair clips and a loose collar can help.', claim: 'prepare-clothes' },
        {
          text: 'Tell the team if you are pregnant or breastfeeding, or if you have a nerve or muscle illness. Tell them if you have trouble with swallowing or breathing.',
          claim: 'tell-staff',
        },
      ],
      more: [
        {
          text: 'The team should also know of bleeding problems, of planned surgery, of surgery on your face, of a weak forehead or drooping lids, and of any botulinum toxin in the last 4 months.',
          claim: 'tell-staff',
        },
        {
          text: 'And of some medicines: muscle relaxants, antibiotics that were injected, and what you take for sleep, a cold or an allergy.',
          claim: 'tell-staff-medicines',
        },
      ],
    },
    expect: {
      brief: { text: 'Clinics say that it takes 10 to 20 minutes.', claim: 'session-length' },
      said: [
        { text: 'You get 31 small injections in the head, neck and shoulders.', claim: 'fixed-scheme' },
        { text: 'Clinics say that this takes 10 to 20 minutes.', claim: 'session-length' },
        { text: 'You now see the order in which it is usually taught. It is a custom, not a rule.', claim: 'order-teaching' },
      ],
      more: [
        {
          text: 'NICE, which advises the health service in England, reckoned with less than 30 minutes in all.',
          claim: 'session-length-uk',
        },
        { text: 'The US label lists the muscles in another order.', claim: 'order-other' },
        { text: 'One training page looks for the points while the person sits in a chair.', claim: 'position-seated-landmarks' },
      ],
    },
    frown: {
      brief: { text: '3 points go into the muscles that you frown with.', claim: 'points-per-muscle' },
      said: [
        { text: '3 points go into the muscles that you frown with.', claim: 'points-per-muscle' },
        { text: 'They lie between your brows and just above them.', claim: 'forehead-where' },
      ],
      more: [],
    },
    forehead: {
      brief: { text: '4 points go into the muscle that lifts your brows.', claim: 'points-per-muscle' },
      said: [
        { text: '4 points go into the muscle that lifts your brows, 2 on each side.', claim: 'points-per-muscle' },
        { text: 'They lie in the upper third of your forehead.', claim: 'forehead-where' },
      ],
      more: [{ text: 'Both sides of a muscle are done before the next muscle.', claim: 'order-both-sides' }],
    },
    temples: {
      brief: { text: '4 points go into the chewing muscle at each temple.', claim: 'points-per-muscle' },
      said: [
        { text: '8 points go into the chewing muscles at your temples, 4 on each side.', claim: 'points-per-muscle' },
        { text: 'They lie above your ear and in front of it, in the hair.', claim: 'temple-where' },
      ],
      more: [],
    },
    occipital: {
      brief: { text: '6 points go into the thin muscle at the back of your head.', claim: 'points-per-muscle' },
      said: [
        { text: '6 points go into the thin muscle at the back of your head, 3 on each side.', claim: 'points-per-muscle' },
        { text: 'They lie just above the ridge where the skull meets the neck.', claim: 'occipital-where' },
      ],
      more: [],
    },
    neck: {
      brief: { text: '4 points go into the muscles at the top of your neck.', claim: 'points-per-muscle' },
      said: [
        {
          text: '4 points go into the muscles beside the spine at the top of your neck, 2 on each side.',
          claim: 'points-per-muscle',
        },
      ],
      more: [],
    },
    shoulders: {
      brief: { text: 'The last 6 points go into the muscle from neck to shoulder.', claim: 'points-per-muscle' },
      said: [
        { text: 'The last 6 points go into the muscle from neck to shoulder, 3 on each side.', claim: 'points-per-muscle' },
        { text: 'Some people get up to 8 more points, where it hurts most.', claim: 'extra-points' },
      ],
      more: [],
    },
    feel: {
      brief: { text: 'Each one feels like a small prick or sting.', claim: 'session-feels-like' },
      said: [
        { text: 'Each one feels like a small prick or sting.', claim: 'session-feels-like' },
        { text: 'Clinics say that you do not need to be numbed.', claim: 'session-no-anaesthetic' },
        {
          text: 'In one group of 254 patients, about 15 of 100 had pain at a point for a day or longer.',
          claim: 'session-site-pain',
        },
        {
          text: 'About 1 of 100 fainted. There was no second group to compare them with.',
          claim: 'session-fainting',
        },
      ],
      more: [],
    },
    after: {
      brief: { text: 'Follow the advice of your clinic. Clinics differ.', claim: 'aftercare-differs' },
      said: [
        { text: 'One clinic says that you can go home straight after.', claim: 'session-home-after' },
        { text: 'Clinics do not agree on what to avoid. Follow the advice of yours.', claim: 'aftercare-differs' },
        {
          text: 'Your headache may get worse for a few days. In one group of 254 patients this was so for about 4 of 100. There was no second group to compare them with.',
          claim: 'session-worse-headache',
        },
      ],
      more: [
        { text: 'One clinician says: do not rub the skin for the rest of the day.', claim: 'aftercare-same-day' },
        { text: 'One clinic says: no rubbing for a day, and no heat or hard exercise.', claim: 'aftercare-one-day' },
        { text: 'Another clinic says: no massage, hot shower or spa for 2 days.', claim: 'aftercare-two-days' },
        { text: 'Some add: stay upright for 4 hours.', claim: 'aftercare-upright' },
      ],
    },
    help: {
      brief: { text: 'Get help at once if you have trouble swallowing, speaking or breathing.', claim: 'seek-help' },
      said: [
        {
          text: 'Get help at once if you have trouble swallowing, speaking or breathing. It can begin hours to weeks later.',
          claim: 'seek-help',
        },
        {
          text: 'It may mean that the medicine has spread in the body. That can be a danger to life, so do not wait.',
          claim: 'boxed-warning',
        },
        {
          text: 'The maker says that no serious case was confirmed at the dose for chronic migraine.',
          claim: 'boxed-warning-maker',
        },
        { text: 'Do not drive if you feel weak or dizzy, or see double.', claim: 'do-not-drive' },
      ],
      more: [],
    },
    next: {
      brief: { text: 'The next visit is in 12 weeks.', claim: 'repeat-12-weeks' },
      said: [
        {
          text: 'In trials it did better than a dummy drug from week 1 on: about 1.6 fewer headache days that week, and 1.1 fewer with the dummy drug. It was steady from week 3.',
          claim: 'onset-trials',
        },
        {
          text: 'Pages for patients name later times: 1 to 2 weeks, 4 weeks, or only after the second visit.',
          claim: 'onset-patient-pages',
        },
        { text: 'It is not a cure, and it does not help everyone.', claim: 'not-a-cure' },
        { text: 'The next visit is in 12 weeks.', claim: 'repeat-12-weeks' },
      ],
      more: [{ text: 'Some clinicians see the effect wear off from about week 10.', claim: 'wear-off' }],
    },
  },
  next: 'Next',
  back: 'Previous',
  more: 'More on this',
  beginAgain: 'Begin again',
  explore: 'Leave the walk',
  end: 'End of the walk',
  present: 'Present',
  presentHint: 'Fills the window with large type. Arrow keys go on and back, Escape leaves.',
  stopPresenting: 'End',
  spotlight: 'Spotlight',
  pen: 'Draw',
  penHint: 'Draw over the picture. The lines fade by themselves.',
  pace: { label: 'Points', area: 'All at once', point: 'One by one' },
};
