import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTimeRange } from '@/shared/format/beijing';
import { formatDateTime } from '@/shared/format/format';
import { AttachmentGallery } from './AttachmentGallery';
import styles from './case.module.css';
import { VisitStatusTag } from './tags';
import type { Visit } from './types';

/** One visit: when and where, whether someone came, and what was found and done. */
export function VisitCard({ visit, children }: { visit: Visit; children?: ReactNode }) {
  const { t } = useTranslation('case');
  const { report } = visit;
  return (
    <article className={styles.visit}>
      <div className={styles.visitHead}>
        <strong>{formatTimeRange(visit.plannedStart, visit.plannedEnd)}</strong>
        <VisitStatusTag status={visit.status} />
      </div>
      <dl className={styles.facts}>
        <div className={styles.wide}>
          <dt>{t('visit.place')}</dt>
          <dd>{visit.place}</dd>
        </div>
        {visit.note && (
          <div className={styles.wide}>
            <dt>{t('visit.note')}</dt>
            <dd>{visit.note}</dd>
          </div>
        )}
      </dl>
      {visit.checkedInAt && (
        <p className={styles.faint}>
          {t('visit.checkedInAt', { at: formatDateTime(visit.checkedInAt) })}
        </p>
      )}
      {report && (
        <dl className={styles.report} aria-label={t('visit.report')}>
          <dt>{t('visit.findings')}</dt>
          <dd>{report.findings}</dd>
          <dt>{t('visit.measures')}</dt>
          <dd>{report.measures}</dd>
          {report.advice && (
            <>
              <dt>{t('visit.advice')}</dt>
              <dd>{report.advice}</dd>
            </>
          )}
          <dt>{t('visit.trained')}</dt>
          <dd>{t('visit.trainedCount', { count: report.workersTrained })}</dd>
        </dl>
      )}
      {report && <AttachmentGallery attachments={report.attachments} />}
      {children && <div className={styles.visitActions}>{children}</div>}
    </article>
  );
}
