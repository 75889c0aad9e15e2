// Spanish, for clinicians and students: where sources place a point elsewhere, and what to look for in an exam.
import type { ClaimId } from '#protocol/claims.ts';
import type { DeeperWords } from '../../deeper-words.ts';
import type { Told } from '../../facts.ts';

type OtherRule = Extract<ClaimId, `${string}-other-rule`>;

/** The second set of rules in circulation, told beside the one that the points are placed by. */
const otherRule = (claim: OtherRule, text: string): Told => ({
  text: `Otra formulación, citada de memoria a partir del protocolo del ensayo: ${text}.`,
  claim,
});

const TENDON_HEIGHT: Told = {
  text: 'Un estudio en cadáveres aconseja 4,5 cm o más por encima del arco cigomático, para quedar en músculo y no en tendón.',
  claim: 'temporalis-height-other',
};
const SURGEONS: Told = {
  text: 'Los cirujanos que operan la migraña apuntan a mayor profundidad, al semiespinoso, alrededor del nervio: 3 cm por debajo del inion, 1,5 cm hacia lateral.',
  claim: 'neck-target-depth',
};
const ON_ITS_TIP: Told = {
  text: 'Los puntos 1, 2 y 3 forman un triángulo que se apoya en un vértice, el punto 1.',
  claim: 'occipitalis-rule',
};
const AROUND_THE_LINE: Told = {
  text: 'Los puntos 1 y 2 comparten la vertical del trago. El punto 3 está por delante de ella; el punto 4, por detrás.',
  claim: 'temporalis-rule',
};
const QUARTERS: Told = {
  text: 'Del cuello al acromion: un cuarto (punto 3), la mitad (punto 1), tres cuartos (punto 2).',
  claim: 'trapezius-rule',
};

export const DEEP_SPOTS: DeeperWords['spots'] = {
  corrugator: {},
  procerus: {},
  'frontalis-medial': {
    hint: [
      {
        text: 'Dos condiciones a la vez: el tercio superior, y 1,5 cm por encima del punto del corrugador. La primera suele ser la más estricta.',
        claim: 'frontalis-height',
      },
    ],
  },
  'frontalis-lateral': {
    disagreements: [
      {
        text: 'Hay quienes enseñan la línea del limbo lateral o la de la pupila en lugar de 1,5 cm.',
        claim: 'frontalis-lateral-other',
      },
    ],
    hint: [{ text: '1,5 cm lateral al punto medial resulta ser la línea de la pupila.', claim: 'frontalis-pupil-line' }],
  },
  'temporalis-1': {
    disagreements: [
      otherRule('temporalis-other-rule', 'justo por detrás del borde anterior del músculo contraído al apretar los dientes'),
      TENDON_HEIGHT,
    ],
    hint: [AROUND_THE_LINE],
  },
  'temporalis-2': {
    disagreements: [
      otherRule('temporalis-other-rule', '0,5 cm hacia arriba y 1,5 cm hacia atrás desde su propio punto 1'),
      TENDON_HEIGHT,
    ],
    hint: [AROUND_THE_LINE],
  },
  'temporalis-3': {
    disagreements: [otherRule('temporalis-other-rule', '0,5 cm por detrás de su propio punto 2'), TENDON_HEIGHT],
    hint: [AROUND_THE_LINE],
  },
  'temporalis-4': {
    disagreements: [otherRule('temporalis-other-rule', '1 cm por debajo de su propio punto 2'), TENDON_HEIGHT],
    hint: [AROUND_THE_LINE],
  },
  'occipitalis-1': {
    disagreements: [otherRule('occipitalis-other-rule', 'justo por encima de la cresta, cerca de 1 cm lateral al inion')],
    hint: [ON_ITS_TIP],
  },
  'occipitalis-2': {
    disagreements: [otherRule('occipitalis-other-rule', '1 cm hacia fuera y 1 cm hacia arriba desde su propio punto 1')],
    hint: [ON_ITS_TIP],
  },
  'occipitalis-3': {
    disagreements: [otherRule('occipitalis-other-rule', '1 cm hacia dentro y 1 cm hacia arriba desde su propio punto 1')],
    hint: [ON_ITS_TIP],
  },
  'paraspinal-1': {
    disagreements: [otherRule('paraspinal-other-rule', 'de 3 a 5 cm por debajo del inion, junto a la línea media'), SURGEONS],
    hint: [
      {
        text: 'A unos 4 mm del lugar promedio donde el nervio occipital mayor perfora el semiespinoso.',
        claim: 'paraspinal-1-distance',
      },
    ],
  },
  'paraspinal-2': {
    disagreements: [otherRule('paraspinal-other-rule', '1 cm hacia arriba y hacia fuera desde su propio punto 1'), SURGEONS],
    hint: [
      {
        text: 'A unos 4 mm del lugar promedio donde el nervio occipital mayor perfora el trapecio.',
        claim: 'paraspinal-2-distance',
      },
    ],
  },
  'trapezius-1': {
    disagreements: [otherRule('trapezius-other-rule', 'en el tercio medio del músculo')],
    hint: [QUARTERS],
  },
  'trapezius-2': {
    disagreements: [otherRule('trapezius-other-rule', 'en el tercio externo del músculo')],
    hint: [QUARTERS],
  },
  'trapezius-3': {
    disagreements: [otherRule('trapezius-other-rule', 'en el tercio interno y superior del músculo')],
    hint: [QUARTERS],
  },
};
