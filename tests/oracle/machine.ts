import { nameKey } from '../../db/joined-names/name-key.ts';

/** What tells machines apart: of several, how many matters too. */
export function machineOf(name: string): string {
  return `${nameKey('hardware', name)}${name === '8 NVIDIA A100 GPUs' ? ' of 8' : ''}`;
}
