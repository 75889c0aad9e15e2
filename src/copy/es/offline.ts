// Spanish: where there is no network, and where a new version waits.
import type { OfflineWords } from '../offline-words.ts';

export const OFFLINE_ES: OfflineWords = {
  app: { name: 'Atlas de migraña' },
  page: {
    title: 'No tiene conexión',
    text: 'Esta página aún no está en su dispositivo. Lo estará cuando la haya abierto con conexión. Ahora puede abrir estas páginas.',
    atlas: 'El atlas en español',
    visit: 'Una visita, paso a paso',
    retry: 'Probar de nuevo',
  },
  update: {
    label: 'Versión nueva',
    text: 'Hay una versión nueva del atlas.',
    use: 'Usar la versión nueva',
    later: 'Más tarde',
  },
};
