import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '@/shared/format/format';
import { StatusTag } from '@/shared/ui/StatusTag';
import { memberTone, type StudioMember } from '../studio';
import styles from './studios.module.css';

const isOpen = ({ status }: StudioMember) => status === 'ACTIVE' || status === 'INVITED';

/** Who belongs to a studio; who did is folded away. */
export function MemberList({
  members,
  linkTo,
  side,
}: {
  members: readonly StudioMember[];
  /** Where a reader finds somebody's profile. */
  linkTo: (craftsmanId: string) => string;
  side?: (member: StudioMember) => ReactNode;
}) {
  const { t } = useTranslation('studios');
  const present = members.filter(isOpen);
  const former = members.filter((member) => !isOpen(member));
  const entry = (member: StudioMember) => (
    <li key={member.id} className={styles.entry}>
      <div>
        <Link to={linkTo(member.craftsmanId)} className={styles.link}>
          {member.name}
        </Link>{' '}
        <StatusTag tone={memberTone[member.status]}>{t(`memberStatus.${member.status}`)}</StatusTag>{' '}
        {isOpen(member) && member.craftsmanStatus !== 'VERIFIED' && (
          <StatusTag tone="warn">{t(`personStatus.${member.craftsmanStatus}`)}</StatusTag>
        )}
        <div className={styles.faint}>
          {[
            t('member.invited', { at: formatDate(member.invitedAt) }),
            member.joinedAt && t('member.joined', { at: formatDate(member.joinedAt) }),
            member.leftAt && t('member.left', { at: formatDate(member.leftAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      {side?.(member)}
    </li>
  );
  return (
    <div className={styles.list}>
      {present.length === 0 ? (
        <p className={styles.faint}>{t('member.none')}</p>
      ) : (
        <ul>{present.map(entry)}</ul>
      )}
      {former.length > 0 && (
        <details>
          <summary>{t('member.former', { count: former.length })}</summary>
          <ul>{former.map(entry)}</ul>
        </details>
      )}
    </div>
  );
}
