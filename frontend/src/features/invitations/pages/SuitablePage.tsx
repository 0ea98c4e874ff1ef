import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { body, matching } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState } from '@/shared/ui/states';
import { InboxTabs } from '../components/InboxTabs';
import styles from '../components/invitations.module.css';
import { SuitableCard } from '../components/SuitableCard';

type When = 'OPEN' | 'PAST';

/** The requests that suit the craftsman, best first; read-only, because unions invite. */
export default function SuitablePage() {
  const { t } = useTranslation('invitations');
  const [when, setWhen] = useState<When>('OPEN');
  const pages = usePages(['suitable', when], (cursor, signal) =>
    body(
      matching.GET('/api/v1/help-requests/suitable', {
        params: { query: { when, limit: 10, cursor } },
        signal,
      }),
    ),
  );
  return (
    <>
      <PageHeader title={t('suitable.title')} lead={t('suitable.lead')} />
      <InboxTabs />
      <div className={styles.how}>
        <p>{t('suitable.how')}</p>
        <ul>
          <li>
            <Link to="/craftsman/calendar">{t('suitable.toCalendar')}</Link>
          </li>
          <li>
            <Link to="/craftsman/profile">{t('suitable.toProfile')}</Link>
          </li>
        </ul>
      </div>
      <FilterBar label={t('suitable.when')}>
        <FilterSelect
          label={t('suitable.when')}
          value={when}
          options={(['OPEN', 'PAST'] as const).map((value) => ({
            value,
            label: t(`suitable.WHEN.${value}`),
          }))}
          onChange={(value) => setWhen(value ?? 'OPEN')}
        />
      </FilterBar>
      <PagedList
        pages={pages}
        keyOf={({ helpRequest }) => helpRequest.id}
        label={t('suitable.list')}
        empty={<EmptyState title={t('suitable.empty')} hint={t('suitable.emptyHint')} />}
      >
        {(suitable) => <SuitableCard suitable={suitable} />}
      </PagedList>
    </>
  );
}
