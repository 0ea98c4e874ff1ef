import { useTranslation } from 'react-i18next';
import { formatDateTime, formatMoney } from '@/shared/format/format';
import { StatusTag } from '@/shared/ui/StatusTag';
import styles from './case.module.css';
import type { Outcome } from './types';

/** What came of the case, as the enterprise confirmed it and the union verified it. */
export function OutcomeSummary({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('case');
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <StatusTag tone={outcome.solved ? 'good' : 'warn'}>
          {t(outcome.solved ? 'outcome.solved' : 'outcome.notSolved')}
        </StatusTag>
        <StatusTag tone={outcome.verifiedAt ? 'good' : 'active'}>
          {outcome.verifiedAt
            ? t('outcome.verifiedAt', { at: formatDateTime(outcome.verifiedAt) })
            : t('outcome.notVerified')}
        </StatusTag>
      </div>
      {outcome.returnedReason && !outcome.verifiedAt && (
        <p className={styles.returned}>
          {t('outcome.returned', { reason: outcome.returnedReason })}
        </p>
      )}
      {outcome.step !== 'VISIT' && <p>{t(`outcome.step.${outcome.step}`)}</p>}
      <dl className={styles.facts}>
        {outcome.benefitCny && (
          <div>
            <dt>{t('outcome.benefit')}</dt>
            <dd>{formatMoney(outcome.benefitCny)}</dd>
          </div>
        )}
        {outcome.step === 'VISIT' && (
          <div>
            <dt>{t('outcome.trained')}</dt>
            <dd>{t('visit.trainedCount', { count: outcome.workersTrained })}</dd>
          </div>
        )}
        {outcome.rating !== null && (
          <div>
            <dt>{t('outcome.rating')}</dt>
            <dd>{t('outcome.ratingValue', { rating: outcome.rating })}</dd>
          </div>
        )}
        {outcome.benefitDescription && (
          <div className={styles.wide}>
            <dt>{t('outcome.benefitDescription')}</dt>
            <dd>{outcome.benefitDescription}</dd>
          </div>
        )}
        {outcome.comment && (
          <div className={styles.wide}>
            <dt>{t('outcome.comment')}</dt>
            <dd>{outcome.comment}</dd>
          </div>
        )}
      </dl>
      <p className={styles.faint}>
        {t('outcome.confirmedAt', { at: formatDateTime(outcome.confirmedAt) })}
      </p>
    </div>
  );
}
