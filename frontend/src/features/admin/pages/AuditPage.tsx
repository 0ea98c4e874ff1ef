import { useTranslation } from 'react-i18next';
import { body, talent } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { useFilters } from '@/shared/routing/useFilters';
import { FilterBar, FilterSelect, FilterText } from '@/shared/ui/FilterBar';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState } from '@/shared/ui/states';
import { AuditRow } from '../components/AuditRow';
import { ServiceFilter } from '../components/ServiceFilter';
import { deeds, operatorsDeeds, serviceOf } from '../operations';

/** Who did what, when and why: an officer in their scope, the platform's own people all of it. */
export default function AuditPage() {
  const { t } = useTranslation('operations');
  const { values, set } = useFilters('service', 'action', 'actor', 'resourceId');
  const service = serviceOf(values.service);
  const actions = [...deeds[service], ...operatorsDeeds];
  // One that was chosen for another service means nothing here.
  const action = actions.find((known) => known === values.action);
  const { actor, resourceId } = values;
  const pages = usePages(['audit', service, action, actor, resourceId], (cursor) =>
    body(
      talent.GET('/api/v1/operations/{service}/audit-entries', {
        params: { path: { service }, query: { action, actor, resourceId, limit: 20, cursor } },
      }),
    ),
  );
  return (
    <>
      <PageHeader title={t('audit.title')} lead={t('audit.lead')} />
      <FilterBar label={t('filter')}>
        <ServiceFilter value={service} onChange={(value) => set('service', value)} />
        <FilterSelect
          label={t('audit.action')}
          value={action}
          any={t('any')}
          options={actions.map((value) => ({ value, label: t(`deed.${value}`) }))}
          onChange={(value) => set('action', value)}
        />
        <FilterText
          label={t('audit.actor')}
          value={actor}
          onChange={(value) => set('actor', value)}
        />
        <FilterText
          label={t('audit.resourceId')}
          value={resourceId}
          onChange={(value) => set('resourceId', value)}
        />
      </FilterBar>
      <PagedList
        pages={pages}
        keyOf={(entry) => entry.id}
        label={t('audit.title')}
        empty={<EmptyState icon="list" title={t('audit.empty')} hint={t('audit.emptyHint')} />}
      >
        {(entry) => <AuditRow entry={entry} />}
      </PagedList>
    </>
  );
}
