// English: the page "Questions to ask".
import type { QuestionsTexts } from '../../page-texts/questions.ts';

const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);

export const QUESTIONS: QuestionsTexts = {
  title: 'Questions to ask',
  lead: 'A visit is short, and it is easy to forget what you wanted to know. Pick what matters to you and take it along.',
  how: 'Tick the questions you want. Then copy them to your phone, or print them with room to write.',
  groups: [
    {
      id: 'fit',
      title: 'Is it for me?',
      questions: [
        'Do I have chronic migraine? How do you tell?',
        'Why do you suggest these injections for me, and why now?',
        'What else could I try? How does it compare?',
        'What happens if I wait, or do without?',
      ],
    },
    {
      id: 'help',
      title: 'What can it do?',
      questions: [
        'How many people like me get better with it? How much better?',
        'How soon would I notice? How long does it last?',
        'How will we know if it works for me?',
        'After how many visits would we stop if it does not help?',
        'May I still take my medicine for attacks? How often?',
      ],
    },
    {
      id: 'points',
      title: 'Where do the injections go?',
      questions: [
        'Will you use the usual 31 points, or change something for me? Why?',
        'Where does my pain start? Does that change the points?',
        'Which brand will I get, and how many units?',
        'Who gives the injections, and how often do they do it?',
      ],
    },
    {
      id: 'harm',
      title: 'What can go wrong?',
      questions: [
        'What side effects are common? Which would last?',
        'What can you do to lower the chance of a drooping brow or a weak neck?',
        'Which signs mean that I should get help at once? Whom do I call?',
        'What does the boxed warning mean for me?',
      ],
    },
    {
      id: 'me',
      title: 'What should you know about me?',
      questions: [
        'I take these medicines. Does any of them matter?',
        'I have, or had, a nerve or muscle illness. Does that matter?',
        'I have trouble with swallowing or breathing. Does that matter?',
        'I am pregnant, breastfeeding, or want to be pregnant. What then?',
        'I have had botulinum toxin before. Does that matter?',
        'I am afraid of needles. What can help?',
      ],
    },
    {
      id: 'after',
      title: 'Afterwards',
      questions: [
        'What should I avoid on the day, and for how long?',
        'Can I drive home and go to work?',
        'When is the next visit, and what if I must move it?',
        'What should I write down until then?',
      ],
    },
    {
      id: 'cost',
      title: 'Cost and going on',
      questions: [
        'What does it cost me? Who has to agree to pay?',
        'For how long do people go on with it?',
        'What happens when we stop?',
      ],
    },
  ],
  chosen: (count) => (count === 0 ? 'None ticked: all would be taken along.' : `${questions(count)} ticked.`),
  copy: 'Copy as text',
  print: 'Print',
  clear: 'Untick all',
  copied: (count) => `${questions(count)} copied.`,
  notCopied: 'This browser does not let a page copy. Printing works, or select the text by hand.',
  heading: 'My questions for the visit',
  kept: 'Your ticks stay on this page only while it is open. They are not stored and not sent.',
};
