import { useTranslation } from 'react-i18next';
import { InvitationStatusTag } from '@/shared/case/tags';
import type { Invitation } from '@/shared/case/types';
import { Icon } from '@/shared/ui/icons';
import styles from './invitations.module.css';

/** Who is asked together with me, what is whose part, and what they have answered. */
export function TeamMates({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('invitations');
  const { team, craftsmanId } = invitation;
  if (!team) return null;
  return (
    <div className={styles.why}>
      <h3>{t('team.title')}</h3>
      <ul aria-label={t('team.title')}>
        {team.members.map((member) => (
          <li key={member.craftsmanId}>
            <Icon name="user" size={18} />
            <span>
              {member.craftsmanId === craftsmanId
                ? t('team.me', { name: member.name })
                : member.name}
              {member.lead && t('team.lead')}
              {member.parts.length > 0 &&
                t('team.part', { skills: member.parts.join(t('team.between')) })}
            </span>
            <InvitationStatusTag status={member.status} />
          </li>
        ))}
      </ul>
    </div>
  );
}
