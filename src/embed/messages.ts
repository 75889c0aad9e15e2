// What a page hears from the frame, as the frame says it (session/embed/messages.ts), held against its shape: small enough to lie in
// everybody's page, so written by hand.
import type { Answer, EmbedState, FaultId } from '#session/embed/messages.ts';

export type AtlasState = EmbedState;
export type AtlasFault = FaultId;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(value));

/** What is known of it, and no more; null for what is none. */
function readState(value: unknown): AtlasState | null {
  if (!isRecord(value)) return null;
  const { site, area, view, level, theme, lang, ui, address } = value;
  const named = [site, area, view, level, theme, lang].every(isName) && level !== null && theme !== null && lang !== null;
  const known = named && Array.isArray(ui) && ui.every((one) => one !== null && isName(one)) && typeof address === 'string';
  return known ? ({ site, area, view, level, theme, lang, ui: [...ui], address } as unknown as AtlasState) : null;
}

/** Null for what is no answer of this version. */
export function readAnswer(data: unknown): Answer | null {
  if (!isRecord(data) || data['atlas'] !== 1) return null;
  const { type, request, state, error, detail } = data;
  if (request !== undefined && !(typeof request === 'number' && Number.isInteger(request))) return null;
  const numbered = { atlas: 1, ...(request === undefined ? {} : { request }) } as const;
  if (type === 'error') {
    const fault = error !== null && isName(error) && typeof detail === 'string';
    return fault ? { ...numbered, type, error: error as AtlasFault, detail } : null;
  }
  const told = type === 'ready' || type === 'state' || type === 'site-change' ? readState(state) : null;
  return told && { ...numbered, type: type as 'ready' | 'state' | 'site-change', state: told };
}
