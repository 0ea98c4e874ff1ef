import { useTranslation } from 'react-i18next';
import { body, matching } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { Button } from '@/shared/ui/Button';
import { ErrorState, ListSkeleton } from '@/shared/ui/states';
import { Timeline } from '@/shared/ui/Timeline';
import styles from './case.module.css';
import { timelineKey } from './keys';

/** Every step of the case: who, when, why. */
export function CaseTimeline({ helpRequestId }: { helpRequestId: string }) {
  const { t } = useTranslation('case');
  const pages = usePages(timelineKey(helpRequestId), (cursor) =>
    body(
      matching.GET('/api/v1/help-requests/{id}/timeline', {
        params: { path: { id: helpRequestId }, query: { limit: 100, cursor } },
      }),
    ),
  );
  if (pages.isPending) return <ListSkeleton rows={3} />;
  if (pages.isError) return <ErrorState error={pages.error} retry={() => pages.refetch()} />;
  if (pages.items.length === 0) return <p className={styles.faint}>{t('timeline.empty')}</p>;
  return (
    <>
      <Timeline
        label={t('timeline.title')}
        items={pages.items.map((entry, index) => ({
          key: `${entry.at}-${index}`,
          at: entry.at,
          actor: [t(`role.${entry.actor.role}`), entry.actor.name].filter(Boolean).join(' · '),
          text: entry.message,
        }))}
      />
      {pages.hasNextPage && (
        <Button kind="quiet" busy={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
          {t('timeline.more')}
        </Button>
      )}
    </>
  );
}
