import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn, useSession } from '@/shared/auth/session';
import { Button } from '@/shared/ui/Button';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, ListSkeleton } from '@/shared/ui/states';

/** Saved searches belong to somebody: others are asked to sign in. */
export function SignedIn({ returnTo, children }: { returnTo: string; children: ReactNode }) {
  const { t } = useTranslation('savedSearches');
  const session = useSession();
  if (session.state === 'unknown') return <ListSkeleton />;
  if (session.state === 'signed-in') return children;
  return (
    <>
      <PageHeader title={t('mine')} />
      <EmptyState
        icon="bell"
        title={t('signInFirst')}
        action={
          <Button kind="primary" onClick={() => signIn(returnTo)}>
            {t('signIn')}
          </Button>
        }
      />
    </>
  );
}
