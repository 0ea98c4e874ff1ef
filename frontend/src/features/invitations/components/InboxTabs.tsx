import { useTranslation } from 'react-i18next';
import { LinkTabs } from '@/shared/ui/LinkTabs';

/** What was sent to the craftsman, and what they may look through by themselves. */
export function InboxTabs() {
  const { t } = useTranslation('invitations');
  return (
    <LinkTabs
      label={t('suitable.tabs')}
      tabs={[
        { to: '/craftsman/inbox', label: t('suitable.inboxTab'), end: true },
        { to: '/craftsman/inbox/suitable', label: t('suitable.tab') },
      ]}
    />
  );
}
