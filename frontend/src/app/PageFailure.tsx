import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { useOnline } from '@/shared/form/useOnline';
import { ErrorState } from '@/shared/ui/states';
import { OfflineNotice } from './Offline';

/** A page that broke: says so, offers to load it again. */
export function PageFailure() {
  const failure = useRouteError();
  const { t } = useTranslation('app');
  const online = useOnline();
  return (
    <>
      <title>{t('name')}</title>
      {online ? (
        <ErrorState title="h1" error={failure} retry={() => location.reload()} />
      ) : (
        <OfflineNotice />
      )}
    </>
  );
}
