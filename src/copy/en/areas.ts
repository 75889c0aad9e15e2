// English: what is told of the four areas. Counts come from the protocol and are not repeated here.
import type { RegionId } from '#protocol/vocabulary.ts';
import type { RegionWords } from '../words.ts';
import { aimAt } from './shared.ts';

export const AREAS: Readonly<Record<RegionId, RegionWords>> = {
  forehead: {
    name: 'Forehead',
    where: [{ text: 'Between the brows, just above them, and in the upper third of the forehead.', claim: 'forehead-where' }],
    why: [
      {
        text: 'Two nerves carry the feeling of the forehead: the supraorbital and the supratrochlear nerve. They run through and under the frown muscles, then come up through the forehead muscle to the skin.',
        claim: 'forehead-nerves',
      },
      aimAt('these two nerves'),
    ],
  },
  temple: {
    name: 'Temples',
    where: [
      { text: 'On both sides of the head, above the ear and in front of it, in the hair.', claim: 'temple-where' },
      { text: 'Extra points may be added where the temple hurts most, on one side or both.', claim: 'extra-temporalis-where' },
    ],
    why: [
      {
        text: 'Two nerves come to the skin here. One climbs just in front of the ear: the auriculotemporal nerve. The other comes out behind the outer corner of the eye: the zygomaticotemporal nerve.',
        claim: 'temple-nerves',
      },
      aimAt('these two nerves'),
      {
        text: 'In rats, toxin placed outside the skull quieted nerve branches that cross its seams to the lining of the brain.',
        claim: 'reaches-inside-skull',
      },
    ],
  },
  occipital: {
    name: 'Back of the head',
    where: [
      { text: 'Just above the ridge where the skull meets the neck, on both sides.', claim: 'occipital-where' },
      { text: 'Extra points may be added between the fixed ones, where it hurts most.', claim: 'extra-occipitalis-where' },
    ],
    why: [
      {
        text: 'The greater and the lesser occipital nerve carry the feeling of the back of the head. Their branches climb over this part of the skull.',
        claim: 'occipital-nerves',
      },
      aimAt('these two nerves'),
    ],
  },
  neck: {
    name: 'Neck and shoulders',
    where: [
      {
        text: 'High on the back of the neck, close to the middle, and along the top of both shoulders.',
        claim: 'neck-where',
      },
      {
        text: 'Extra points may be added on the shoulders, between the fixed ones, where it is sore.',
        claim: 'extra-trapezius-where',
      },
    ],
    why: [
      {
        text: 'The greater occipital nerve comes up through the neck muscles here, on its way to the back of the head.',
        claim: 'neck-nerves',
      },
      { text: 'Neck and shoulders often hurt as well in people with migraine.', claim: 'neck-pain-area' },
      aimAt('the nerves of the neck and shoulder'),
    ],
  },
};
