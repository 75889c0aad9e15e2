// English: what is told of each spot of the temple.
import type { Words } from '../words.ts';
import { aimAt, SIDE_WORDS } from './shared.ts';

type TempleSpot = 'temporalis-1' | 'temporalis-2' | 'temporalis-3' | 'temporalis-4';

export const TEMPLE_SPOTS: Pick<Words['spots'], TempleSpot> = {
  'temporalis-1': (side) => ({
    name: 'Temple, point 1',
    spoken: `Your ${SIDE_WORDS[side]} temple, point 1 of 4`,
    why: [
      {
        text: `This is the lowest of the four points, and the nearest to the auriculotemporal nerve. That nerve climbs a little more than 1 cm in front of the ${SIDE_WORDS[side]} ear canal.`,
        claim: 'temporalis-1-nerve',
      },
      aimAt('this nerve'),
      { text: 'An artery runs with it: in 8 of 10 heads the two touch.', claim: 'auriculotemporal-artery' },
    ],
    rule: [
      {
        text: `About 3 cm straight up from the small flap in front of the ${SIDE_WORDS[side]} ear canal (tragus).`,
        claim: 'temporalis-rule',
      },
    ],
  }),
  'temporalis-2': (side) => ({
    name: 'Temple, point 2',
    spoken: `Your ${SIDE_WORDS[side]} temple, point 2 of 4`,
    why: [
      {
        text: 'Higher up, the auriculotemporal nerve spreads its branches over the temple and the scalp.',
        claim: 'temporalis-2-nerve',
      },
      aimAt('this nerve'),
      {
        text: 'One study found tendon in place of muscle up to 3 to 4.5 cm above the level of the cheekbone. This point usually lies higher.',
        claim: 'temporalis-2-tendon',
      },
    ],
    rule: [
      {
        text: `1.5 to 3 cm above point 1 of the ${SIDE_WORDS[side]} temple, on the same upright line.`,
        claim: 'temporalis-rule',
      },
    ],
  }),
  'temporalis-3': (side) => ({
    name: 'Temple, point 3',
    spoken: `Your ${SIDE_WORDS[side]} temple, point 3 of 4`,
    why: [
      {
        text: `This front point is the nearest to the zygomaticotemporal nerve. That nerve comes through the cover of this muscle about 1.7 cm behind the outer corner of the ${SIDE_WORDS[side]} eye.`,
        claim: 'temporalis-3-nerve',
      },
      aimAt('this nerve'),
    ],
    rule: [
      {
        text: `1.5 to 3 cm towards the face from the line of points 1 and 2 of the ${SIDE_WORDS[side]} temple, halfway up between them, behind the hairline.`,
        claim: 'temporalis-rule',
      },
    ],
  }),
  'temporalis-4': (side) => ({
    name: 'Temple, point 4',
    spoken: `Your ${SIDE_WORDS[side]} temple, point 4 of 4`,
    why: [
      {
        text: 'This back point lies over the rear part of the muscle. The auriculotemporal nerve gives feeling to the scalp here, above the ear.',
        claim: 'temporalis-4-nerve',
      },
      aimAt('this nerve'),
    ],
    rule: [
      {
        text: `1.5 cm behind point 2 of the ${SIDE_WORDS[side]} temple, in line with the middle of the ear.`,
        claim: 'temporalis-rule',
      },
    ],
  }),
};
