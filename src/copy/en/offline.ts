// English: where there is no network, and where a new version waits.
import type { OfflineWords } from '../offline-words.ts';

export const OFFLINE_EN: OfflineWords = {
  app: { name: 'Injection Atlas' },
  page: {
    title: 'You are offline',
    text: 'This page is not on your device yet. It will be there once you have opened it with a connection. You can open these pages now.',
    atlas: 'The atlas in English',
    visit: 'A visit, step by step',
    retry: 'Try again',
  },
  update: {
    label: 'New version',
    text: 'A new version of the atlas is ready.',
    use: 'Use the new version',
    later: 'Later',
  },
};
