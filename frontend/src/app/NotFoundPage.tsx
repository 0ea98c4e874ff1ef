import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/shared/ui/Button';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState } from '@/shared/ui/states';

export default function NotFoundPage() {
  const { t } = useTranslation('app');
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <EmptyState
        icon="search"
        title={t('notFound.lead')}
        hint={t('notFound.hint')}
        action={
          <ButtonLink to="/" kind="primary">
            {t('notFound.home')}
          </ButtonLink>
        }
      />
    </>
  );
}
