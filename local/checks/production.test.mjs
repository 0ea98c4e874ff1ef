// What the build left refuses to start in production, which is what it takes itself to be in, with
// the values that one machine is started with.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from './shell.mjs';

const { services } = parse(readFileSync(`${root}/docker-compose.yml`, 'utf8'), { merge: true });
/** One of those that each must name: the rest is what the service itself asks for. */
const named = {
  'talent-service': 'JIANGQIAO_TALENT_DB_PASSWORD',
  'achievements-service': 'JIANGQIAO_ACHIEVEMENTS_CLIENT_SECRET',
  'matching-service': 'JIANGQIAO_MATCHING_CONTACT_KEY',
  gateway: 'JIANGQIAO_OIDC_ISSUER',
};

for (const [module, variable] of Object.entries(named)) {
  test(`${module} says what it must be told in production, and docker-compose.yml tells it`, () => {
    const jar = `${root}/${module}/target/quarkus-app/quarkus-run.jar`;
    assert.ok(existsSync(jar), `${jar} has not been built`);
    const { status, stdout, stderr } = spawnSync(`${process.env.JAVA_HOME}/bin/java`, ['-jar', jar], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, QUARKUS_HTTP_PORT: '0', QUARKUS_MANAGEMENT_PORT: '0' },
      timeout: 120_000,
    });
    assert.equal(status, 1, stdout + stderr);
    const asked = new Set((stdout + stderr).match(/\bJIANGQIAO_[A-Z_]+(?= must| still)/g));
    assert.ok(asked.has(variable), stdout + stderr);
    for (const name of asked) assert.ok(name in services[module].environment, name);
  });
}
