import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { body, idempotencyKey, talent } from '@/shared/api/clients';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { formatDateTime, formatNumber } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { type DuplicateSearch, isRunning } from '../duplicates';
import styles from './pool.module.css';

const POLL_MS = 1_500;
const KEY = ['duplicate-searches'];

/** Starts a search, and shows how far the last one is. */
export function DuplicateSearchCard() {
  const { t } = useTranslation('duplicates');
  const queries = useQueryClient();
  const latest = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) =>
      body(
        talent.GET('/api/v1/pool/duplicate-searches', { params: { query: { limit: 1 } }, signal }),
      ),
    refetchInterval: (query) => (isRunning(query.state.data?.items[0]) ? POLL_MS : false),
  });
  const search = latest.data?.items[0];
  const running = isRunning(search);
  const found = search?.found;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found makes the list stale
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['duplicates'] });
  }, [queries, running, found]);
  const start = useMutation({
    mutationFn: () =>
      talent.POST('/api/v1/pool/duplicate-searches', {
        params: { header: idempotencyKey() },
      }),
    onSuccess: () => {
      toast.success(t('started'));
      return queries.invalidateQueries({ queryKey: KEY });
    },
  });
  const act = useAct<'stop'>(
    () =>
      talent.DELETE('/api/v1/pool/duplicate-searches/{id}', {
        params: { path: { id: search?.id ?? '' } },
      }),
    { done: () => t('stopped'), changed: [KEY] },
  );
  return (
    <Card
      title={t('search')}
      extra={
        running ? (
          <Button onClick={() => act.ask('stop')}>{t('stop')}</Button>
        ) : (
          <Button kind="primary" busy={start.isPending} onClick={() => start.mutate()}>
            {t('start')}
          </Button>
        )
      }
    >
      <div className={styles.stack}>
        <p>{t('searchHint')}</p>
        {start.isError && <ProblemNote error={start.error} />}
        {latest.isError && <ProblemNote error={latest.error} />}
        {latest.isSuccess && <State search={search} />}
      </div>
      <ActDialog
        act={act}
        words={() => ({ title: t('stopTitle'), text: t('stopText'), confirm: t('stop') })}
      />
    </Card>
  );
}

function State({ search }: { search: DuplicateSearch | undefined }) {
  const { t } = useTranslation('duplicates');
  if (!search) return <p className={styles.faint}>{t('never')}</p>;
  const facts = {
    at: formatDateTime(search.finishedAt ?? search.createdAt),
    who: search.startedBy,
    read: formatNumber(search.read),
    found: formatNumber(search.found),
  };
  switch (search.status) {
    case 'FAILED':
      return <p className={styles.failure}>{t('lastFailed')}</p>;
    case 'CANCELLED':
      return <p className={styles.faint}>{t('lastCancelled', facts)}</p>;
    case 'DONE':
      return <p className={styles.faint}>{t('last', facts)}</p>;
    default: {
      const words = search.total
        ? t('progress', { read: facts.read, total: formatNumber(search.total) })
        : t('waiting');
      return (
        <div className={styles.progress}>
          <progress
            max={search.total ?? 1}
            value={search.total ? search.read : undefined}
            aria-label={words}
          />
          <span className={styles.faint}>{words}</span>
        </div>
      );
    }
  }
}
