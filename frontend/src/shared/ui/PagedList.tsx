import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pages } from '@/shared/api/paging';
import { Button } from './Button';
import styles from './PagedList.module.css';
import { ErrorState, ListSkeleton } from './states';

/** A keyset-paged list with all its states. `empty` says what to do when there is nothing. */
export function PagedList<T>({
  pages,
  keyOf,
  children,
  empty,
  label,
}: {
  pages: Pages<T>;
  keyOf: (item: T) => string;
  children: (item: T) => ReactNode;
  empty: ReactNode;
  /** What the list is, for screen readers. */
  label: string;
}) {
  const { t } = useTranslation();
  if (pages.isPending) return <ListSkeleton />;
  if (pages.isError && pages.items.length === 0) {
    return <ErrorState error={pages.error} retry={() => pages.refetch()} />;
  }
  if (pages.items.length === 0) return empty;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {pages.items.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <div className={styles.more}>
          <Button busy={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}
