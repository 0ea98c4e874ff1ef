import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { body, matching } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { signIn, useSession } from '@/shared/auth/session';
import { formatDateTime } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, ListSkeleton, ProblemNote } from '@/shared/ui/states';
import { type Notification, notificationsKey, readAll, readOne } from '../api/notifications';
import styles from './NotificationsPage.module.css';

export default function NotificationsPage() {
  const { t } = useTranslation('notifications');
  const session = useSession();
  return (
    <div className={styles.page}>
      {session.state === 'unknown' && <ListSkeleton />}
      {session.state === 'signed-in' && <NotificationList />}
      {(session.state === 'anonymous' || session.state === 'failed') && (
        <>
          <PageHeader title={t('title')} />
          <EmptyState
            icon="bell"
            title={t('signInFirst')}
            action={
              <Button kind="primary" onClick={() => signIn('/notifications')}>
                {t('signIn')}
              </Button>
            }
          />
        </>
      )}
    </div>
  );
}

function NotificationList() {
  const { t } = useTranslation('notifications');
  const queries = useQueryClient();
  const [params, setParams] = useSearchParams();
  const unread = params.get('unread') === 'true';
  const pages = usePages([...notificationsKey, 'list', unread], (cursor, signal) =>
    body(
      matching.GET('/api/v1/notifications', {
        params: { query: { unread, limit: 20, cursor } },
        signal,
      }),
    ),
  );
  const refresh = () => queries.invalidateQueries({ queryKey: notificationsKey });
  const markAll = useMutation({ mutationFn: readAll, onSuccess: refresh });
  const markOne = useMutation({ mutationFn: readOne, onSuccess: refresh });
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <Button
              aria-pressed={unread}
              onClick={() => setParams(unread ? {} : { unread: 'true' })}
            >
              {t(unread ? 'showAll' : 'onlyUnread')}
            </Button>
            <Button icon="check" busy={markAll.isPending} onClick={() => markAll.mutate()}>
              {t('readAll')}
            </Button>
          </>
        }
      />
      {markAll.isError && <ProblemNote error={markAll.error} />}
      <PagedList
        pages={pages}
        label={t('title')}
        keyOf={(notification) => notification.id}
        empty={
          <EmptyState
            icon="bell"
            title={t(unread ? 'noneUnread' : 'empty')}
            hint={t('emptyHint')}
          />
        }
      >
        {(notification) => (
          <NotificationItem
            notification={notification}
            onOpen={() => {
              if (!notification.readAt) markOne.mutate(notification.id);
            }}
          />
        )}
      </PagedList>
    </>
  );
}

function NotificationItem({
  notification,
  onOpen,
}: {
  notification: Notification;
  onOpen: () => void;
}) {
  const { t } = useTranslation('notifications');
  return (
    <article className={cx(styles.item, !notification.readAt && styles.unread)}>
      <h2 className={styles.title}>
        <Link to={notification.link} onClick={onOpen}>
          {notification.title}
        </Link>
        {!notification.readAt && <span className="visually-hidden">{t('unreadMark')}</span>}
      </h2>
      <p>{notification.text}</p>
      <time className={styles.time} dateTime={notification.at}>
        {formatDateTime(notification.at)}
      </time>
    </article>
  );
}
