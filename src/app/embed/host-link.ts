// The line to the page that holds the frame. The frame hears and answers only the one origin that it was told; where it was told none, it
// says that it is there, and nothing else.

import { type Answer, faultOf, MESSAGES_VERSION } from '#session/embed/messages.ts';
import { selectedOf } from '#session/selectors.ts';
import { answerHost, type Frame, stateOf } from './answer-host.ts';

/**
 * @param faults what of the frame's own address was not understood
 * @returns the way to stop
 */
export function linkToHost(frame: Frame, origin: string | null, faults: readonly string[]): () => void {
  const host = window.parent;
  if (host === window) return () => undefined;
  if (origin === null) {
    host.postMessage({ atlas: MESSAGES_VERSION, type: 'ready' }, '*');
    return () => undefined;
  }
  const say = (answer: Answer): void => host.postMessage(answer, origin);
  const onMessage = (event: MessageEvent): void => {
    if (event.source !== host || event.origin !== origin) return;
    for (const answer of answerHost(frame, event.data)) say(answer);
  };
  window.addEventListener('message', onMessage);
  const stop = frame.store.subscribe((now, before) => {
    const [is, was] = [selectedOf(now), selectedOf(before)];
    if (is?.kind === was?.kind && is?.id === was?.id) return;
    say({ atlas: MESSAGES_VERSION, type: 'site-change', state: stateOf(frame) });
  });
  say({ atlas: MESSAGES_VERSION, type: 'ready', state: stateOf(frame) });
  for (const fault of faults) say({ atlas: MESSAGES_VERSION, ...faultOf('param', fault) });
  return () => {
    window.removeEventListener('message', onMessage);
    stop();
  };
}
