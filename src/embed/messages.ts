// What a page hears from the frame, as the frame says it (session/embed/messages.ts), held against its shape: small enough to lie in
// everybody's page, so written by hand.
import type { Answer, EmbedState, FaultId } from '#session/embed/messages.ts';

export type AtlasState = EmbedState;
export type AtlasFault = FaultId;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value: unknown): boolean => value === null || (typeof value === 'string' && /^[a-z0-9-]{1,40}$/.test(value));

function isState(value: unknown): value is AtlasState {
  if (!isRecord(value)) return false;
  const { site, area, view, level, theme, lang, ui, address } = value;
  const named = [site, area, view, level, theme, lang].every(isName) && level !== null && theme !== null && lang !== null;
  return named && Array.isArray(ui) && ui.every((one) => typeof one === 'string') && typeof address === 'string';
}

/** Null for what is no answer of this version. */
export function readAnswer(data: unknown): Answer | null {
  if (!isRecord(data) || data['atlas'] !== 1) return null;
  const { type, request, state, error, detail } = data;
  const numbered = request === undefined || (typeof request === 'number' && Number.isInteger(request));
  if (!numbered) return null;
  if (type === 'error') return typeof error === 'string' && typeof detail === 'string' ? (data as unknown as Answer) : null;
  const known = type === 'ready' || type === 'state' || type === 'site-change';
  return known && isState(state) ? (data as unknown as Answer) : null;
}
