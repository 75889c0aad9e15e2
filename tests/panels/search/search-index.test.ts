// What a reader finds by which words: whole names, beginnings, plain words, Latin, slips of typing; and that nonsense finds nothing.
import { describe, expect, it } from 'vitest';
import { GLOSSARY } from '#copy/en/glossary.ts';
import { QUESTIONS } from '#copy/en/pages/questions.ts';
import { SEARCH } from '#copy/en/search.ts';
import { EN } from '#copy/en.ts';
import { buildIndex } from '#panels/search/build-index.ts';
import type { Result, ResultGroup } from '#panels/search/search-entry.ts';

const index = buildIndex(EN, { search: SEARCH, glossary: GLOSSARY, questions: QUESTIONS });
const find = (query: string, near: 'left' | 'right' = 'left'): readonly ResultGroup[] => index.find(query, near);
const rows = (query: string, near?: 'left' | 'right'): readonly Result[] => find(query, near).flatMap(({ results }) => results);
const ids = (query: string): readonly string[] => rows(query).map(({ id }) => id);

describe('the first result', () => {
  it.each([
    // Areas, by their names and by people's words.
    ['forehead', 'region-forehead'],
    ['temple', 'region-temple'],
    ['Temples', 'region-temple'],
    ['side of my head', 'region-temple'],
    ['back of head', 'region-occipital'],
    ['the back of the head', 'region-occipital'],
    ['bump at back of skull', 'region-occipital'],
    ['occiput', 'region-occipital'],
    ['occip', 'region-occipital'],
    ['neck', 'region-neck'],
    ['nape', 'region-neck'],
    ['shoulder', 'region-neck'],
    ['eyebrow', 'region-forehead'],
    ['brows', 'region-forehead'],
    ['glabella', 'region-forehead'],
    // Points.
    ['between the brows', 'site-procerus'],
    ['temple 2', 'site-temporalis-2-left'],
    ['temple point 3 right', 'site-temporalis-3-right'],
    ['forehead outer', 'site-frontalis-lateral-left'],
    ['top of the neck', 'site-paraspinal-1-left'],
    ['shoulder point 2', 'site-trapezius-2-left'],
    ['frown', 'site-corrugator-left'],
    // Muscles.
    ['jaw', 'muscle-temporalis'],
    ['chewing', 'muscle-temporalis'],
    ['occipitalis', 'muscle-occipitalis'],
    ['corrugator supercilii', 'muscle-corrugator'],
    ['frontalis', 'muscle-frontalis'],
    ['splenius', 'muscle-splenius-capitis'],
    ['SCM', 'muscle-sternocleidomastoid'],
    ['galea aponeurotica', 'muscle-galea'],
    ['blink', 'muscle-orbicularis-oculi'],
    ['scalp', 'muscle-galea'],
    // Nerves.
    ['supraorbital', 'nerve-supraorbital'],
    ['nervus occipitalis major', 'nerve-greater-occipital'],
    ['GON', 'nerve-greater-occipital'],
    ['lesser occipital', 'nerve-lesser-occipital'],
    ['ear nerve', 'nerve-auriculotemporal'],
    // Unwanted effects.
    ['droopy lid', 'effect-eyelid-droop'],
    ['drooping eyelid', 'effect-eyelid-droop'],
    ['neck pain', 'effect-neck-pain'],
    ['trouble swallowing', 'effect-swallowing'],
    ['double vision', 'effect-double-vision'],
    ['does it hurt', 'effect-site-pain'],
    ['heavy brow', 'effect-brow-droop'],
    // Terms.
    ['inion', 'term-inion'],
    ['botox', 'term-onabotulinumtoxin-a'],
    ['dose', 'term-unit'],
    ['CGRP', 'term-cgrp'],
    ['HIT-6', 'term-hit-6'],
    ['painkillers', 'term-medication-overuse'],
    ['follow the pain', 'term-follow-the-pain-site'],
    // Pages.
    ['pregnancy', 'passage-risks-pregnancy'],
    ['cancer', 'passage-risks-cancer'],
    ['breast feeding', 'passage-risks-pregnancy'],
    ['NICE', 'passage-eligibility-stop'],
    ['how often', 'passage-evidence-rhythm'],
    ['side effects', 'page-risks'],
    ['does it work', 'page-evidence'],
    ['ask the doctor', 'page-questions'],
    ['references', 'page-sources'],
    // Slips of typing.
    ['nek', 'region-neck'],
    ['forhead', 'region-forehead'],
    ['tempel', 'region-temple'],
    ['sholder', 'region-neck'],
    ['occipitails', 'muscle-occipitalis'],
    ['temporallis', 'muscle-temporalis'],
    ['corugator', 'muscle-corrugator'],
    ['trapezuis', 'muscle-trapezius-descending'],
    ['supraorbtal', 'nerve-supraorbital'],
    ['dropy lid', 'effect-eyelid-droop'],
    ['swalowing', 'effect-swallowing'],
    ['migrane', 'effect-migraine'],
    ['glosary', 'page-glossary'],
    ['boto', 'term-onabotulinumtoxin-a'],
  ])('for “%s” is %s', (query, first) => {
    expect(ids(query)[0]).toBe(first);
  });
});

