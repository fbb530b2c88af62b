import type { MetricNames } from './metric-names.ts';

/** What is found in the work of others. */
export const findNames: MetricNames = {
  bugs: `
    bug, vulnerability, cve, vulnerabilities, cves, zero-day, zero-days, security flaw, flaw, vulnerable
    contract, vulnerable smart contract, vulnerable app, vulnerable application, vulnerable website, zero-day
    vulnerability, security issue, memory error bug, crash, data race, race condition, races, security bug,
    unknown bug, logic bug, compiler bug, defect, faults found, warnings, issue, memory leak, deadlock,
    concurrency bug, 0-day, zero day, security vulnerability, inconsistency bug, miscompilation,
    incomplete fix, security weakness, xss vulnerability, code defect, atomicity violation, use-after-free`,
};
