// How what npm says of known faults in the libraries is judged: each case as npm writes it.
import { describe, expect, it } from 'vitest';
import { judgeAudit } from './audit.ts';

const report = (vulnerabilities: object, total: number): string =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities,
    metadata: { vulnerabilities: { total }, dependencies: { prod: 30, dev: 400 } },
  });

const advisory = (severity: string) => ({ three: { name: 'three', severity, isDirect: true, range: '<0.137.0', nodes: [] } });

const refused = (statusCode: number, message: string): string =>
  JSON.stringify({
    message,
    method: 'POST',
    uri: 'audits',
    headers: {},
    statusCode,
    body: '',
    error: { summary: '', detail: '' },
  });

describe('the audit of the libraries that reach the reader', () => {
  it('passes where nothing is known against them', () => {
    expect(judgeAudit(report({}, 0), 0)).toMatchObject({ passed: 1, failed: 0, told: expect.stringContaining('30 libraries') });
  });

  it.each(['moderate', 'high', 'critical'])('fails for a %s advisory, and names the library', (severity) => {
    expect(judgeAudit(report(advisory(severity), 1), 1)).toEqual({ passed: 0, failed: 1, told: `three <0.137.0: ${severity}` });
  });

  it('lets a slight one pass, and counts it', () => {
    expect(judgeAudit(report(advisory('low'), 1), 1)).toMatchObject({ passed: 1, told: expect.stringContaining('1 advisories') });
  });

  it.each([404, 405, 501])('is neither passed nor failed where the registry has none (%i), and says so', (status) => {
    const judged = judgeAudit(refused(status, `${status} Method Not Allowed`), 1);
    expect(judged).toMatchObject({ passed: 0, failed: 0, told: expect.stringMatching(/^NOT CHECKED: .*answers no audits/) });
  });

  it.each([
    ['a server that broke down', refused(503, '503 Service Unavailable'), 1, '503 Service Unavailable'],
    ['no network', JSON.stringify({ error: { code: 'ENOTFOUND', summary: 'getaddrinfo ENOTFOUND' } }), 1, 'ENOTFOUND'],
    ['no lock', JSON.stringify({ error: { code: 'ENOLOCK', summary: 'This command requires a lockfile.' } }), 1, 'ENOLOCK'],
    ['no output', '', null, 'ended with null and no report: silence'],
    ['no JSON', 'Segmentation fault', 139, 'Segmentation fault'],
    ['another shape', JSON.stringify({ auditReportVersion: 3 }), 0, 'no report'],
    ['a bad end', report({}, 0), 2, 'ended with 2'],
  ])('fails for %s', (_, output, status, told) => {
    expect(judgeAudit(output, status)).toMatchObject({ passed: 0, failed: 1, told: expect.stringContaining(told) });
  });
});
