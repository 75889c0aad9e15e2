// Reads how many tests passed and failed from a vitest JSON report. A run that ended badly can never count as free of failures.

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Skipped or left as todo: they prove nothing, so they count as failed. */
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    /** The file's whole path. */
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Counts of one run; `report` is null when the run wrote none, `ended` whether its process ended with status 0. */
export function countOf(report: string | null, ended: boolean): Count {
  if (report === null) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report) as Report;
  const failed = numFailedTests + numPendingTests + numTodoTests;
  const silent = failed === 0 && (!ended || numPassedTests === 0);
  return { passed: numPassedTests, failed: silent ? 1 : failed };
}

/** What a run's report has as not passed, a line each: "tests/scene/pace.test.ts: it is slow". A file that could not be run stands alone. */
export function failuresIn(report: string, root: string): readonly string[] {
  return (JSON.parse(report) as Report).testResults.flatMap(({ name, status, assertionResults }) => {
    const file = name.replace(`${root}/`, '');
    const tests = assertionResults.filter((test) => test.status !== 'passed').map(({ fullName }) => `${file}: ${fullName}`);
    return tests.length === 0 && status !== 'passed' ? [file] : tests;
  });
}

export function sumOf(counts: readonly Count[]): Count {
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}
