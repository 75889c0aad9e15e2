// What a new version must fetch so that all that was opened goes on without a network.
import { describe, expect, it } from 'vitest';
import { nameOf, sha256, successors } from '../../src/offline/opened.ts';

describe('a part of the program', () => {
  it('keeps its name from version to version', () => {
    expect(nameOf('assets/Quiz-BF7nHggV.js')).toBe('assets/Quiz.js');
    expect(nameOf('assets/en-deeper-z8q-8n8C.js')).toBe('assets/en-deeper.js');
    expect(nameOf('assets/Quiz-DKgNYRGS.css')).not.toBe(nameOf('assets/Quiz-BF7nHggV.js'));
  });

  it('is followed by all that now bear its name, and by nothing that was never opened', () => {
    const kept = ['assets/Quiz-BF7nHggV.js', 'assets/draw-s3ZlYay_.js'];
    const assets = ['assets/Quiz-AAAAAAAA.js', 'assets/Quiz-BBBBBBBB.js', 'assets/Plan-CCCCCCCC.js', 'assets/draw-s3ZlYay_.js'];
    expect(successors(kept, assets)).toEqual(['assets/Quiz-AAAAAAAA.js', 'assets/Quiz-BBBBBBBB.js']);
    expect(successors([], assets)).toEqual([]);
  });
});

describe('a model', () => {
  it('is told from another by its SHA-256', async () => {
    const hash = await sha256(new TextEncoder().encode('abc').buffer);
    expect(hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
