import { useTranslation } from 'react-i18next';
import styles from './PageLoading.module.css';

/** Shown only when nothing of the page is there yet. */
export function PageLoading() {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} role="status">
      <span className={styles.mark} aria-hidden="true" />
      <span>{t('loading')}</span>
    </div>
  );
}
