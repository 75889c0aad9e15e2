// The bust's measures beside the survey's, in a table.
import type { Surface } from '../geometry/surface.ts';
import type { Landmarks } from '../landmarks.ts';
import { type MeasureName, SCALE_MEASURES, SURVEY, surveyMean } from '../recipe/survey.ts';
import { measureBody } from '../steps/measure-body.ts';
import { markdownTable } from './markdown-table.ts';

export function bodySection(surface: Surface, landmarks: Landmarks): string {
  const measured = measureBody(surface, landmarks);
  const names = Object.keys(SURVEY) as MeasureName[];
  const rows = names.map((key) => {
    const { name, men, women, source } = SURVEY[key];
    const [model, mean] = [measured[key], surveyMean(key)];
    const fitted = (SCALE_MEASURES as readonly MeasureName[]).includes(key) ? ' *' : '';
    const share = ((model / mean - 1) * 100).toFixed(1);
    return [
      `${name}${fitted}`,
      model.toFixed(1),
      mean.toFixed(1),
      signed(model - mean),
      `${signed(Number(share))} %`,
      `${men} / ${women}`,
      source,
    ];
  });
  return [
    '## Measures beside the survey',
    '',
    'Millimetres. The bust is one factor times the average adult; the factor fits the measures marked * best (least squares of the',
    'relative differences). What the figures do not fit is the shape of hm08: a slim neck, small ears, a flat face.',
    '',
    markdownTable(['measure', 'bust', 'survey mean', 'difference', '', 'men / women', 'source'], rows),
  ].join('\n');
}

function signed(value: number): string {
  return value > 0 ? `+${value.toFixed(1)}` : value.toFixed(1);
}
