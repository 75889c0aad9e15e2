// What comfort settings mean for the picture, and that what is kept of them is read again whatever a device holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureFailed, pictureReady } from '#session/actions.ts';
import { COMFORT_AT_FIRST, readComfort, writeComfort } from '#session/comfort.ts';
import { bears, isLight, settle, settlePicture, show3d, stillsAsked } from '#session/comfort-actions.ts';
import { type Comfort, MODEL_CONTRASTS, PICTURE_WISHES, TEXT_SIZES } from '#session/session.ts';
import { createSessionStore } from '#session/store.ts';

const settings: fc.Arbitrary<Comfort> = fc.record({
  text: fc.constantFrom(...TEXT_SIZES),
  calm: fc.boolean(),
  model: fc.constantFrom(...MODEL_CONTRASTS),
  picture: fc.constantFrom(...PICTURE_WISHES),
  keys: fc.boolean(),
});

describe('comfort as text', () => {
  it('comes back as it was kept', () => {
    fc.assert(
      fc.property(settings, (comfort) => {
        expect(readComfort(writeComfort(comfort))).toEqual(comfort);
      }),
    );
  });

  it('is empty while all is as at first', () => {
    expect(writeComfort(COMFORT_AT_FIRST)).toBe('');
    expect(readComfort(null)).toBeNull();
  });

  it('takes from rubbish what it can read, and the rest as at first', () => {
    expect(readComfort('text=huge&calm=yes&model=soft&picture=__proto__&keys=off&x=1')).toEqual({
      ...COMFORT_AT_FIRST,
      model: 'soft',
      keys: false,
    });
  });
});

describe('the picture', () => {
  const ready = () => {
    const store = createSessionStore();
    store.setState(pictureReady());
    return store;
  };

  it('gives way to stills when they are chosen, and comes back when they are not', () => {
    const store = ready();
    store.setState(settle({ picture: 'stills' }));
    expect(store.getState().picture).toEqual({ kind: 'failed', failure: 'chosen', detail: '' });
    store.setState(settle({ picture: 'light' }));
    expect(store.getState().picture).toEqual({ kind: 'loading' });
    expect(isLight(store.getState())).toBe(true);
  });

  it('is light on a weak machine and gives way on a slow one, unless it was asked for in full', () => {
    const store = ready();
    expect(isLight(store.getState())).toBe(false);
    store.setState(bears('light'));
    expect(isLight(store.getState())).toBe(true);
    store.setState(bears('slow'));
    expect(store.getState().picture).toMatchObject({ kind: 'failed', failure: 'slow' });
    store.setState(settle({ picture: 'full' }));
    expect(store.getState().picture).toEqual({ kind: 'loading' });
    expect(isLight(store.getState())).toBe(false);
  });

  it.each([
    ['slow', true, 'light'],
    ['saving', false, 'auto'],
  ] as const)('is shown in spite of a line or machine that is %s, when somebody asks for it', (able, light, wish) => {
    const store = createSessionStore();
    store.setState(bears(able));
    expect(stillsAsked(store.getState())).toBe(able);
    store.setState(show3d());
    expect(store.getState().picture).toEqual({ kind: 'loading' });
    expect(isLight(store.getState())).toBe(light);
    expect(store.getState().comfort.picture).toBe(wish);
  });

  it('that is broken stays broken, and is called so', () => {
    const store = ready();
    store.setState(pictureFailed('model', 'head.glb'));
    store.setState(settle({ picture: 'stills' }));
    store.setState(settle({ picture: 'auto' }));
    expect(store.getState().picture).toEqual({ kind: 'failed', failure: 'model', detail: 'head.glb' });
  });

  it('wakes nobody for a setting that is set already', () => {
    const { getState } = ready();
    const session = getState();
    for (const step of [settle({ calm: false }), bears('full'), settlePicture(), show3d()]) expect(step(session)).toBe(session);
  });
});
