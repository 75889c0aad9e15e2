// Adds up what came over the wire to a page, by kind, as the browser's own network tells it: packed, with headers.
import type { CDPSession } from 'playwright-core';
import type { Measured } from './figures.ts';

type Kind = 'bytesDocument' | 'bytesScript' | 'bytesStyle' | 'bytesFont' | 'bytesImage' | 'bytesModel';

interface Request {
  /** ms since 1970. */
  readonly at: number;
  kind: Kind;
  bytes: number;
}

export interface Wire {
  /** All that was asked for before a moment (ms since 1970), whenever it came. */
  readonly until: (moment: number) => Measured;
}

const KIB = 1024;
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/html/, 'bytesDocument'],
  [/javascript/, 'bytesScript'],
  [/css/, 'bytesStyle'],
  [/font/, 'bytesFont'],
  [/^image/, 'bytesImage'],
];
const kindOf = (type: string): Kind => KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'bytesModel';

export async function watchWire(session: CDPSession): Promise<Wire> {
  const requests = new Map<string, Request>();
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) => {
    if (/^https?:/.test(request.url)) requests.set(requestId, { at: wallTime * 1000, kind: 'bytesModel', bytes: 0 });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = requests.get(requestId);
    if (request) request.kind = kindOf(response.mimeType);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return {
    until: (moment) => {
      const early = [...requests.values()].filter(({ at }) => at <= moment);
      const sum = (wanted: readonly Request[]): number => wanted.reduce((all, { bytes }) => all + bytes, 0) / KIB;
      const byKind = [...new Set(early.map(({ kind }) => kind))].map((kind) => [
        kind,
        sum(early.filter((one) => one.kind === kind)),
      ]);
      return { bytes: sum(early), requests: early.length, ...Object.fromEntries(byKind) };
    },
  };
}
