// The landmarks on the real bust: where anatomy has them, and a clear word when the bust lacks the place of one.
import { describe, expect, it } from 'vitest';
import { geodesicDistance } from '#anatomy/geodesic.ts';
import { nearestSkinPoint } from '../../../models/geometry/skin-point.ts';
import { surfaceOf } from '../../../models/geometry/surface.ts';
import { surveyMean } from '../../../models/recipe/survey.ts';
import { findLandmarks } from '../../../models/steps/find-landmarks.ts';
import { measureBody } from '../../../models/steps/measure-body.ts';
import { readSource } from '../../../models/steps/read-source.ts';
import { shapeBust } from '../../../models/steps/shape-bust.ts';

const bust = shapeBust(readSource(), 100);
const landmarks = findLandmarks(bust);
const height = (name: keyof typeof landmarks): number => landmarks[name].at[1] * 1000;

describe('findLandmarks', () => {
  it('says of every landmark how it was chosen', () => {
    for (const [name, { how }] of Object.entries(landmarks)) expect(how, name).not.toBe('');
  });

  it('puts the medial corner of the orbit below the highest part of its rim, and above the inner canthus', () => {
    expect(height('orbital-rim-medial-left')).toBeLessThan(height('orbital-rim-mid-left') - 2);
    expect(height('orbital-rim-medial-left')).toBeGreaterThan(height('inner-canthus-left') + 8);
  });

  it('puts the glabella between the brows: above the corner of the orbit, no higher than the rim by more than a few millimetres', () => {
    expect(height('glabella')).toBeGreaterThan(height('orbital-rim-medial-left'));
    expect(height('glabella')).toBeLessThan(height('orbital-rim-mid-left') + 4);
  });

  it('puts the hairline 58.4 mm above the glabella along the skin', () => {
    const surface = surfaceOf(bust.positions, bust.triangles);
    const [low, high] = [nearestSkinPoint(surface, landmarks.glabella.at), nearestSkinPoint(surface, landmarks.trichion.at)];
    expect(geodesicDistance(surface, low, high) * 1000).toBeCloseTo(58.4, 0);
  });

  it('names the landmark whose vertex the cut has removed', () => {
    const cut = { ...bust, vertexOf: (id: number) => (id === 941 ? undefined : bust.vertexOf(id)) };
    expect(() => findLandmarks(cut)).toThrow('landmark inion: hm08 vertex 941 is not on the bust');
  });
});

describe('measureBody', () => {
  const measured = measureBody(surfaceOf(bust.positions, bust.triangles), landmarks);

  it.each(Object.entries(measured))('comes within a fifth of the survey: %s, %d mm', (name, mm) => {
    const mean = surveyMean(name as keyof typeof measured);
    expect(Math.abs(mm / mean - 1)).toBeLessThan(0.2);
  });
});
