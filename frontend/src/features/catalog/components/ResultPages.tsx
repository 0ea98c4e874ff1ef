import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button';
import { lastPage, maxOffset, pageSize } from '../searchState';
import styles from './ResultPages.module.css';

/** Back and forth through the results, up to the bound; there it says to narrow the search. */
export function ResultPages({
  page,
  total,
  onPage,
}: {
  page: number;
  total: number;
  onPage: (page: number) => void;
}) {
  const { t } = useTranslation('catalog');
  const last = lastPage(total);
  if (last === 1) return null;
  return (
    <nav className={styles.pages} aria-label={t('pages.label')}>
      <Button icon="left" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t('pages.previous')}
      </Button>
      <span>{t('pages.at', { page, last })}</span>
      <Button disabled={page >= last} onClick={() => onPage(page + 1)}>
        {t('pages.next')}
      </Button>
      {page >= last && total > maxOffset + pageSize && (
        <p className={styles.tooMany}>{t('pages.tooMany')}</p>
      )}
    </nav>
  );
}
