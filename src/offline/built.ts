// What the build tells the worker about itself: which files make the shell, and what else of the product there is.

export interface ShellFile {
  /** Below the root of the site: "es/index.html". */
  readonly url: string;
  /** null where the name itself says which version it is. */
  readonly revision: string | null;
  /** What its bytes must be: a host in the middle of an update, or a download cut short, is never kept. */
  readonly integrity: string;
}

export interface Built {
  /** There before anything is opened without a network. */
  readonly shell: readonly ShellFile[];
  /** Every file whose name says its version; kept once it has been opened. */
  readonly assets: readonly string[];
  /** SHA-256 (hex) of each model that is kept once it has been opened. */
  readonly models: Readonly<Record<string, string>>;
}
