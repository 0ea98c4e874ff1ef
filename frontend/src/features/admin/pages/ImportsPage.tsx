import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { achievements, body } from '@/shared/api/clients';
import { multipart } from '@/shared/api/multipart';
import { usePages } from '@/shared/api/paging';
import { formatBytes, formatDateTime } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Field } from '@/shared/ui/Field';
import { ListRow } from '@/shared/ui/ListRow';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState, ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import styles from '../components/admin.module.css';
import { Progress } from '../components/Progress';
import { importTone, isOver, MAX_BYTES } from '../imports';

const POLL_MS = 3_000;

/** Brings documents into the corpus; the work goes on while nobody watches. */
export default function ImportsPage() {
  const { t } = useTranslation('admin');
  const pages = usePages(
    ['imports'],
    (cursor) =>
      body(
        achievements.GET('/api/v1/corpus-imports', { params: { query: { limit: 20, cursor } } }),
      ),
    { refetchInterval: POLL_MS },
  );
  return (
    <>
      <PageHeader title={t('imports.title')} lead={t('imports.lead')} />
      <div className={styles.page}>
        <Upload />
        <section aria-label={t('imports.list')}>
          <PagedList
            pages={pages}
            keyOf={(one) => one.id}
            label={t('imports.list')}
            empty={
              <EmptyState icon="upload" title={t('imports.empty')} hint={t('imports.emptyHint')} />
            }
          >
            {(one) => (
              <ListRow
                to={`/admin/corpus-imports/${one.id}`}
                title={one.fileName}
                facts={
                  isOver(one.status) ? (
                    <>
                      {[
                        [t('imports.created'), one.created],
                        [t('imports.updated'), one.updated],
                        [t('imports.unchanged'), one.unchanged],
                        [t('imports.failed'), one.failed],
                      ]
                        .map(([label, value]) => `${label} ${value}`)
                        .join(' · ')}
                      {one.finishedAt &&
                        ` · ${t('imports.finishedAt', { at: formatDateTime(one.finishedAt) })}`}
                    </>
                  ) : (
                    <Progress state={one} />
                  )
                }
                side={
                  <StatusTag tone={importTone[one.status]}>
                    {t(`imports.status.${one.status}`)}
                  </StatusTag>
                }
              />
            )}
          </PagedList>
        </section>
      </div>
    </>
  );
}

function Upload() {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const tooLarge = file !== undefined && file.size > MAX_BYTES;
  const start = useMutation({
    mutationFn: (chosen: File) =>
      achievements.POST('/api/v1/corpus-imports', multipart<{ file: string }>({ file: chosen })),
    onSuccess: () => {
      toast.success(t('imports.started'));
      setFile(undefined);
      setTried(false);
      // A fresh file field: browsers do not let a script empty the old one.
      setAttempt(attempt + 1);
      return queries.invalidateQueries({ queryKey: ['imports'] });
    },
  });
  const error = tooLarge
    ? t('imports.tooLarge')
    : tried && !file
      ? t('imports.required')
      : undefined;
  return (
    <Card>
      <form
        className={styles.stack}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (file && !tooLarge) start.mutate(file);
        }}
      >
        <Field label={t('imports.file')} hint={t('imports.fileHint')} error={error}>
          {(control) => (
            <input
              {...control}
              key={attempt}
              type="file"
              accept=".jsonl,.gz,application/gzip,application/x-ndjson"
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          )}
        </Field>
        {start.isError && <ProblemNote error={start.error} />}
        <div className={styles.bar}>
          <Button kind="primary" icon="upload" type="submit" busy={start.isPending}>
            {t('imports.start')}
          </Button>
          {file && <span className={styles.faint}>{formatBytes(file.size)}</span>}
        </div>
      </form>
    </Card>
  );
}
