import { useSyncExternalStore } from 'react';

export const roles = [
  'enterprise',
  'craftsman',
  'union-officer',
  'reviewer',
  'platform-admin',
] as const;
export type Role = (typeof roles)[number];

/** Who is using the app. `unknown` until the identity provider has been asked. */
export type Session =
  | { state: 'unknown' }
  | { state: 'anonymous' }
  | { state: 'failed'; reason: string }
  | { state: 'signed-in'; account: Account };

export interface Account {
  id: string;
  name: string;
  username: string;
  roles: Role[];
  /** Region code prefix of an officer's or reviewer's union: "CN", "44", "4403", "440306". */
  unionScope?: string;
}

/** What the OpenID Connect bridge can do once it is there. */
export interface IdentityActions {
  signIn: (returnTo: string) => Promise<void>;
  signOut: () => Promise<void>;
  accessToken: () => Promise<string | undefined>;
  /** A fresh token after the server refused the present one; undefined when the session is over. */
  renewToken: () => Promise<string | undefined>;
}

let session: Session = { state: 'unknown' };
const listeners = new Set<() => void>();
let offerActions: (actions: IdentityActions) => void = () => {};
const actionsReady = new Promise<IdentityActions>((resolve) => {
  offerActions = resolve;
});

export function currentSession(): Session {
  return session;
}

export function publishSession(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

export function provideIdentityActions(actions: IdentityActions): void {
  offerActions(actions);
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, currentSession);
}

/** The signed-in account; undefined for visitors. */
export function useAccount(): Account | undefined {
  const current = useSession();
  return current.state === 'signed-in' ? current.account : undefined;
}

export async function signIn(returnTo: string): Promise<void> {
  await (await actionsReady).signIn(returnTo);
}

export async function signOut(): Promise<void> {
  await (await actionsReady).signOut();
}

/** The token for API calls, without waiting for the identity provider on public pages. */
export async function accessToken(): Promise<string | undefined> {
  if (session.state !== 'signed-in') return undefined;
  return (await actionsReady).accessToken();
}

export async function renewToken(): Promise<string | undefined> {
  return (await actionsReady).renewToken();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
