// Starts what all browser tests share: one build, one server, one browser drawing by software. Tests open their own contexts in it.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { needsBuild } from '../support/build-state.ts';
import { findBrowser } from '../support/find-browser.ts';
import { type Firefox, findFirefox } from '../support/find-firefox.ts';
import { findCaddy, findNginx, type Nginx } from '../support/find-servers.ts';
import { hostProduct } from '../support/serve-product.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';
import { BROWSER_FLAGS, SOFTWARE_GL_FLAGS } from './browser-flags.ts';
import { buildAsShipped } from './build-as-shipped.ts';
import { type Fault, faultReport } from './faults/fault-count.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built product is served: "http://localhost:4173". */
    readonly origin: string;
    /** Where the same product lies below /atlas/ of another host. */
    readonly belowOrigin: string;
    /** What serves at these two; null where it is this project's own server. */
    readonly nginx: Nginx | null;
    /** Caddy's executable, or null where it cannot be had. */
    readonly caddy: string | null;
    /** Where the shared browser listens. */
    readonly browserEndpoint: string;
    /** The browser's executable, for a test that needs one with flags of its own. */
    readonly browserPath: string;
    /** The Firefox that its tests start, or why there is none. */
    readonly firefox: Firefox | { readonly missing: string };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (needsBuild(PROJECT_ROOT)) await buildAsShipped();
  const executablePath = findBrowser();
  const nginx = findNginx();
  const server = await hostProduct(join(PROJECT_ROOT, 'dist'), nginx);
  const [origin = '', belowOrigin = ''] = server.origins;
  const browser = await chromium.launchServer({ executablePath, args: [...BROWSER_FLAGS, ...SOFTWARE_GL_FLAGS] });
  project.provide('origin', origin);
  project.provide('belowOrigin', belowOrigin);
  project.provide('nginx', nginx);
  project.provide('caddy', findCaddy());
  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('browserPath', executablePath);
  project.provide('firefox', firefoxOrAdvice());
  return async () => {
    for (const line of faultReport(faultsOf(project))) process.stdout.write(`${line}\n`);
    await browser.close();
    await server.close();
  };
}

/** What the tests that ran have tried; a test that failed in the end has survived none of its faults. */
function faultsOf(project: TestProject): readonly Fault[] {
  return project.vitest.state.getTestModules().flatMap(({ children }) =>
    [...children.allTests()].flatMap((test) => {
      const passed = test.result().state === 'passed';
      return (test.meta().faults ?? []).map(({ name, survived }) => ({ name, survived: survived && passed }));
    }),
  );
}

/** Found once, before any worker asks: two may not install packages at the same time. Tests of Chromium run without it. */
function firefoxOrAdvice(): Firefox | { missing: string } {
  try {
    return findFirefox();
  } catch (error) {
    return { missing: String(error instanceof Error ? error.message : error) };
  }
}
