import { useTranslation } from 'react-i18next';
import { LinkTabs } from '@/shared/ui/LinkTabs';

/** Who is told, and what became of it. */
export function OperationsTabs() {
  const { t } = useTranslation('operations');
  return (
    <LinkTabs
      label={t('tabs.label')}
      tabs={[
        { to: '/admin/webhooks', label: t('tabs.webhooks') },
        { to: '/admin/deliveries', label: t('tabs.deliveries') },
      ]}
    />
  );
}
