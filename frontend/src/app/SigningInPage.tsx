import { useTranslation } from 'react-i18next';
import { signIn, useSession } from '@/shared/auth/session';
import { Button } from '@/shared/ui/Button';
import { EmptyState } from '@/shared/ui/states';
import { PageLoading } from './PageLoading';

/** Where the identity provider sends people back to; the OpenID Connect bridge does the rest. */
export default function SigningInPage() {
  const { t } = useTranslation('app');
  const session = useSession();
  if (session.state !== 'failed') return <PageLoading />;
  return (
    <EmptyState
      icon="alert"
      title={t('signInFailed.title')}
      hint={t('signInFailed.hint')}
      action={
        <Button kind="primary" onClick={() => signIn('/')}>
          {t('signInFailed.again')}
        </Button>
      }
    />
  );
}
