import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusTag } from '@/shared/ui/StatusTag';
import type { CraftsmanCard as Card } from '../api/craftsmen';
import styles from './CraftsmanCard.module.css';
import { Monogram } from './Monogram';

export function CraftsmanCard({ craftsman }: { craftsman: Card }) {
  const { t } = useTranslation('catalog');
  return (
    <article className={styles.card}>
      <Monogram name={craftsman.name} />
      <div className={styles.words}>
        <h2 className={styles.name}>
          <Link to={`/craftsmen/${craftsman.id}`}>{craftsman.name}</Link>
          {craftsman.skillLevel && <StatusTag>{t(`skillLevel.${craftsman.skillLevel}`)}</StatusTag>}
          {craftsman.origin === 'PUBLIC_RECORD' && (
            <StatusTag tone="active">{t('craftsman.publicRecord')}</StatusTag>
          )}
        </h2>
        <p className={styles.faint}>
          {[craftsman.jobTitle, craftsman.employer, craftsman.region?.name]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {craftsman.honours.length > 0 && (
          <p className={styles.honours}>{craftsman.honours.join(' · ')}</p>
        )}
        <p className={styles.faint}>
          {[
            craftsman.trades.join('、'),
            craftsman.problemsSolved > 0 &&
              t('craftsman.solved', { count: craftsman.problemsSolved }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </article>
  );
}
