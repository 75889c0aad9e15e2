// What a page believes of what it hears: what the frame says, and nothing else.
import { anything, assert, constantFrom, object, oneof, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerHost, type Frame, stateOf } from '#app/embed/answer-host.ts';
import { createHome } from '#app/embed/home.ts';
import { readAnswer } from '#embed/messages.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { createSessionStore } from '#session/store.ts';

const frame: Frame = {
  store: createSessionStore(),
  home: createHome({ controls: ['views'], start: {} }),
  lang: 'es',
  turnedFrom: () => ({ kind: 'view', id: 'start' }),
};

describe('a page', () => {
  it.each(['reset', ...SITE_IDS])('believes what the frame answers to %s', (id) => {
    const order = id === 'reset' ? { atlas: 1, type: 'reset' } : { atlas: 1, type: 'show', id, request: 3 };
    for (const answer of answerHost(frame, order)) expect(readAnswer(answer)).toEqual(answer);
  });

  it('believes a fault', () => {
    const [fault] = answerHost(frame, { atlas: 1, type: 'show', id: 'nose', request: 1 });
    expect(readAnswer(fault)).toEqual(fault);
  });

  it.each([
    null,
    { atlas: 2, type: 'ready', state: stateOf(frame) },
    { atlas: 1, type: 'ready' },
    { atlas: 1, type: 'ready', state: { ...stateOf(frame), site: '<img>' } },
    { atlas: 1, type: 'ready', state: { ...stateOf(frame), level: null } },
    { atlas: 1, type: 'error', error: 3, detail: '' },
    { atlas: 1, type: 'state', request: 1.5, state: stateOf(frame) },
  ])('does not believe %j', (message) => {
    expect(readAnswer(message)).toBeNull();
  });

  it('is not broken by anything', () => {
    const state = oneof(anything(), record({ site: anything(), ui: anything(), address: anything() }));
    const message = oneof(
      object(),
      anything(),
      record({ atlas: constantFrom(1), type: constantFrom('ready', 'error', 'x'), state }),
    );
    assert(
      property(message, (data) => readAnswer(data) === null),
      { numRuns: 10_000 },
    );
  });
});
