import { useTranslation } from 'react-i18next';
import { LinkTabs } from '@/shared/ui/LinkTabs';

/** The pool as files, and who stands in it twice. */
export function PoolTabs() {
  const { t } = useTranslation('duplicates');
  return (
    <LinkTabs
      label={t('title')}
      tabs={[
        { to: '/union/pool', label: t('tab.files'), end: true },
        { to: '/union/pool/duplicates', label: t('tab.duplicates') },
      ]}
    />
  );
}
