// Spanish: where a view is passed on.
import type { ShareWords } from '../../tools/share-words.ts';

export const SHARE_ES: ShareWords = {
  link: 'Enlace a lo que usted ve',
  copy: 'Copiar el enlace',
  copied: 'El enlace está copiado.',
  copyByHand: 'Su navegador no nos dejó copiar. El enlace está marcado: cópielo a mano.',
  share: 'Enviarlo…',
  shareFailed: 'No funcionó. Copie el enlace.',
  holds:
    'El enlace guarda la vista, lo que está abierto, las capas, la cabeza y para quién se cuenta. No guarda nada sobre usted, y nadie sabrá que lo hizo.',
  code: 'Código que abre esta vista',
  scan: 'Apunte al código con la cámara de un teléfono para abrir allí esta vista.',
};
