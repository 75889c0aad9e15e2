// Rule: an id that was ever public stays: links, published data and other people's work point to it.

export function idsStay(published: readonly string[], present: readonly string[]): readonly string[] {
  const now = new Set(present);
  return published.filter((id) => !now.has(id)).map((id) => `the public id "${id}" has vanished`);
}
