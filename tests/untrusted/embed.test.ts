// The frame on somebody else's page: what its address asks for, what its host says to it, and what a page hears from what calls itself the frame.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerHost, stateOf } from '#app/embed/answer-host.ts';
import { createHome } from '#app/embed/home.ts';
import { readAnswer } from '#embed/messages.ts';
import { USUAL_CONTROLS } from '#session/embed/controls.ts';
import { FAULT_IDS, readCommand } from '#session/embed/messages.ts';
import { readParams } from '#session/embed/params.ts';
import { createSessionStore } from '#session/store.ts';
import { hold, PLAIN_IDS, saysOnly } from './hold.ts';
import { hostileText, hostileValue, spoilt } from './hostile.ts';

const PARAMS = [
  'ui',
  'views,link',
  'lang',
  'es',
  'level=student',
  'theme=dark',
  'start=neck',
  'origin=https://a.example',
  'start',
];
const ORIGIN = /^https?:\/\/[^/<>"'\s\\]+$/;
const ADDRESS = /^(?:#[a-z0-9=&.:+*,-]+)?$/;
const COMMANDS = [
  { atlas: 1, type: 'show', id: 'procerus', request: 3 },
  { atlas: 1, type: 'reset' },
  { atlas: 1, type: 'set', level: 'student', theme: 'dim', ui: 'views', start: 'neck' },
  { atlas: 1, type: 'get-state', request: 4 },
];
const WORDS = ['atlas', 'type', 'show', 'set', 'id', 'procerus', 'request', 'level', 'ui', 'start', 'state', 'error', 'detail'];
const around = (right: readonly object[]) =>
  fc.oneof(fc.constantFrom(...right), ...right.map((one) => spoilt(one, WORDS)), hostileValue(WORDS));

const newFrame = () => ({
  store: createSessionStore(),
  home: createHome({ controls: USUAL_CONTROLS, start: { level: 'patient' } }),
  lang: 'en' as const,
  turnedFrom: () => ({ kind: 'view', id: 'start' }) as const,
});

describe('the frame', () => {
  it('takes of its address only what it knows, and an origin that is one', () => {
    const asked = fc.array(hostileText(PARAMS), { maxLength: 4 }).map((parts) => `?${parts.join('&')}`);
    hold(asked, readParams, ({ params: { origin, start, ...known }, faults }) => {
      saysOnly([PLAIN_IDS], known);
      if (origin !== null) expect(origin).toMatch(ORIGIN);
      saysOnly([/^[a-z0-9:+*,-]+$/], { ...start, plan: start.plan?.startsWith('map:') ? 'whole' : (start.plan ?? 'whole') });
      expect(faults.every((one) => typeof one === 'string')).toBe(true);
      return faults.length === 0 && (origin !== null || known.level === 'student' || Object.keys(start).length > 0);
    });
  });

  it('believes no message that has not the shape of one', () => {
    hold(around(COMMANDS), readCommand, (read) => {
      if ('fault' in read) expect(FAULT_IDS).toContain(read.fault.error);
      return 'command' in read;
    });
  });

  it('does what it is told or names the fault, and answers in its own words', () => {
    const frame = newFrame();
    hold(
      around(COMMANDS),
      (data) => answerHost(frame, data),
      (answers) => {
        expect(answers.length).toBeGreaterThan(0);
        expect(structuredClone(answers)).toEqual(answers);
        const { address, ...state } = stateOf(frame);
        saysOnly([PLAIN_IDS], state);
        if (!address.includes('plan=map:')) expect(address).toMatch(ADDRESS);
        return answers[0]?.type === 'state';
      },
    );
  });
});

describe('a page that holds the frame', () => {
  it('hears only what has the shape of an answer', () => {
    const state = stateOf(newFrame());
    const answers = [
      { atlas: 1, type: 'ready', state },
      { atlas: 1, type: 'site-change', state },
      { atlas: 1, type: 'state', request: 2, state: { ...state, site: 'procerus' } },
      { atlas: 1, type: 'error', error: 'id', detail: 'nose' },
    ];
    hold(around(answers), readAnswer, (answer) => {
      if (answer === null) return false;
      if (answer.type === 'error') saysOnly([PLAIN_IDS], answer.error);
      else {
        const { address, ui, ...named } = answer.state;
        saysOnly([PLAIN_IDS], { ...named, ui });
        expect(typeof address).toBe('string');
      }
      return true;
    });
  });
});
