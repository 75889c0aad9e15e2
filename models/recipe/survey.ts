// What a head, neck and shoulders of the average adult measure, in millimetres, and where that was read. The bust is held against it.

export interface SurveyFigure {
  readonly name: string;
  readonly men: number;
  readonly women: number;
  readonly source: string;
}

/** Keyed as models/steps/measure-body.ts names its measures. S44 is the ANSUR II survey, whose necks and shoulders run large. */
export const SURVEY = {
  headLength: { name: 'Head length, glabella to opisthocranion', men: 199.5, women: 189.8, source: 'S44' },
  headBreadth: { name: 'Head breadth', men: 154.3, women: 147.8, source: 'S44' },
  headCircumference: { name: 'Head circumference', men: 574.4, women: 561.1, source: 'S44' },
  bizygomatic: { name: 'Bizygomatic breadth', men: 142.6, women: 133.8, source: 'S44' },
  sellionMenton: { name: 'Sellion to menton', men: 122.6, women: 113.1, source: 'S44' },
  interpupillary: { name: 'Interpupillary distance', men: 64.0, women: 61.7, source: 'S44' },
  intercanthal: { name: 'Intercanthal distance', men: 31.4, women: 31.4, source: 'S47' },
  tragionVertex: { name: 'Tragion to top of head, upright', men: 131.1, women: 126.5, source: 'S44' },
  earLength: { name: 'Ear length', men: 64.2, women: 59.4, source: 'S44' },
  earProtrusion: { name: 'Ear protrusion', men: 23.2, women: 20.4, source: 'S44' },
  trichionGlabella: { name: 'Trichion to glabella, along the skin (set by rule)', men: 61.4, women: 55.4, source: 'S48' },
  trichionNasion: { name: 'Trichion to nasion, along the skin', men: 72.2, women: 67.5, source: 'S48' },
  nasionInion: { name: 'Nasion over the vertex to inion, along the skin', men: 350, women: 336, source: 'S46, estimate' },
  bitragion: { name: 'Tragion over the vertex to tragion, along the skin', men: 351, women: 337, source: 'S45 S46, estimate' },
  neckCircumference: { name: 'Neck circumference', men: 397.6, women: 329.8, source: 'S44' },
  shoulderLength: { name: 'Shoulder length, neck to acromion', men: 149.8, women: 135.4, source: 'S44' },
  biacromial: { name: 'Biacromial breadth', men: 415.7, women: 365.3, source: 'S44' },
  vertexC7: { name: 'Vertex to C7, upright (set as a share of the notch height)', men: 239, women: 233, source: 'S44' },
  vertexAcromion: { name: 'Vertex to acromion, upright', men: 315, women: 293, source: 'S44' },
  vertexSuprasternal: { name: 'Vertex to suprasternal notch, upright', men: 318, women: 299, source: 'S44' },
} as const satisfies Readonly<Record<string, SurveyFigure>>;
export type MeasureName = keyof typeof SURVEY;

/** The measures that one factor is fitted to; the others follow from it. */
export const SCALE_MEASURES = [
  'headLength',
  'headBreadth',
  'bizygomatic',
  'neckCircumference',
  'biacromial',
] as const satisfies readonly MeasureName[];

/** What the atlas says of a head, so that one can be told from another. */
export const MEASURES_OF_A_HEAD = [
  'headLength',
  'headBreadth',
  'headCircumference',
  'bizygomatic',
  'sellionMenton',
  'tragionVertex',
  'trichionNasion',
  'neckCircumference',
  'biacromial',
] as const satisfies readonly MeasureName[];

export function surveyMean(name: MeasureName): number {
  return (SURVEY[name].men + SURVEY[name].women) / 2;
}
