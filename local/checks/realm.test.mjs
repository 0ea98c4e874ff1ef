// The realm of one machine and the realm of production.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

const read = (path) => JSON.parse(readFileSync(new URL(`../../deploy/keycloak/${path}`, import.meta.url)));
const local = read('jiangqiao-realm.json');
const production = read('production/jiangqiao-realm.json');
const client = (realm, id) => realm.clients.find(({ clientId }) => clientId === id);

test('production has no demo user and no client that takes passwords', () => {
  assert.deepEqual(production.users.filter(({ serviceAccountClientId }) => !serviceAccountClientId), []);
  assert.equal(client(production, 'jiangqiao-seed'), undefined);
  assert.ok(production.clients.every(({ directAccessGrantsEnabled }) => !directAccessGrantsEnabled));
  assert.deepEqual(client(production, 'jiangqiao-web').redirectUris, ['${JIANGQIAO_PUBLIC_ORIGIN}/*']);
});

for (const [name, realm] of Object.entries({ local, production })) {
  test(`${name}: every secret comes from the environment`, () => {
    for (const { clientId, secret, publicClient } of realm.clients) {
      assert.ok(publicClient || /^\$\{[A-Z_]+\}$/.test(secret), clientId);
    }
    for (const { username, credentials = [] } of realm.users) {
      assert.ok(credentials.every(({ value }) => value === '${JIANGQIAO_DEMO_PASSWORD}'), username);
    }
  });

  test(`${name}: the web app needs PKCE, and guessing passwords is slowed down`, () => {
    assert.equal(client(realm, 'jiangqiao-web').attributes['pkce.code.challenge.method'], 'S256');
    assert.equal(realm.bruteForceProtected, true);
  });

  test(`${name}: the same roles and scopes`, () => {
    assert.deepEqual(realm.roles, local.roles);
    assert.deepEqual(realm.clientScopes, local.clientScopes);
  });
}

test('the realm has the scopes that the contracts name, and no others', () => {
  const named = new Set();
  for (const service of ['talent', 'achievements', 'matching']) {
    const contract = new URL(`../../contracts/${service}-service.yaml`, import.meta.url);
    const { systemClient } = parse(readFileSync(contract, 'utf8')).components.securitySchemes;
    for (const scope of Object.keys(systemClient.flows.clientCredentials.scopes)) named.add(scope);
  }
  const known = local.clientScopes.map(({ name }) => name).filter((name) => name.includes(':'));
  assert.deepEqual(known.toSorted(), [...named].toSorted());
});

test('nobody gets a scope of systems without being given it', () => {
  for (const realm of [local, production]) {
    const given = [...realm.defaultDefaultClientScopes, ...realm.defaultOptionalClientScopes];
    assert.ok(given.every((name) => !name.includes(':')));
  }
});

test('every role has a demo account, and every officer a union', () => {
  const people = local.users.filter(({ serviceAccountClientId }) => !serviceAccountClientId);
  const held = new Set(people.flatMap(({ realmRoles }) => realmRoles));
  for (const { name } of local.roles.realm) {
    assert.ok(held.has(name) || name === 'service', name);
  }
  for (const { username, realmRoles, attributes } of people) {
    const scoped = realmRoles.some((role) => ['union-officer', 'reviewer'].includes(role));
    assert.equal(Boolean(attributes.union_scope), scoped, username);
  }
});
