import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DueTag } from '@/shared/case/DueTag';
import { InvitationStatusTag, UrgencyTag } from '@/shared/case/tags';
import type { Invitation } from '@/shared/case/types';
import { formatDateTime } from '@/shared/format/format';
import { Icon } from '@/shared/ui/icons';
import { StatusTag } from '@/shared/ui/StatusTag';
import styles from './invitations.module.css';
import { ReplyBar } from './ReplyBar';

/** Who asks for what, why me, how far, and until when. */
export function InvitationCard({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation(['invitations', 'case']);
  const { helpRequest } = invitation;
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <UrgencyTag urgency={helpRequest.urgency} />
        <StatusTag>{t(`case:invitation.purpose.${invitation.purpose}`)}</StatusTag>
        {invitation.team && (
          <StatusTag>{t('team.count', { count: invitation.team.members.length })}</StatusTag>
        )}
        {invitation.manual && <StatusTag>{t('card.manual')}</StatusTag>}
        <span className={styles.push}>
          <DueTag at={invitation.expiresAt} />
        </span>
      </div>
      <h2 className={styles.title}>
        <Link to={`/craftsman/inbox/${invitation.id}`}>{helpRequest.title}</Link>
      </h2>
      <p className={styles.excerpt}>{helpRequest.description}</p>
      <p className={styles.place}>
        <Icon name="place" size={18} />
        {helpRequest.region.name} · {t(`distance.${invitation.distance}`)}
      </p>
      <WhyMe reasons={invitation.reasons} />
      <ReplyBar invitation={invitation} />
      <p className={styles.faint}>
        {t('card.replyBy', { at: formatDateTime(invitation.expiresAt) })}
      </p>
    </article>
  );
}

export function WhyMe({ reasons, title }: { reasons: readonly string[]; title?: string }) {
  const { t } = useTranslation('invitations');
  if (reasons.length === 0) return null;
  return (
    <div className={styles.why}>
      <h3>{title ?? t('card.why')}</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>
            <Icon name="check" size={18} />
            {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An invitation that needs no answer any more. */
export function PastInvitation({ invitation }: { invitation: Invitation }) {
  const { helpRequest } = invitation;
  const to =
    invitation.status === 'ACCEPTED'
      ? `/craftsman/requests/${helpRequest.id}`
      : `/craftsman/inbox/${invitation.id}`;
  return (
    <article className={styles.past}>
      <div>
        <Link to={to}>{helpRequest.title}</Link>
        <p className={styles.faint}>
          {helpRequest.region.name} · {formatDateTime(invitation.invitedAt)}
        </p>
      </div>
      <InvitationStatusTag status={invitation.status} />
    </article>
  );
}
