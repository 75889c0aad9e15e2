// English: where the tools are chosen.
import type { DeskWords } from '../../tools/desk-words.ts';

export const DESK_EN: DeskWords = {
  title: 'Tools',
  tools: {
    share: { name: 'Share this view', what: 'A link or a code that opens just what you see now.' },
    picture: { name: 'Save a picture', what: 'The head as you see it, with names or without.' },
    handout: { name: 'Print a sheet', what: 'To take home, to fill in by hand, or to learn from.' },
    plan: { name: 'Plan', what: 'Try out the scheme: points on and off, sums, and what goes in a syringe.' },
    quiz: { name: 'Quiz', what: 'Find the points, name them, and learn what you miss.' },
    present: { name: 'Present', what: 'Step by step over the whole screen, to explain it to someone.' },
    embed: { name: 'Put it in your page', what: 'The lines that show the atlas on another website.' },
  },
  all: 'All tools',
  close: 'Close',
  loading: 'One moment…',
  failed: 'This tool could not be fetched. Check the connection and try again.',
  retry: 'Try again',
};
