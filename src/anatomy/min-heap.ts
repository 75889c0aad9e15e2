// A queue that gives back the smallest key first. Pure bookkeeping for shortest paths.

export class MinHeap {
  readonly #keys: number[] = [];
  readonly #items: number[] = [];

  push(key: number, item: number): void {
    let at = this.#keys.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((this.#keys[parent] ?? 0) <= key) break;
      this.#put(at, this.#keys[parent] ?? 0, this.#items[parent] ?? 0);
      at = parent;
    }
    this.#put(at, key, item);
  }

  /** The item with the smallest key, and its key; undefined when empty. */
  pop(): { readonly key: number; readonly item: number } | undefined {
    const [key, item] = [this.#keys[0], this.#items[0]];
    if (key === undefined || item === undefined) return undefined;
    const lastKey = this.#keys.pop() ?? 0;
    const lastItem = this.#items.pop() ?? 0;
    if (this.#keys.length > 0) this.#sink(lastKey, lastItem);
    return { key, item };
  }

  #sink(key: number, item: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#keys.length) break;
      if (child + 1 < this.#keys.length && (this.#keys[child + 1] ?? 0) < (this.#keys[child] ?? 0)) child++;
      if ((this.#keys[child] ?? 0) >= key) break;
      this.#put(at, this.#keys[child] ?? 0, this.#items[child] ?? 0);
      at = child;
    }
    this.#put(at, key, item);
  }

  #put(at: number, key: number, item: number): void {
    this.#keys[at] = key;
    this.#items[at] = item;
  }
}
