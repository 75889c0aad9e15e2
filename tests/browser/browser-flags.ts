// How the test browser is started: quiet towards the network, the same on every machine, with or without WebGL.

export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** Chrome no longer draws WebGL by software unless asked to. */
export const SOFTWARE_GL_FLAGS: readonly string[] = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

export const NO_WEBGL_FLAGS: readonly string[] = ['--disable-gpu', '--disable-3d-apis'];
