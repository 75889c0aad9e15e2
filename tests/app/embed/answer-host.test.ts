// What a host may say to the frame: what is meant is done and answered; anything else is answered by a fault and changes nothing.
import {
  anything,
  assert,
  constant,
  constantFrom,
  dictionary,
  integer,
  object,
  oneof,
  property,
  record,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerHost, type Frame, stateOf } from '#app/embed/answer-host.ts';
import { createHome } from '#app/embed/home.ts';
import { USUAL_CONTROLS } from '#session/embed/controls.ts';
import { FAULT_IDS } from '#session/embed/messages.ts';
import { createSessionStore } from '#session/store.ts';

function newFrame(): Frame {
  const store = createSessionStore();
  const home = createHome({ controls: USUAL_CONTROLS, start: { level: 'patient' } });
  return { store, home, lang: 'en', turnedFrom: () => ({ kind: 'view', id: 'start' }) };
}

describe('a host', () => {
  it('is shown what it names, with the number of its message', () => {
    const frame = newFrame();
    const [answer, ...more] = answerHost(frame, { atlas: 1, type: 'show', id: 'procerus', request: 7 });
    expect(answer).toEqual({ atlas: 1, type: 'state', request: 7, state: stateOf(frame) });
    expect(more).toEqual([]);
    expect(stateOf(frame)).toMatchObject({ site: 'procerus', area: null, address: '#level=patient&site=procerus' });
  });

  it('leads back to where it had the frame begin', () => {
    const frame = newFrame();
    answerHost(frame, { atlas: 1, type: 'set', start: 'neck', level: 'student' });
    answerHost(frame, { atlas: 1, type: 'show', id: 'procerus' });
    answerHost(frame, { atlas: 1, type: 'reset' });
    expect(stateOf(frame)).toMatchObject({ site: null, area: 'neck', view: 'neck', level: 'student' });
  });

  it('hears of controls that there are not', () => {
    const frame = newFrame();
    const answers = answerHost(frame, { atlas: 1, type: 'set', ui: 'views,nose' });
    expect(answers).toMatchObject([
      { type: 'state', state: { ui: ['views'] } },
      { type: 'error', error: 'param', detail: 'ui=nose' },
    ]);
  });

  it.each([
    [undefined, 'message', 'undefined'],
    ['show', 'message', 'string'],
    [[{ atlas: 1 }], 'message', 'object'],
    [{ type: 'show', id: 'procerus' }, 'version', 'undefined'],
    [{ atlas: 2, type: 'show', id: 'procerus' }, 'version', '2'],
    [{ atlas: 1, type: 'destroy' }, 'type', 'destroy'],
    [{ atlas: 1, type: '__proto__' }, 'type', '__proto__'],
    [{ atlas: 1, type: 'show' }, 'field', 'id'],
    [{ atlas: 1, type: 'show', id: 3 }, 'field', 'id'],
    [{ atlas: 1, type: 'show', id: 'nose' }, 'id', 'nose'],
    [{ atlas: 1, type: 'show', id: 'procerus', more: 1 }, 'field', 'more'],
    [{ atlas: 1, type: 'show', id: 'procerus', request: 'x' }, 'field', 'request'],
    [{ atlas: 1, type: 'set', level: 'king' }, 'field', 'level'],
    [{ atlas: 1, type: 'set', level: 'student', start: 'nose' }, 'id', 'nose'],
    [JSON.parse('{"atlas":1,"type":"set","__proto__":{"level":"student"}}'), 'field', '__proto__'],
  ])('is told what is wrong with %j', (message, error, detail) => {
    const frame = newFrame();
    const before = [frame.store.getState(), frame.home.getState()];
    expect(answerHost(frame, message)).toEqual([{ atlas: 1, type: 'error', error, detail }]);
    expect([frame.store.getState(), frame.home.getState()]).toEqual(before);
  });

  it('cannot break the frame by anything it says', () => {
    const word = constantFrom(
      'show',
      'reset',
      'set',
      'get-state',
      'procerus',
      'neck',
      'dim',
      'student',
      '__proto__',
      'constructor',
      'site=procerus',
      '',
    );
    const value = oneof(word, string({ unit: 'binary' }), integer(), anything());
    const near = record(
      {
        atlas: oneof({ weight: 9, arbitrary: constant(1) }, anything()),
        type: oneof({ weight: 9, arbitrary: word }, anything()),
        id: value,
        request: value,
        level: value,
        theme: value,
        ui: value,
        start: value,
      },
      { requiredKeys: ['atlas', 'type'] },
    );
    const meant = oneof(
      record({ atlas: constant(1), type: constant('show'), id: word }),
      record({ atlas: constant(1), type: constant('set'), ui: value, start: word }),
      record({ atlas: constant(1), type: constant('reset'), request: value }),
    );
    const message = oneof(
      { weight: 3, arbitrary: meant },
      { weight: 6, arbitrary: near },
      object(),
      dictionary(word, value),
      anything({ withNullPrototype: true, withBigInt: true }),
    );
    const own = Object.getOwnPropertyNames(Object.prototype).length;
    const frame = newFrame();
    let done = 0;
    assert(
      property(message, (data) => {
        const before = [frame.store.getState(), frame.home.getState()];
        const answers = answerHost(frame, data);
        expect(answers.length).toBeGreaterThan(0);
        const [first] = answers;
        if (first?.type === 'error') {
          expect(FAULT_IDS).toContain(first.error);
          expect([frame.store.getState() === before[0], frame.home.getState() === before[1]]).toEqual([true, true]);
        } else done += 1;
        expect(structuredClone(answers)).toEqual(answers);
      }),
      { numRuns: 10_000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(own);
    expect(done, 'some of it was meant').toBeGreaterThan(100);
  });
});
