import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, idempotencyKey, matching } from '@/shared/api/clients';
import type { paths } from '@/shared/api/generated/matching-service';
import { multipart } from '@/shared/api/multipart';
import { usePages } from '@/shared/api/paging';
import { violationsOf } from '@/shared/form/violations';
import { formatDateTime } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Field } from '@/shared/ui/Field';
import { SelectField, TextInput } from '@/shared/ui/Inputs';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, ProblemNote, QueryView } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { daysOffOf, yearsAround } from '../calendar';
import styles from '../components/serviceLevels.module.css';

type NoticeRequest = NonNullable<
  paths['/api/v1/holiday-notices']['post']['requestBody']
>['content']['multipart/form-data'];

/** Which days are worked: take in the notice of a year, and look at what is counted by. */
export default function WorkingCalendarPage() {
  const { t } = useTranslation('serviceLevels');
  return (
    <>
      <PageHeader title={t('calendar.title')} lead={t('calendar.lead')} />
      <div className={styles.page}>
        <ImportNotice />
        <Notices />
        <Year />
      </div>
    </>
  );
}

function ImportNotice() {
  const { t } = useTranslation(['serviceLevels', 'common']);
  const queries = useQueryClient();
  const years = yearsAround(new Date());
  const [file, setFile] = useState<File>();
  const [year, setYear] = useState<string>(years[1] ?? '');
  const [source, setSource] = useState('');
  const take = useMutation({
    mutationFn: () =>
      body(
        matching.POST('/api/v1/holiday-notices', {
          params: { header: idempotencyKey() },
          ...multipart<NoticeRequest>({ file, year, source }),
        }),
      ),
    onSuccess: (notice) => {
      toast.success(t('calendar.taken', { year: notice?.year, count: notice?.movedClocks ?? 0 }));
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['holiday-notices'] }),
        queries.invalidateQueries({ queryKey: ['calendar-year'] }),
      ]);
    },
  });
  const wrong = violationsOf(take.error);
  return (
    <Card title={t('calendar.import')}>
      <form
        className={styles.page}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          take.mutate();
        }}
      >
        <Field label={t('calendar.file')} hint={t('calendar.fileHint')} error={wrong.file}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".csv,.txt"
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          )}
        </Field>
        <SelectField
          label={t('calendar.year')}
          value={year}
          options={years.map((value) => ({ value, label: value }))}
          onChange={setYear}
        />
        <TextInput
          label={t('calendar.source')}
          hint={t('calendar.sourceHint')}
          error={wrong.source}
          value={source}
          onChange={setSource}
        />
        {take.isError && Object.keys(wrong).length === 0 && <ProblemNote error={take.error} />}
        <div>
          <Button
            type="submit"
            kind="primary"
            busy={take.isPending}
            disabled={!file || source.trim() === ''}
          >
            {t('calendar.take')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function Notices() {
  const { t } = useTranslation('serviceLevels');
  const pages = usePages(['holiday-notices'], (cursor) =>
    body(matching.GET('/api/v1/holiday-notices', { params: { query: { limit: 20, cursor } } })),
  );
  return (
    <section aria-label={t('calendar.list')}>
      <PagedList
        pages={pages}
        keyOf={(one) => String(one.version)}
        label={t('calendar.list')}
        empty={
          <EmptyState icon="calendar" title={t('calendar.none')} hint={t('calendar.noneHint')} />
        }
      >
        {(one) => (
          <article>
            <h3>{t('calendar.notice', { year: one.year, version: one.version })}</h3>
            <p>
              {[
                one.source,
                one.fileName,
                t('calendar.moved', { count: one.movedClocks }),
                one.importedBy,
                formatDateTime(one.importedAt),
              ].join(' · ')}
            </p>
          </article>
        )}
      </PagedList>
    </section>
  );
}

function Year() {
  const { t } = useTranslation('serviceLevels');
  const years = yearsAround(new Date());
  const [year, setYear] = useState<string>(years[0] ?? '');
  const calendar = useQuery({
    queryKey: ['calendar-year', year],
    queryFn: ({ signal }) =>
      body(
        matching.GET('/api/v1/holiday-notices/years/{year}', {
          params: { path: { year: Number(year) } },
          signal,
        }),
      ),
  });
  return (
    <Card title={t('calendar.counted')}>
      <SelectField
        label={t('calendar.year')}
        value={year}
        options={years.map((value) => ({ value, label: value }))}
        onChange={setYear}
      />
      <QueryView query={calendar}>
        {(found) => {
          const { off, made } = daysOffOf(found.days);
          return (
            <>
              <h3>{t('calendar.off', { count: off.length })}</h3>
              <p>{off.join('、') || '–'}</p>
              <h3>{t('calendar.made', { count: made.length })}</h3>
              <p>{made.join('、') || '–'}</p>
            </>
          );
        }}
      </QueryView>
    </Card>
  );
}
