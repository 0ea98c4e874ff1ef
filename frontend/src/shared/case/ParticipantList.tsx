import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusTag } from '@/shared/ui/StatusTag';
import styles from './case.module.css';
import type { HelpRequest } from './types';

/** The craftsmen in a case; each leads to the public profile. */
export function ParticipantList({ participants }: { participants: HelpRequest['participants'] }) {
  const { t } = useTranslation('case');
  if (participants.length === 0) return <p className={styles.faint}>{t('participants.none')}</p>;
  return (
    <ul className={styles.clocks}>
      {participants.map((participant) => (
        <li key={`${participant.craftsmanId}${participant.role}`} className={styles.clockHead}>
          <Link to={`/craftsmen/${participant.craftsmanId}`}>{participant.name}</Link>
          <StatusTag tone={participant.role === 'ENGAGED' ? 'active' : 'neutral'}>
            {t(`participants.${participant.role}`)}
          </StatusTag>
        </li>
      ))}
    </ul>
  );
}
