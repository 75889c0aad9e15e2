// English: the page "Accessibility".
import type { AccessTexts } from '../../page-texts/access.ts';

export const ACCESS: AccessTexts = {
  title: 'Accessibility',
  lead: 'How this site can be used, what we have tested, and what we have not.',
  standard: {
    title: 'What we aim for',
    said: [
      'We aim for level AA of WCAG 2.2, the web’s own rules for access. Plain text goes further: its contrast is 7 to 1 or more.',
      'This is our own view. No one from outside has judged it yet.',
    ],
  },
  ways: {
    title: 'How you can use it',
    said: ['There is more than one way to each thing:'],
    listed: [
      'With a mouse, with a finger, or with the keys alone. You never have to drag or pinch.',
      'By ear. All points stand in a list, in words, with their place and why they are there.',
      'With no 3D picture, with still pictures, or with no script at all.',
      'In light, dark or dim. The page can also use the colours of your own system.',
      'With large text, or in a narrow window.',
      'With no motion, if you or your device ask for that.',
      'You can set much of this under “Comfort”. It is kept on your device.',
    ],
  },
  tested: {
    title: 'What was tested, and how',
    said: [
      'Programs test each version. They open the built pages in the Chromium browser, and the main ways through it in Firefox. A fault stops the new version.',
    ],
    listed: [
      'A checker of rules (axe) looks at each page, in light, dark and dim, on a wide screen and on a phone.',
      'The contrast of text and lines is worked out for light, dark and dim.',
      'The colours of the areas are held against each other as people with colour blindness see them, and in grey. Each area has a shape, too.',
      'Buttons are measured. Each is 24 pixels wide and high, or has that much room to itself.',
      'Text is made twice as large, lines and words are spread, and the window is made 320 pixels wide. Nothing may be cut off.',
      'A program goes through pages with the Tab key. It looks if the focus can be seen and lies under nothing.',
      'The high contrast modes of the system are tried.',
      'What the browser tells a screen reader is read through in order, for a point and each kind of reader.',
    ],
  },
  untested: {
    title: 'What was not tested',
    said: ['This still has to be done:'],
    listed: [
      'No person has used it with a screen reader yet.',
      'No people with migraine have tried it for us yet.',
      'Voice control, switches and eye control have not been tried.',
      'The Safari browser has not been tried.',
      'No clinician has checked the text yet, in English or Spanish.',
    ],
  },
  limits: {
    title: 'What does not work well',
    said: ['We know of these limits:'],
    listed: [
      'Some questions of the quiz show a lit point on the head. You need to see the picture for those.',
      'The pen and the spotlight for talks need a mouse or a finger. The talk works without them.',
      'The picture shows small parts. The list and the panels say the same in words.',
      'The papers that we cite lie on other sites. We do not know how well those can be used.',
    ],
  },
  report: {
    title: 'If something stops you',
    said: [
      'Please tell us in the project’s issue list, where its code is kept. Name the page and what you wanted to do. It helps to know your browser and the aids you use.',
    ],
  },
  checked: (day) => `This page was last checked on ${day}.`,
};
