import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, talent } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/talent-service';
import { usePages } from '@/shared/api/paging';
import { formatDate } from '@/shared/format/format';
import { useFilters } from '@/shared/routing/useFilters';
import { ScopeRegionFilter } from '@/shared/ui/codes/ScopeRegionFilter';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { ListRow } from '@/shared/ui/ListRow';
import { PagedList } from '@/shared/ui/PagedList';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState } from '@/shared/ui/states';
import { BulkVerification, MOST_AT_ONCE } from '../components/BulkVerification';
import { VerificationHeader } from '../components/VerificationTabs';
import styles from '../components/verification.module.css';
import { craftsmanTone } from '../tones';

type Managed = components['schemas']['ManagedCraftsman'];
type Status = Managed['status'];
/** Not a state: who has to say that their profile is still right. */
const DUE = 'DUE';
const statuses: Status[] = [
  'SUBMITTED',
  'VERIFIED',
  'DRAFT',
  'SUSPENDED',
  'RETIRED',
  'LEAVING',
  'MERGED',
];

/** Craftsmen in scope, those who wait for verification first, and many at once. */
export default function CraftsmenPage() {
  const { t } = useTranslation(['verification', 'work']);
  const { values, set } = useFilters('status', 'region');
  const chosenStatus = (values.status as Status | typeof DUE | undefined) ?? 'SUBMITTED';
  const status = chosenStatus === DUE ? undefined : chosenStatus;
  const confirmation = chosenStatus === DUE ? DUE : undefined;
  const pages = usePages(['managed-craftsmen', chosenStatus, values.region], (cursor) =>
    body(
      talent.GET('/api/v1/craftsmen/managed', {
        params: { query: { status, confirmation, region: values.region, limit: 20, cursor } },
      }),
    ),
  );
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chosen = pages.items.filter(({ id }) => ticked.includes(id));
  const bulk = status === 'SUBMITTED' && pages.items.length > 0;
  const tick = (id: string, on: boolean) =>
    setTicked((before) =>
      on ? [...before, id].slice(-MOST_AT_ONCE) : before.filter((other) => other !== id),
    );
  return (
    <>
      <VerificationHeader />
      <FilterBar label={t('work:filter.label')}>
        <FilterSelect
          label={t('status')}
          value={chosenStatus}
          options={[
            ...statuses.map((value) => ({ value, label: t(`craftsman.status.${value}`) })),
            { value: DUE, label: t('craftsman.due') },
          ]}
          onChange={(value) => set('status', value)}
        />
        <ScopeRegionFilter value={values.region} onChange={(region) => set('region', region)} />
      </FilterBar>
      {bulk && (
        <BulkVerification
          chosen={chosen}
          all={pages.items}
          onChoose={(craftsmen) => setTicked(craftsmen.map(({ id }) => id))}
        />
      )}
      <PagedList
        pages={pages}
        keyOf={(craftsman) => craftsman.id}
        label={t('tab.craftsmen')}
        empty={<EmptyState icon="people" title={t('craftsman.empty')} />}
      >
        {(craftsman) =>
          bulk ? (
            <Choosable
              label={t('bulk.choose', { name: craftsman.name })}
              chosen={ticked.includes(craftsman.id)}
              onChange={(on) => tick(craftsman.id, on)}
            >
              <Row craftsman={craftsman} />
            </Choosable>
          ) : (
            <Row craftsman={craftsman} />
          )
        }
      </PagedList>
    </>
  );
}

function Choosable({
  label,
  chosen,
  onChange,
  children,
}: {
  label: string;
  chosen: boolean;
  onChange: (chosen: boolean) => void;
  children: ReactNode;
}) {
  return (
    <div className={styles.choice}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          aria-label={label}
          checked={chosen}
          onChange={(event) => onChange(event.target.checked)}
        />
      </label>
      {children}
    </div>
  );
}

function Row({ craftsman }: { craftsman: Managed }) {
  const { t } = useTranslation(['verification', 'work']);
  return (
    <ListRow
      to={`/union/craftsmen/${craftsman.id}`}
      title={craftsman.name}
      facts={[
        craftsman.skillLevel && t(`work:skillLevel.${craftsman.skillLevel}`),
        craftsman.trades.join('、'),
        craftsman.employer,
        craftsman.region?.name,
        t('craftsman.since', { at: formatDate(craftsman.statusSince) }),
      ]
        .filter(Boolean)
        .join(' · ')}
      side={
        <StatusTag tone={craftsmanTone[craftsman.status]}>
          {t(`craftsman.status.${craftsman.status}`)}
        </StatusTag>
      }
    />
  );
}