describe('nothing is found for', () => {
  it.each(['xyzzy', 'qqqq', '12345', 'zebra', 'kneecap', 'xyzzy of the plugh'])('“%s”', (query) => {
    expect(find(query)).toEqual([]);
  });
});

describe('among the results', () => {
  it.each([
    ['back of head', 'muscle-occipitalis'],
    ['bump at back of skull', 'term-inion'],
    ['droopy lid', 'term-eyelid-ptosis'],
    ['jaw', 'term-temporalis'],
    ['temporalis', 'site-temporalis-4-right'],
    ['eyebrow', 'site-corrugator-right'],
    ['surprised', 'muscle-frontalis'],
    ['pain in my jaw at night', 'muscle-temporalis'],
  ])('for “%s” is %s', (query, one) => {
    expect(ids(query)).toContain(one);
  });
});

describe('the side', () => {
  const sided = (query: string, near?: 'left' | 'right') => rows(query, near).find(({ entry }) => entry.kind === 'muscle');

  it('is the one that the query names, and points of the other are left out', () => {
    expect(sided('right jaw')?.goal).toEqual({ kind: 'show', target: { kind: 'muscle', id: 'temporalis', side: 'right' } });
    const points = rows('left temple').filter(({ entry }) => entry.kind === 'site');
    expect(points.map(({ id }) => id)).toEqual([1, 2, 3, 4].map((number) => `site-temporalis-${number}-left`));
  });

  it('is else the one in sight', () => {
    expect(sided('jaw', 'right')?.side).toBe('right');
    expect(sided('jaw', 'left')?.side).toBe('left');
  });

  it('is the middle where a thing has but one', () => {
    expect(sided('galea', 'right')?.side).toBe('midline');
    expect(rows('right procerus').map(({ id }) => id)).toContain('site-procerus');
  });
});

it('points that answer alike stand as they are taught', () => {
  const points = rows('temple').filter(({ entry }) => entry.kind === 'site');
  expect(points.map(({ id }) => id.replace('site-temporalis-', ''))).toEqual(
    ['left', 'right'].flatMap((side) => [1, 2, 3, 4].map((number) => `${number}-${side}`)),
  );
});

it.each(['', ' ', '…', 'the of my'])('offers the four areas while nothing is asked for: “%s”', (query) => {
  expect(ids(query)).toEqual(['region-forehead', 'region-temple', 'region-occipital', 'region-neck']);
});

it('finds every effect, term, muscle and nerve by its own name', () => {
  for (const { name } of Object.values(SEARCH.effectNames))
    expect(
      rows(name).some(({ entry }) => entry.name === name),
      name,
    ).toBe(true);
  for (const { name } of Object.values(GLOSSARY))
    expect(
      rows(name).some(({ entry }) => entry.name === name),
      name,
    ).toBe(true);
  for (const { name } of Object.values(EN.bodyMuscles))
    expect(
      rows(name.latin).some(({ entry }) => entry.kind === 'muscle' && entry.name === name.plain),
      name.latin,
    ).toBe(true);
  for (const { name } of Object.values(EN.nerves))
    expect(
      rows(name.latin).some(({ entry }) => entry.kind === 'nerve' && entry.name === name.plain),
      name.latin,
    ).toBe(true);
});
