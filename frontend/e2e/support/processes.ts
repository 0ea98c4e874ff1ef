import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';

/** The processes of a local system by the names that the launcher gives them. */
export type Process =
  | 'postgres'
  | 'keycloak'
  | 'talent-service'
  | 'achievements-service'
  | 'matching-service'
  | 'gateway';

const state =
  process.env.JIANGQIAO_STATE_DIR ?? fileURLToPath(new URL('../../../.local', import.meta.url));
const restart = { timeout: 120_000, intervals: [250] };
const services = {
  'talent-service': managementPort('TALENT', 9081),
  'achievements-service': managementPort('ACHIEVEMENTS', 9082),
  'matching-service': managementPort('MATCHING', 9083),
  gateway: managementPort('GATEWAY', 9080),
};

function managementPort(part: string, usual: number): string {
  return process.env[`JIANGQIAO_${part}_MANAGEMENT_PORT`] ?? String(usual);
}

/**
 * Kills with a signal that nothing can catch, as a power cut would. They are dead when this
 * returns; what it returns waits until the launcher has brought all of them back.
 */
export function kill(...names: Process[]): () => Promise<void> {
  const dead = names.map((name) => ({ name, pid: pidOf(name) }));
  for (const { pid } of dead) process.kill(pid, 'SIGKILL');
  return async () => {
    for (const { name, pid } of dead) {
      await expect.poll(() => pidOf(name), restart).not.toBe(pid);
      await expect.poll(() => ready(name), restart).toBe(true);
    }
  };
}

function pidOf(name: Process): number {
  return Number(readFileSync(`${state}/run/${name}.pid`, 'utf8'));
}

async function ready(name: Process): Promise<boolean> {
  switch (name) {
    case 'postgres':
      // Has no web address of its own; a service is ready only if its database answers.
      return ready('matching-service');
    case 'keycloak':
      return answers(
        `${process.env.KEYCLOAK_URL ?? 'http://localhost:8180'}/realms/jiangqiao/.well-known/openid-configuration`,
      );
    default:
      return answers(`http://127.0.0.1:${services[name]}/q/health/ready`);
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
