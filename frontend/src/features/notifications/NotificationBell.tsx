import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAccount } from '@/shared/auth/session';
import { Icon } from '@/shared/ui/icons';
import { unreadCount } from './api/notifications';
import styles from './NotificationBell.module.css';
import { useNotificationStream } from './useNotificationStream';

const shownAtMost = 99;

/** The bell in the header: how many notifications are unread, as they come in. */
export default function NotificationBell() {
  const { t } = useTranslation('app');
  const account = useAccount();
  useNotificationStream(account?.id ?? '');
  const { data } = useQuery(unreadCount);
  const count = data?.count ?? 0;
  return (
    <Link to="/notifications" className={styles.bell} aria-label={t('unread', { count })}>
      <Icon name="bell" size={22} />
      {count > 0 && (
        <span className={styles.count} aria-hidden="true">
          {count > shownAtMost ? `${shownAtMost}+` : count}
        </span>
      )}
    </Link>
  );
}
