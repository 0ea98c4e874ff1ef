import { useTranslation } from 'react-i18next';
import { body, matching } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { CaseRow } from '@/shared/case/CaseRow';
import { ButtonLink } from '@/shared/ui/Button';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState } from '@/shared/ui/states';
import { UpcomingVisits } from '../components/UpcomingVisits';
import styles from '../components/work.module.css';

/** Where the craftsman is expected, and the cases they take part in. */
export default function WorkPage() {
  const { t } = useTranslation('craftWork');
  const pages = usePages(
    ['my-cases'],
    (cursor) =>
      body(matching.GET('/api/v1/help-requests', { params: { query: { limit: 20, cursor } } })),
    { refetchInterval: 60_000 },
  );
  const titles = new Map(pages.items.map((request) => [request.id, request.title]));
  return (
    <>
      <PageHeader title={t('work.title')} />
      <UpcomingVisits titles={titles} />
      <h2 className={styles.section}>{t('work.cases')}</h2>
      <PagedList
        pages={pages}
        keyOf={(request) => request.id}
        label={t('work.cases')}
        empty={
          <EmptyState
            icon="wrench"
            title={t('work.empty')}
            hint={t('work.emptyHint')}
            action={<ButtonLink to="/craftsman/inbox">{t('work.toInbox')}</ButtonLink>}
          />
        }
      >
        {(request) => <CaseRow request={request} to={`/craftsman/requests/${request.id}`} />}
      </PagedList>
    </>
  );
}
