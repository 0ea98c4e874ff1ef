import { useTranslation } from 'react-i18next';
import { body, matching } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/matching-service';
import { usePages } from '@/shared/api/paging';
import { useFilters } from '@/shared/routing/useFilters';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { ListRow } from '@/shared/ui/ListRow';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState } from '@/shared/ui/states';
import { caseStudyTone } from '../tones';

type Status = components['schemas']['CaseStudy']['status'];
const statuses: Status[] = ['DRAFT', 'PUBLISHED', 'WITHDRAWN'];

/** Solved cases written up: drafts to check and publish, and what has been published. */
export default function CaseStudiesPage() {
  const { t } = useTranslation(['verification', 'work']);
  const { values, set } = useFilters('status');
  const status = (values.status as Status | undefined) ?? 'DRAFT';
  const pages = usePages(['case-studies', status], (cursor) =>
    body(
      matching.GET('/api/v1/case-studies', { params: { query: { status, limit: 20, cursor } } }),
    ),
  );
  return (
    <>
      <PageHeader title={t('caseStudy.list')} lead={t('caseStudy.lead')} />
      <FilterBar label={t('work:filter.label')}>
        <FilterSelect
          label={t('status')}
          value={status}
          options={statuses.map((value) => ({ value, label: t(`caseStudy.status.${value}`) }))}
          onChange={(value) => set('status', value)}
        />
      </FilterBar>
      <PagedList
        pages={pages}
        keyOf={(study) => study.id}
        label={t('caseStudy.list')}
        empty={
          <EmptyState icon="book" title={t('caseStudy.empty')} hint={t('caseStudy.emptyHint')} />
        }
      >
        {(study) => (
          <ListRow
            to={`/union/case-studies/${study.id}`}
            title={study.title}
            facts={[study.trade, study.craftsmen.join('、')].filter(Boolean).join(' · ')}
            side={
              <StatusTag tone={caseStudyTone[study.status]}>
                {t(`caseStudy.status.${study.status}`)}
              </StatusTag>
            }
          />
        )}
      </PagedList>
    </>
  );
}
