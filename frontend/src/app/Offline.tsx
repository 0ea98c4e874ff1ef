import { useTranslation } from 'react-i18next';
import { useOnline } from '@/shared/form/useOnline';
import { Button } from '@/shared/ui/Button';
import { Icon } from '@/shared/ui/icons';
import { EmptyState } from '@/shared/ui/states';
import styles from './offline.module.css';

/** Above every page while there is no network: what still works. */
export function OfflineBar() {
  const { t } = useTranslation('app');
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className={styles.bar}>
          <Icon name="alert" size={18} />
          {t('offline.bar')}
        </p>
      )}
    </div>
  );
}

/** In place of a page that cannot be had without a network. */
export function OfflineNotice() {
  const { t } = useTranslation('app');
  return (
    <EmptyState
      icon="alert"
      title={t('offline.title')}
      hint={t('offline.hint')}
      action={<Button onClick={() => location.reload()}>{t('offline.retry')}</Button>}
    />
  );
}
