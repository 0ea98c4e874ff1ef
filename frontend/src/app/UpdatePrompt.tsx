import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button';
import styles from './offline.module.css';

const HOUR_MS = 60 * 60 * 1000;

/**
 * Registers the service worker once the page stands, and says when a newer app is ready: the person
 * decides when to load it, so that nothing half typed is lost.
 */
export function UpdatePrompt() {
  const { t } = useTranslation('app');
  const [load, setLoad] = useState<() => void>();
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    void import('virtual:pwa-register').then(({ registerSW }) => {
      const update = registerSW({
        onNeedRefresh: () => setLoad(() => () => void update(true)),
        onRegisteredSW: (_, registration) => {
          // A page that stays open for days asks by itself.
          if (registration) setInterval(() => registration.update().catch(() => {}), HOUR_MS);
        },
      });
    });
  }, []);
  if (!load) return null;
  return (
    <div className={styles.update} role="status">
      <p>{t('update.ready')}</p>
      <div className={styles.buttons}>
        <Button kind="primary" onClick={load}>
          {t('update.load')}
        </Button>
        <Button kind="quiet" onClick={() => setLoad(undefined)}>
          {t('update.later')}
        </Button>
      </div>
    </div>
  );
}
