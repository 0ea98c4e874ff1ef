import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button';
import { lastPage, maxOffset, pageSize } from '../searchState';
import styles from './ResultPages.module.css';

/**
 * Back and forth through the results, up to the bound; there it goes on page by page if it can, or
 * says to narrow the search.
 */
export function ResultPages({
  page,
  total,
  onPage,
  onFurther,
}: {
  page: number;
  total: number;
  onPage: (page: number) => void;
  /** To the page after this one, where it lies beyond the bound. */
  onFurther?: () => void;
}) {
  const { t } = useTranslation('catalog');
  const last = lastPage(total);
  if (last === 1) return null;
  const beyond = page > last;
  const go = page < last ? () => onPage(page + 1) : onFurther;
  return (
    <nav className={styles.pages} aria-label={t('pages.label')}>
      <Button icon="left" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t('pages.previous')}
      </Button>
      <span>{beyond ? t('pages.deep', { page }) : t('pages.at', { page, last })}</span>
      <Button disabled={!go} onClick={() => go?.()}>
        {t('pages.next')}
      </Button>
      {page >= last && !onFurther && !beyond && total > maxOffset + pageSize && (
        <p className={styles.tooMany}>{t('pages.tooMany')}</p>
      )}
    </nav>
  );
}
