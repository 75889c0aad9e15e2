// The day on which the facts were read and written down, by itself: a page that names the day need not carry every claim for it.

export const TAKEN = '2026-11-24';
