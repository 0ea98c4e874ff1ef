import { useTranslation } from 'react-i18next';
import { formatDateTime } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { StatusTag } from '@/shared/ui/StatusTag';
import type { Policy } from '../policy';
import styles from './matchPolicy.module.css';

/** What was in force when, who changed it and why; each can be tried again. */
export function VersionList({
  versions,
  onTry,
}: {
  versions: Policy[];
  onTry: (version: Policy) => void;
}) {
  const { t } = useTranslation('matchPolicy');
  return (
    <Card title={t('versions')}>
      <ul className={styles.versions}>
        {versions.map((version, index) => (
          <li key={version.version}>
            <div>
              <strong>{t('version', { version: version.version })}</strong>{' '}
              {index === 0 && <StatusTag tone="good">{t('inForce')}</StatusTag>}
              <p className={styles.faint}>
                {[formatDateTime(version.since), version.author].join(' · ')}
              </p>
              {version.note && <p>{version.note}</p>}
            </div>
            <Button
              kind="quiet"
              aria-label={t('tryAria', { version: version.version })}
              onClick={() => onTry(version)}
            >
              {t('try')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
