// Anatomical names where many stand together: the word for muscle or nerve goes without saying. Pure.

/** "musculus temporalis" is "temporalis"; other names stay as they are. */
export function shortLatin(name: string): string {
  return name.replace(/^(?:musculus|nervus) /, '');
}
