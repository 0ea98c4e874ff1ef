import { useTranslation } from 'react-i18next';
import { body, matching } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { formatDateTime, formatMoney } from '@/shared/format/format';
import { useFilters } from '@/shared/routing/useFilters';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { ListRow } from '@/shared/ui/ListRow';
import { PagedList } from '@/shared/ui/PagedList';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState } from '@/shared/ui/states';
import { VerificationHeader } from '../components/VerificationTabs';

/** Outcomes the enterprises have confirmed; each is checked in its case. */
export default function OutcomesPage() {
  const { t } = useTranslation(['verification', 'work', 'case']);
  const { values, set } = useFilters('verified');
  const verified = values.verified === 'true';
  const pages = usePages(['outcomes', verified], (cursor) =>
    body(matching.GET('/api/v1/outcomes', { params: { query: { verified, limit: 20, cursor } } })),
  );
  return (
    <>
      <VerificationHeader />
      <FilterBar label={t('work:filter.label')}>
        <FilterSelect
          label={t('status')}
          value={verified ? 'true' : 'false'}
          options={[
            { value: 'false', label: t('outcome.waiting') },
            { value: 'true', label: t('outcome.verified') },
          ]}
          onChange={(value) => set('verified', value === 'true' ? 'true' : undefined)}
        />
      </FilterBar>
      <PagedList
        pages={pages}
        keyOf={(outcome) => outcome.id}
        label={t('tab.outcomes')}
        empty={
          verified ? (
            <EmptyState title={t('outcome.emptyVerified')} />
          ) : (
            <EmptyState icon="check" title={t('outcome.empty')} hint={t('outcome.emptyHint')} />
          )
        }
      >
        {(outcome) => (
          <ListRow
            to={`/union/requests/${outcome.helpRequestId}`}
            title={outcome.title}
            facts={
              <>
                <div>
                  {outcome.caseNumber} · {outcome.enterpriseName}
                </div>
                <div>
                  {[
                    t(`case:outcome.step.${outcome.step}`),
                    outcome.step === 'VISIT' &&
                      t('outcome.trained', { count: outcome.workersTrained }),
                    outcome.benefitCny &&
                      t('outcome.benefit', { amount: formatMoney(outcome.benefitCny) }),
                    outcome.rating !== null && t('outcome.rating', { rating: outcome.rating }),
                    outcome.verifiedAt
                      ? t('outcome.verifiedAt', { at: formatDateTime(outcome.verifiedAt) })
                      : t('outcome.confirmedAt', { at: formatDateTime(outcome.confirmedAt) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </>
            }
            side={
              <StatusTag tone={outcome.solved ? 'good' : 'warn'}>
                {t(outcome.solved ? 'outcome.solved' : 'outcome.notSolved')}
              </StatusTag>
            }
          />
        )}
      </PagedList>
    </>
  );
}
