import { useTranslation } from 'react-i18next';
import { formatDateTime } from '@/shared/format/format';
import { type AuditEntry, detailsOf } from '../operations';
import styles from './operations.module.css';

const nobody = ['system', 'visitor'];

/** One deed: who, when, what, and why. Accounts are named by their ids only. */
export function AuditRow({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('operations');
  const details = detailsOf(entry);
  return (
    <article className={styles.row}>
      <div className={styles.main}>
        <h2 className={styles.rowTitle}>{t(`deed.${entry.action}`, entry.action)}</h2>
        <p className={styles.faint}>{formatDateTime(entry.at)}</p>
        <dl className={styles.trail}>
          <div>
            <dt>{t('audit.actor')}</dt>
            <dd>
              {nobody.includes(entry.actor) ? (
                t(`audit.${entry.actor}`)
              ) : (
                <code className={styles.code}>{entry.actor}</code>
              )}
            </dd>
          </div>
          <div>
            <dt>{t(`resource.${entry.resourceType}`, entry.resourceType)}</dt>
            <dd>
              <code className={styles.code}>{entry.resourceId}</code>
            </dd>
          </div>
          {entry.regionCode && (
            <div>
              <dt>{t('audit.region')}</dt>
              <dd>{entry.regionCode}</dd>
            </div>
          )}
          {details.map(([name, value]) => (
            <div key={name}>
              <dt>{t(`detail.${name}`, name)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </article>
  );
}
