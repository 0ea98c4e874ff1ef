import type { Role } from './session';

export type Door = 'public' | 'enterprise' | 'craftsman' | 'union' | 'admin';

const doorOfRole: [Role, Door][] = [
  ['platform-admin', 'admin'],
  ['union-officer', 'union'],
  ['reviewer', 'union'],
  ['craftsman', 'craftsman'],
  ['enterprise', 'enterprise'],
];

/** The door a person goes through after signing in; visitors stay at the public one. */
export function doorOf(roles: readonly Role[]): Door {
  return doorOfRole.find(([role]) => roles.includes(role))?.[1] ?? 'public';
}

export function mayEnter(door: Door, roles: readonly Role[]): boolean {
  return (
    door === 'public' || doorOfRole.some(([role, own]) => own === door && roles.includes(role))
  );
}

export function pathOf(door: Door): string {
  return door === 'public' ? '/' : `/${door}`;
}
