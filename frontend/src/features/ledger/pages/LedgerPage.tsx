import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { achievements, body } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/achievements-service';
import { usePages } from '@/shared/api/paging';
import { formatDate } from '@/shared/format/format';
import { useFilters } from '@/shared/routing/useFilters';
import { Button } from '@/shared/ui/Button';
import { regionPrefix } from '@/shared/ui/codes/regions';
import { ScopeRegionFilter } from '@/shared/ui/codes/ScopeRegionFilter';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState, ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { DemandMap } from '../components/DemandMap';
import styles from '../components/ledger.module.css';

type Question = components['schemas']['UnansweredQuestion'];
type Status = Question['status'];

/** What the knowledge base could not answer: the map of what to teach and whom to recruit. */
export default function LedgerPage() {
  const { t } = useTranslation(['ledger', 'work']);
  const { values, set } = useFilters('status', 'trade', 'region');
  const [trade, setTrade] = useState(values.trade ?? '');
  const status: Status = values.status === 'CLOSED' ? 'CLOSED' : 'OPEN';
  const pages = usePages(['ledger', status, values.trade, values.region], (cursor) =>
    body(
      achievements.GET('/api/v1/unanswered-questions', {
        params: {
          query: {
            status,
            trade: values.trade,
            region: values.region && regionPrefix(values.region),
            limit: 20,
            cursor,
          },
        },
      }),
    ),
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterBar label={t('work:filter.label')}>
        <FilterSelect
          label={t('status')}
          value={status}
          options={(['OPEN', 'CLOSED'] as const).map((value) => ({
            value,
            label: t(`statuses.${value}`),
          }))}
          onChange={(value) => set('status', value)}
        />
        <ScopeRegionFilter value={values.region} onChange={(region) => set('region', region)} />
        <form
          className={styles.trade}
          onSubmit={(event) => {
            event.preventDefault();
            set('trade', trade.trim() || undefined);
          }}
        >
          <label htmlFor="ledger-trade">{t('trade')}</label>
          <input
            id="ledger-trade"
            value={trade}
            placeholder={t('anyTrade')}
            onChange={(event) => setTrade(event.target.value)}
            onBlur={() => set('trade', trade.trim() || undefined)}
          />
        </form>
      </FilterBar>
      <DemandMap
        filter={{ status, trade: values.trade, region: values.region }}
        onRegion={(region) => set('region', region)}
        onTrade={(chosen) => {
          setTrade(chosen);
          set('trade', chosen);
        }}
      />
      <PagedList
        pages={pages}
        keyOf={(question) => question.id}
        label={t('title')}
        empty={<EmptyState icon="check" title={t('empty')} hint={t('emptyHint')} />}
      >
        {(question) => <Entry question={question} />}
      </PagedList>
    </>
  );
}

function Entry({ question }: { question: Question }) {
  const { t } = useTranslation('ledger');
  const queries = useQueryClient();
  const recheck = useMutation({
    mutationFn: () =>
      body(
        achievements.POST('/api/v1/unanswered-questions/{id}/recheck', {
          params: { path: { id: question.id } },
        }),
      ),
    onSuccess: (checked) => {
      toast.success(t(checked.status === 'CLOSED' ? 'rechecked' : 'stillOpen'));
      return queries.invalidateQueries({ queryKey: ['ledger'] });
    },
  });
  const facts = [
    question.region?.name,
    question.trade,
    t('first', { at: formatDate(question.firstAskedAt) }),
    t('last', { at: formatDate(question.lastAskedAt) }),
    question.closedAt && t('closedAt', { at: formatDate(question.closedAt) }),
  ];
  return (
    <article className={styles.entry}>
      <div className={styles.main}>
        <h2 className={styles.question}>{question.question}</h2>
        <p className={styles.faint}>{facts.filter(Boolean).join(' · ')}</p>
        {question.variants.length > 0 && (
          <details className={styles.variants}>
            <summary>{t('variants', { count: question.variants.length })}</summary>
            <ul>
              {question.variants.map((variant) => (
                <li key={variant.question}>
                  {variant.question}
                  <span className={styles.faint}>{t('asked', { count: variant.timesAsked })}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
        {question.closedBy && (
          <p>
            <Link to={`/documents/${question.closedBy.documentId}`}>
              {t('closedBy', { title: question.closedBy.title })}
            </Link>
          </p>
        )}
        {recheck.isError && <ProblemNote error={recheck.error} />}
      </div>
      <div className={styles.side}>
        <StatusTag tone={question.timesAsked > 1 ? 'warn' : 'neutral'}>
          {t('asked', { count: question.timesAsked })}
        </StatusTag>
        {question.status === 'OPEN' && (
          <Button busy={recheck.isPending} onClick={() => recheck.mutate()}>
            {t('recheck')}
          </Button>
        )}
      </div>
    </article>
  );
}
