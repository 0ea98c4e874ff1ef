import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/format';
import { ListRow } from '@/shared/ui/ListRow';
import { StatusTag } from '@/shared/ui/StatusTag';
import { leaderIsAway, type ManagedStudio, statusTone } from '../studio';
import styles from './studios.module.css';

/** A studio in the list of those who have to do with it. */
export function StudioRow({ studio, to }: { studio: ManagedStudio; to: string }) {
  const { t } = useTranslation('studios');
  return (
    <ListRow
      to={to}
      title={studio.name}
      facts={
        <>
          <div>
            {[
              studio.level && t(`level.${studio.level}`),
              t('row.leader', { name: studio.leader.name }),
              t('row.members', { count: studio.members }),
              studio.employer,
              studio.region?.name,
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
          <div>
            {[
              t('row.since', { at: formatDate(studio.statusSince) }),
              studio.validUntil && t('row.until', { at: formatDate(studio.validUntil) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </>
      }
      side={
        <span className={styles.tags}>
          {leaderIsAway(studio.leader) && (
            <StatusTag tone="warn">{t(`leaderStatus.${studio.leader.status}`)}</StatusTag>
          )}
          {studio.assessmentDue && <StatusTag tone="warn">{t('due')}</StatusTag>}
          <StatusTag tone={statusTone[studio.status]}>{t(`status.${studio.status}`)}</StatusTag>
        </span>
      }
    />
  );
}
