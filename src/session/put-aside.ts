// What is kept on the device and cannot be read is put aside under another key, never written over.

/**
 * Moves it to a key that is free.
 * @returns that key; null where there is no room, and it stays where it is. Never throws.
 */
export function putAside(key: string, text: string, shelf: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): string | null {
  try {
    let under = `${key}.aside`;
    for (let number = 2; shelf.getItem(under) !== null; number++) under = `${key}.aside-${number}`;
    shelf.setItem(under, text);
    shelf.removeItem(key);
    return under;
  } catch {
    return null;
  }
}
