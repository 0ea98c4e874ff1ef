import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/shared/api/problem';
import { Button } from './Button';
import { Icon, type IconName } from './icons';
import styles from './states.module.css';

/** Nothing here yet, and what to do about it. */
export function EmptyState({
  icon = 'inbox',
  title,
  hint,
  action,
}: {
  icon?: IconName;
  title: string;
  hint?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={styles.state}>
      <span className={styles.icon}>
        <Icon name={icon} size={28} />
      </span>
      <p className={styles.title}>{title}</p>
      {hint && <p className={styles.hint}>{hint}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}

/** What went wrong in the service's own words, how to try again, and the id to quote. */
export function ErrorState({
  error,
  retry,
  title: Title = 'p',
}: {
  error: unknown;
  retry?: () => void;
  /** The page's heading, where nothing else is on it. */
  title?: 'p' | 'h1';
}) {
  const { t } = useTranslation();
  const words = useProblemWords()(error);
  return (
    <div className={styles.state} role="alert">
      <span className={styles.iconBad}>
        <Icon name="alert" size={28} />
      </span>
      <Title className={styles.title}>{words.title}</Title>
      {words.detail && <p className={styles.hint}>{words.detail}</p>}
      {retry && (
        <div className={styles.action}>
          <Button onClick={retry}>{t('retry')}</Button>
        </div>
      )}
      {words.requestId && (
        <p className={styles.request}>
          {t('error.requestId')} <code>{words.requestId}</code>
        </p>
      )}
    </div>
  );
}

/** A refusal beside the form or button that caused it. */
export function ProblemNote({ error }: { error: unknown }) {
  const words = useProblemWords()(error);
  return (
    <div className={styles.note} role="alert">
      <Icon name="alert" />
      <div>
        <strong>{words.title}</strong>
        {words.detail && <div>{words.detail}</div>}
      </div>
    </div>
  );
}

/** Turns any failure into words for people; the service's own words win. */
export function useProblemWords() {
  const { t } = useTranslation();
  return (error: unknown): { title: string; detail?: string; requestId?: string } => {
    if (!isProblem(error))
      return { title: t('error.unexpected'), detail: t('error.unexpectedHint') };
    if (error.offline) return { title: t('error.offline'), detail: t('error.offlineHint') };
    if (error.status === 429) {
      return {
        title: t('error.tooMany'),
        detail: t('error.tooManyHint', { count: error.retryAfter ?? 60 }),
      };
    }
    return {
      title: error.title || t('error.unexpected'),
      detail: error.detail === error.title ? undefined : error.detail,
      requestId: error.requestId,
    };
  };
}

export function ListSkeleton({ rows = 4 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles.skeleton} role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
        <div key={row} className={styles.skeletonRow}>
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}

interface QueryViewProps<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
  skeleton?: ReactNode;
}

/** One query's loading, error and content: `<QueryView query={q}>{(data) => …}</QueryView>`. */
export function QueryView<T>({ query, children, skeleton }: QueryViewProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorState error={query.error} retry={() => query.refetch()} />;
  return skeleton ?? <ListSkeleton />;
}

/** The same for a query that is the whole page: its failure is the page's heading. */
export function PageView<T>({ query, children }: QueryViewProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (!query.isError) return <ListSkeleton />;
  return <ErrorState title="h1" error={query.error} retry={() => query.refetch()} />;
}
