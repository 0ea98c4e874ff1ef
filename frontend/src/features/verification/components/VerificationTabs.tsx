import { useTranslation } from 'react-i18next';
import { LinkTabs } from '@/shared/ui/LinkTabs';
import { PageHeader } from '@/shared/ui/PageHeader';

/** What the union vouches for: outcomes, enterprises, craftsmen. */
export function VerificationHeader() {
  const { t } = useTranslation('verification');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <LinkTabs
        label={t('title')}
        tabs={(['outcomes', 'enterprises', 'craftsmen'] as const).map((tab) => ({
          to: `/union/verification/${tab}`,
          label: t(`tab.${tab}`),
        }))}
      />
    </>
  );
}
