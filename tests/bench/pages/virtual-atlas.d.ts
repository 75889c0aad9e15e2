// The module that vite.config.ts makes of the atlas's table.
declare module 'virtual:atlas' {
  export const POINTS: readonly import('./points.ts').Point[];
  export const START: import('../../../src/anatomy/manifest.ts').View;
}
