// Says what is wrong with the headers that a server sends for a file, measured by the table.
import { ALWAYS, type Headers, headersByKind, headersFor, type Inline } from '../../prerender/hosting/headers.ts';

/** Every header that the table has for any kind of file: one that a kind does not have may not be sent with it. */
const ruled = (inline: Inline): readonly string[] => [
  ...new Set([ALWAYS, ...Object.values(headersByKind(inline))].flatMap((headers) => Object.keys(headers))),
];

/** `sent` by names in small letters; empty when all is as it should be. */
export function headerFaults(path: string, sent: Headers, inline: Inline): readonly string[] {
  const expected = headersFor(path, inline);
  return ruled(inline).flatMap((name) => {
    const is = sent[name.toLowerCase()];
    const should = expected[name];
    if (is === should) return [];
    if (is === undefined) return [`${path}: ${name} is missing`];
    return [`${path}: ${name} is "${is}" in place of ${should === undefined ? 'nothing' : `"${should}"`}`];
  });
}
