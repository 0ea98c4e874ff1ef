import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { useEffect, useState } from 'react';
import { AuthProvider, useAuth } from 'react-oidc-context';
import { provideIdentityActions, publishSession } from './session';
import { accountOf } from './token';

interface AppConfig {
  authority: string;
  clientId: string;
}

async function createUserManager(): Promise<UserManager> {
  const response = await fetch('/config.json');
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  const config = (await response.json()) as AppConfig;
  return new UserManager({
    authority: config.authority,
    client_id: config.clientId,
    redirect_uri: `${location.origin}/login/callback`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile',
    response_type: 'code',
    automaticSilentRenew: true,
    // The tab's own storage: a token never outlives the tab, the identity provider's own
    // session signs a new tab in without a question.
    userStore: new WebStorageStateStore({ store: window.sessionStorage }),
  });
}

function publish(user: User | null | undefined): void {
  publishSession(
    user && !user.expired
      ? { state: 'signed-in', account: accountOf(user.access_token) }
      : { state: 'anonymous' },
  );
}

/** Where to go back to after signing in. */
export function returnTarget(state: unknown): string {
  const target = (state as { returnTo?: unknown } | undefined)?.returnTo;
  return typeof target === 'string' && target.startsWith('/') && !target.startsWith('//')
    ? target
    : '/';
}

/**
 * Connects OpenID Connect to the session store. It renders nothing and stands beside the app, so
 * that the app's first paint waits neither for its code nor for the identity provider.
 */
export default function OidcBridge({ onSignedIn }: { onSignedIn: (returnTo: string) => void }) {
  const [manager, setManager] = useState<UserManager>();
  useEffect(() => {
    createUserManager().then(setManager, (failure: Error) =>
      publishSession({ state: 'failed', reason: failure.message }),
    );
  }, []);
  if (!manager) return null;
  return (
    <AuthProvider
      userManager={manager}
      onSigninCallback={(user) => {
        publish(user);
        onSignedIn(returnTarget(user?.state));
      }}
      matchSignoutCallback={() => false}
    >
      <SessionPublisher manager={manager} />
    </AuthProvider>
  );
}

function SessionPublisher({ manager }: { manager: UserManager }) {
  const auth = useAuth();
  useEffect(() => {
    provideIdentityActions({
      signIn: (returnTo) =>
        manager.signinRedirect({
          state: { returnTo },
          ui_locales: document.documentElement.lang,
        }),
      signOut: () => manager.signoutRedirect(),
      accessToken: async () => {
        const user = await manager.getUser();
        if (user && !user.expired) return user.access_token;
        return renew(manager);
      },
      renewToken: () => renew(manager),
    });
  }, [manager]);
  useEffect(() => {
    if (auth.isLoading) return;
    if (auth.error && !auth.user) publishSession({ state: 'failed', reason: auth.error.message });
    else publish(auth.user);
  }, [auth.isLoading, auth.error, auth.user]);
  return null;
}

let renewing: Promise<string | undefined> | undefined;

/** Renews once for all callers that find the token expired at the same moment. */
function renew(manager: UserManager): Promise<string | undefined> {
  renewing ??= manager
    .signinSilent()
    .then((user) => user?.access_token)
    .catch(async () => {
      // The refresh token is no longer accepted: the person signs in again. Without a network nobody
      // has said so.
      if (navigator.onLine) await manager.removeUser();
      return undefined;
    })
    .finally(() => {
      renewing = undefined;
    });
  return renewing;
}
