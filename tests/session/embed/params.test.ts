// What the address of the frame asks for: read as far as it can be, and what cannot is named.
import { assert, constantFrom, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { USUAL_CONTROLS } from '#session/embed/controls.ts';
import { readParams } from '#session/embed/params.ts';

const USUAL = { controls: USUAL_CONTROLS, lang: null, level: 'patient', start: {}, theme: 'system', origin: null };

describe('the address of the frame', () => {
  it('asks for nothing where it says nothing', () => {
    expect(readParams('')).toEqual({ params: USUAL, faults: [] });
  });

  it('is read', () => {
    const asked = '?ui=link,views&lang=es-MX&level=student&start=procerus&theme=dim&origin=https%3A%2F%2Fexample.org';
    expect(readParams(asked)).toEqual({
      params: {
        controls: ['views', 'link'],
        lang: 'es',
        level: 'student',
        start: { target: { kind: 'site', id: 'procerus' } },
        theme: 'dim',
        origin: 'https://example.org',
      },
      faults: [],
    });
  });

  it('begins with a point, an area, a view, or a whole link', () => {
    const startOf = (value: string) => readParams(`?start=${encodeURIComponent(value)}`).params.start;
    expect(startOf('neck')).toEqual({ target: { kind: 'region', id: 'neck' } });
    expect(startOf('temple-left')).toEqual({ view: 'temple-left' });
    expect(startOf('#site=procerus&depth=1.5')).toEqual({ target: { kind: 'site', id: 'procerus' }, depth: 1.5 });
  });

  it('names what it does not know, and leaves it as usual', () => {
    const asked = '?ui=views,nose&lang=xx&level=king&start=toe&theme=red&origin=https://example.org/page';
    const { params, faults } = readParams(asked);
    expect(params).toEqual({ ...USUAL, controls: ['views'] });
    expect(faults).toEqual(['ui=nose', 'lang=xx', 'level=king', 'start=toe', 'theme=red', 'origin=https://example.org/page']);
  });

  it.each([
    'null',
    '*',
    'javascript:alert(1)',
    'file:///',
    'https://',
    'https://example.org/',
    'https://a@example.org',
    'HTTPS://example.org',
  ])('takes no origin from %s', (origin) => {
    expect(readParams(`?origin=${encodeURIComponent(origin)}`).params.origin).toBeNull();
  });

  it('never breaks, whatever it says', () => {
    const name = constantFrom('ui', 'lang', 'level', 'start', 'theme', 'origin', '__proto__', 'constructor');
    assert(
      property(tuple(name, string({ unit: 'binary' })), tuple(name, constantFrom(...SITE_IDS, '__proto__')), (one, two) => {
        const { params } = readParams(`?${new URLSearchParams([one, [...two]])}`);
        expect(Object.keys(params)).toEqual(Object.keys(USUAL));
      }),
      { numRuns: 3000 },
    );
  });
});
