// The only addresses of programs that are made while the page runs, for browsers that ask who vouches for them (Trusted Types).

interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

/** The worker's address, vouched for where the browser asks. `url` is never a reader's. */
export function workerAddress(url: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
  return trustedTypes ? trustedTypes.createPolicy('atlas-worker', { createScriptURL: (own) => own }).createScriptURL(url) : url;
}
