import { type Account, type Role, roles } from './session';

interface Claims {
  sub?: string;
  name?: string;
  preferred_username?: string;
  union_scope?: string;
  realm_access?: { roles?: string[] };
}

/** Reads who the caller is from the access token (the services check it; the app only shows it). */
export function accountOf(accessToken: string): Account {
  const claims = claimsOf(accessToken);
  const granted = claims.realm_access?.roles ?? [];
  return {
    id: claims.sub ?? '',
    name: claims.name ?? claims.preferred_username ?? '',
    username: claims.preferred_username ?? '',
    roles: roles.filter((role): role is Role => granted.includes(role)),
    unionScope: claims.union_scope,
  };
}

function claimsOf(accessToken: string): Claims {
  const payload = accessToken.split('.')[1] ?? '';
  const binary = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Claims;
}
