import { useTranslation } from 'react-i18next';
import { formatDateTime } from '@/shared/format/format';
import { Card } from '@/shared/ui/Card';
import { StatusTag } from '@/shared/ui/StatusTag';
import type { Studio } from '../studio';
import styles from './studios.module.css';

/** Every assessment with its scores; what nobody has assessed yet has none to show. */
export function AssessmentList({ assessments }: { assessments: Studio['assessments'] }) {
  const { t } = useTranslation('studios');
  if (assessments.length === 0) return null;
  return (
    <Card title={t('assessment.title')}>
      <div className={styles.stack}>
        {assessments.map((assessment) => (
          <section key={assessment.id} className={styles.list}>
            <div className={styles.bar}>
              <strong>{t('assessment.year', { year: assessment.year })}</strong>
              <span>
                {t('assessment.total', { total: assessment.total, maximum: assessment.maximum })}
              </span>
              <StatusTag tone={assessment.decision === 'RENEWED' ? 'good' : 'warn'}>
                {t(`status.${assessment.decision}`)}
              </StatusTag>
            </div>
            <table className={styles.scores}>
              <caption className={styles.faint}>
                {[assessment.assessor, formatDateTime(assessment.assessedAt)].join(' · ')}
              </caption>
              <tbody>
                {assessment.scores.map((score) => (
                  <tr key={score.criterion}>
                    <th scope="row">{score.name}</th>
                    <td>
                      {score.points} / {score.maximum}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {assessment.reason && <p className={styles.text}>{assessment.reason}</p>}
          </section>
        ))}
      </div>
    </Card>
  );
}
