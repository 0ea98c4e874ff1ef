import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { body, matching } from '@/shared/api/clients';
import { DueTag } from '@/shared/case/DueTag';
import { InvitationStatusTag, UrgencyTag } from '@/shared/case/tags';
import type { Invitation } from '@/shared/case/types';
import { formatDateTime } from '@/shared/format/format';
import { ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Icon } from '@/shared/ui/icons';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageView } from '@/shared/ui/states';
import { WhyMe } from '../components/InvitationCard';
import styles from '../components/invitations.module.css';
import { ReplyBar } from '../components/ReplyBar';
import { TeamMates } from '../components/TeamMates';
import { invitationsKey } from '../components/useReply';

/** One invitation in full, before answering it. */
export default function InvitationPage() {
  const { id = '' } = useParams();
  const invitation = useQuery({
    queryKey: [...invitationsKey, id],
    queryFn: ({ signal }) =>
      body(matching.GET('/api/v1/invitations/{id}', { params: { path: { id } }, signal })),
    refetchInterval: 60_000,
  });
  return <PageView query={invitation}>{(found) => <Detail invitation={found} />}</PageView>;
}

function Detail({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation(['invitations', 'case']);
  const { helpRequest } = invitation;
  const open = invitation.status === 'INVITED';
  return (
    <>
      <PageHeader
        title={helpRequest.title}
        back={{ to: '/craftsman/inbox', label: t('detail.back') }}
        meta={
          <>
            <InvitationStatusTag status={invitation.status} />
            <UrgencyTag urgency={helpRequest.urgency} />
            <span>{t(`case:invitation.purpose.${invitation.purpose}`)}</span>
            <span>{helpRequest.caseNumber}</span>
          </>
        }
      />
      <div style={{ display: 'grid', gap: 16 }}>
        <Card title={t('detail.asked')} tone={open ? 'focus' : undefined}>
          <div style={{ display: 'grid', gap: 12 }}>
            <p style={{ whiteSpace: 'pre-line' }}>{helpRequest.description}</p>
            <p className={styles.place}>
              <Icon name="place" size={18} />
              {helpRequest.region.name} · {t(`distance.${invitation.distance}`)}
            </p>
            <p className={styles.place}>
              <Icon name="building" size={18} />
              {helpRequest.enterpriseName ?? t('card.enterpriseLater')}
            </p>
            <WhyMe reasons={invitation.reasons} />
            <TeamMates invitation={invitation} />
            {open && (
              <>
                <p className={styles.place}>
                  {t('card.replyBy', { at: formatDateTime(invitation.expiresAt) })}
                  <DueTag at={invitation.expiresAt} />
                </p>
                <ReplyBar invitation={invitation} />
              </>
            )}
            {invitation.status === 'ACCEPTED' && (
              <div>
                <ButtonLink kind="primary" size="l" to={`/craftsman/requests/${helpRequest.id}`}>
                  {t('detail.toCase')}
                </ButtonLink>
              </div>
            )}
            {invitation.status === 'EXPIRED' && <p className={styles.faint}>{t('expired')}</p>}
          </div>
        </Card>
      </div>
    </>
  );
}
