import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { body, matching } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { useAccount } from '@/shared/auth/session';
import { CaseRow } from '@/shared/case/CaseRow';
import type { HelpRequestStatus, Urgency } from '@/shared/case/types';
import { useFilters } from '@/shared/routing/useFilters';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { regionPrefix } from '@/shared/ui/codes/regions';
import { ScopeRegionFilter } from '@/shared/ui/codes/ScopeRegionFilter';
import { FilterBar, FilterCheck, FilterSelect } from '@/shared/ui/FilterBar';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState } from '@/shared/ui/states';

const statuses: HelpRequestStatus[] = [
  'SUBMITTED',
  'ANSWERED',
  'CONSULTING',
  'DISPATCHING',
  'ENGAGED',
  'DELIVERED',
  'RESOLVED',
  'CLOSED_UNRESOLVED',
];
const urgencies: Urgency[] = ['EMERGENCY', 'URGENT', 'NORMAL'];

/** Everything in the officer's scope that somebody waits for, the nearest deadline first. */
export default function QueuePage() {
  const { t } = useTranslation('dispatch');
  const account = useAccount();
  // Reviewers come through the union's door too, but have no queue.
  return account && !account.roles.includes('union-officer') ? (
    <Navigate to="/union/review" replace />
  ) : (
    <>
      <PageHeader title={t('queue.title')} lead={t('queue.lead')} />
      <Queue />
    </>
  );
}

function Queue() {
  const { t } = useTranslation(['dispatch', 'case']);
  const { values, set, clear, filtered } = useFilters('status', 'urgency', 'region', 'breached');
  const pages = usePages(
    ['queue', values],
    (cursor) =>
      body(
        matching.GET('/api/v1/help-requests/queue', {
          params: {
            query: {
              status: values.status as HelpRequestStatus | undefined,
              urgency: values.urgency as Urgency | undefined,
              region: values.region && regionPrefix(values.region),
              breached: values.breached === 'true' || undefined,
              limit: 20,
              cursor,
            },
          },
        }),
      ),
    { refetchInterval: 60_000 },
  );
  return (
    <>
      <FilterBar label={t('queue.filter')}>
        <FilterSelect
          label={t('queue.status')}
          value={values.status}
          any={t('queue.open')}
          options={statuses.map((value) => ({ value, label: t(`case:status.${value}`) }))}
          onChange={(value) => set('status', value)}
        />
        <FilterSelect
          label={t('queue.urgency')}
          value={values.urgency}
          any={t('queue.any')}
          options={urgencies.map((value) => ({ value, label: t(`case:urgency.${value}`) }))}
          onChange={(value) => set('urgency', value)}
        />
        <ScopeRegionFilter value={values.region} onChange={(region) => set('region', region)} />
        <FilterCheck
          label={t('queue.breachedOnly')}
          checked={values.breached === 'true'}
          onChange={(checked) => set('breached', checked ? 'true' : undefined)}
        />
        {filtered && (
          <Button kind="quiet" onClick={clear}>
            {t('queue.clear')}
          </Button>
        )}
      </FilterBar>
      <PagedList
        pages={pages}
        keyOf={(request) => request.id}
        label={t('queue.title')}
        empty={
          filtered ? (
            <EmptyState
              icon="search"
              title={t('queue.emptyFiltered')}
              hint={t('queue.emptyFilteredHint')}
              action={<Button onClick={clear}>{t('queue.clear')}</Button>}
            />
          ) : (
            <EmptyState icon="check" title={t('queue.empty')} hint={t('queue.emptyHint')} />
          )
        }
      >
        {(request) => (
          <CaseRow request={request} to={`/union/requests/${request.id}`}>
            {request.status === 'DISPATCHING' && (
              <ButtonLink to={`/union/requests/${request.id}/dispatch`}>
                {t('queue.toBoard')}
              </ButtonLink>
            )}
          </CaseRow>
        )}
      </PagedList>
    </>
  );
}
