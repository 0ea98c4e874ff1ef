import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ErrorState } from '@/shared/ui/states';

/** A page that broke: says so, offers to load it again. */
export function PageFailure() {
  const failure = useRouteError();
  const { t } = useTranslation('app');
  return (
    <>
      <title>{t('name')}</title>
      <ErrorState title="h1" error={failure} retry={() => location.reload()} />
    </>
  );
}
