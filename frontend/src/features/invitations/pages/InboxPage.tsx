import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, matching } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { ButtonLink } from '@/shared/ui/Button';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState } from '@/shared/ui/states';
import { InboxTabs } from '../components/InboxTabs';
import { InvitationCard, PastInvitation } from '../components/InvitationCard';
import styles from '../components/invitations.module.css';
import { invitationsKey } from '../components/useReply';

/** What waits for the craftsman's answer, the nearest deadline first; earlier ones below. */
export default function InboxPage() {
  const { t } = useTranslation('invitations');
  const [earlier, setEarlier] = useState(false);
  const open = usePages(
    [...invitationsKey, 'INVITED'],
    (cursor) =>
      body(
        matching.GET('/api/v1/invitations', {
          params: { query: { status: 'INVITED', limit: 20, cursor } },
        }),
      ),
    { refetchInterval: 60_000 },
  );
  return (
    <>
      <PageHeader title={t('inbox.title')} lead={t('inbox.lead')} />
      <InboxTabs />
      <PagedList
        pages={open}
        keyOf={(invitation) => invitation.id}
        label={t('inbox.open')}
        empty={
          <EmptyState
            title={t('inbox.empty')}
            hint={t('inbox.emptyHint')}
            action={
              <>
                <ButtonLink to="/craftsman/profile">{t('inbox.toProfile')}</ButtonLink>
                <ButtonLink to="/craftsman/calendar">{t('inbox.toCalendar')}</ButtonLink>
              </>
            }
          />
        }
      >
        {(invitation) => <InvitationCard invitation={invitation} />}
      </PagedList>
      <details
        className={styles.earlier}
        open={earlier}
        onToggle={(event) => setEarlier(event.currentTarget.open)}
      >
        <summary>{t('inbox.earlier')}</summary>
        {earlier && <Earlier />}
      </details>
    </>
  );
}

function Earlier() {
  const { t } = useTranslation('invitations');
  const all = usePages([...invitationsKey, 'all'], (cursor) =>
    body(matching.GET('/api/v1/invitations', { params: { query: { limit: 20, cursor } } })),
  );
  const answered = {
    ...all,
    items: all.items.filter(({ status }) => status !== 'INVITED' && status !== 'PROPOSED'),
  };
  return (
    <PagedList
      pages={answered}
      keyOf={(invitation) => invitation.id}
      label={t('inbox.earlier')}
      empty={<EmptyState title={t('inbox.emptyAll')} />}
    >
      {(invitation) => <PastInvitation invitation={invitation} />}
    </PagedList>
  );
}
