import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusTag } from '@/shared/ui/StatusTag';
import type { Craftsman, Side } from '../duplicates';
import styles from './duplicates.module.css';

/** The head of one column: which entry it is, and the way to all of it. */
export function Entry({ side, craftsman }: { side: Side; craftsman: Craftsman }) {
  const { t } = useTranslation(['duplicates', 'verification']);
  return (
    <div className={styles.head}>
      <span className={styles.faint}>{t(side)}</span>
      <strong>{craftsman.name}</strong>
      <StatusTag tone={craftsman.status === 'VERIFIED' ? 'good' : 'neutral'}>
        {t(`verification:craftsman.status.${craftsman.status}`)}
      </StatusTag>
      <Link to={`/union/craftsmen/${craftsman.id}`}>{t('open')}</Link>
    </div>
  );
}
