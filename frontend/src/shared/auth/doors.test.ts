import { describe, expect, it } from 'vitest';
import { doorOf, mayEnter } from './doors';
import { accountOf } from './token';

function tokenOf(claims: object): string {
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `x.${payload}.y`;
}

describe('doors', () => {
  it('lands each role in its own door', () => {
    expect(doorOf(['enterprise'])).toBe('enterprise');
    expect(doorOf(['craftsman'])).toBe('craftsman');
    expect(doorOf(['union-officer'])).toBe('union');
    expect(doorOf(['reviewer'])).toBe('union');
    expect(doorOf(['platform-admin'])).toBe('admin');
    expect(doorOf([])).toBe('public');
  });

  it('keeps the doors of others closed', () => {
    expect(mayEnter('union', ['enterprise'])).toBe(false);
    expect(mayEnter('enterprise', ['craftsman'])).toBe(false);
    expect(mayEnter('public', [])).toBe(true);
  });
});

describe('account from a token', () => {
  it('reads name, known roles and union scope', () => {
    const account = accountOf(
      tokenOf({
        sub: 'u1',
        name: '深圳市总工会·演示',
        preferred_username: 'shi4403',
        union_scope: '4403',
        realm_access: { roles: ['offline_access', 'union-officer'] },
      }),
    );
    expect(account).toEqual({
      id: 'u1',
      name: '深圳市总工会·演示',
      username: 'shi4403',
      unionScope: '4403',
      roles: ['union-officer'],
    });
  });

  it('grants nothing without the claim', () => {
    expect(accountOf(tokenOf({ sub: 'u1' })).roles).toEqual([]);
  });
});
