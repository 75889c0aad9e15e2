// What `npm audit --omit=dev --json` has said of the libraries that reach the reader. A check that could not be made is told as such: it
// counts neither as passed nor as failed.
import { z } from 'zod/mini';
import type { Count } from './test-count.ts';

export interface Judged extends Count {
  /** For whoever reads the run. */
  readonly told: string;
}

const FAILING = ['moderate', 'high', 'critical'] as const;
const REPORT = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string() })),
  metadata: z.object({ vulnerabilities: z.object({ total: z.number() }), dependencies: z.object({ prod: z.number() }) }),
});
const REFUSED = z.object({ message: z.string(), statusCode: z.number() });

/** What a registry without advisories answers where they are asked for: no such address, no such method, not made. */
const OFFERS_NONE = [404, 405, 501];

/** `output`: the standard output of npm, `status`: what its process ended with. */
export function judgeAudit(output: string, status: number | null): Judged {
  const said = read(output);
  const refused = REFUSED.safeParse(said);
  if (refused.success && OFFERS_NONE.includes(refused.data.statusCode)) {
    const { statusCode } = refused.data;
    return { passed: 0, failed: 0, told: `NOT CHECKED: this registry answers no audits (${statusCode}); ask one that does` };
  }
  const report = REPORT.safeParse(said);
  if (!report.success)
    return failing(`npm audit ended with ${status} and no report: ${output.trim().slice(0, 200) || 'silence'}`);
  const { vulnerabilities, metadata } = report.data;
  const found = Object.entries(vulnerabilities).filter(([, { severity }]) => FAILING.some((one) => one === severity));
  if (found.length > 0) return failing(found.map(([name, { severity, range }]) => `${name} ${range}: ${severity}`).join('\n'));
  const { total } = metadata.vulnerabilities;
  // npm ends badly for a slight advisory too; without any it has to end well.
  if (status !== 0 && total === 0) return failing(`npm audit named no advisory, and ended with ${status}`);
  return { passed: 1, failed: 0, told: `${metadata.dependencies.prod} libraries: ${total} advisories, none moderate or worse` };
}

const failing = (told: string): Judged => ({ passed: 0, failed: 1, told });

function read(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}
