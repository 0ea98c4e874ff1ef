import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { body, matching } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { CaseRow } from '@/shared/case/CaseRow';
import type { HelpRequestStatus } from '@/shared/case/types';
import { ButtonLink } from '@/shared/ui/Button';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState } from '@/shared/ui/states';

const statuses: HelpRequestStatus[] = [
  'DRAFT',
  'SUBMITTED',
  'ANSWERED',
  'CONSULTING',
  'DISPATCHING',
  'ENGAGED',
  'DELIVERED',
  'RESOLVED',
  'CLOSED_UNRESOLVED',
  'WITHDRAWN',
];

export default function RequestsPage() {
  const { t } = useTranslation(['help', 'case']);
  const [params, setParams] = useSearchParams();
  const status = statuses.find((known) => known === params.get('status'));
  const pages = usePages(['help-requests', 'own', status], (cursor, signal) =>
    body(
      matching.GET('/api/v1/help-requests', {
        params: { query: { status, limit: 20, cursor } },
        signal,
      }),
    ),
  );
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          <ButtonLink kind="primary" icon="plus" to="/enterprise/new-request">
            {t('list.new')}
          </ButtonLink>
        }
      />
      <FilterBar label={t('list.filter')}>
        <FilterSelect
          label={t('list.status')}
          any={t('list.any')}
          value={status}
          options={statuses.map((value) => ({ value, label: t(`case:status.${value}`) }))}
          onChange={(next) => setParams(next ? { status: next } : {})}
        />
      </FilterBar>
      <PagedList
        pages={pages}
        label={t('list.title')}
        keyOf={(request) => request.id}
        empty={
          <EmptyState
            title={t(status ? 'list.noneOfStatus' : 'list.empty')}
            hint={t('list.emptyHint')}
            action={
              <ButtonLink kind="primary" to="/enterprise/new-request">
                {t('list.new')}
              </ButtonLink>
            }
          />
        }
      >
        {(request) => <CaseRow request={request} to={`/enterprise/requests/${request.id}`} />}
      </PagedList>
    </>
  );
}
