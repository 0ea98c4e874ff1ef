import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, matching } from '@/shared/api/clients';
import { caseKey } from '@/shared/case/keys';
import { PlanVisitForm } from '@/shared/case/PlanVisitForm';
import { EngagementStatusTag } from '@/shared/case/tags';
import type { Engagement, Visit } from '@/shared/case/types';
import { VisitCard } from '@/shared/case/VisitCard';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { toast } from '@/shared/ui/toast';
import styles from './dispatch.module.css';

/** The engagement's people and visits; plans the first visit and further ones. */
export function VisitPanel({
  helpRequestId,
  engagement,
  mayPlan,
}: {
  helpRequestId: string;
  engagement: Engagement;
  mayPlan: boolean;
}) {
  const { t } = useTranslation('case');
  const queries = useQueryClient();
  const [planning, setPlanning] = useState(false);
  const [cancelling, setCancelling] = useState<Visit>();
  const cancel = useMutation({
    mutationFn: ({ visit, reason }: { visit: Visit; reason: string }) =>
      matching.POST('/api/v1/visits/{id}/cancellation', {
        params: { path: { id: visit.id }, header: ifMatch(visit.version) },
        body: { reason },
      }),
    onSuccess: () => {
      setCancelling(undefined);
      toast.success(t('plan.cancelled'));
      return queries.invalidateQueries({ queryKey: caseKey(helpRequestId) });
    },
  });
  const standing = engagement.visits.filter(({ status }) => status !== 'CANCELLED');
  const showForm = mayPlan && (planning || standing.length === 0);
  return (
    <>
      <Card
        title={t('engagement.title')}
        extra={<EngagementStatusTag status={engagement.status} />}
      >
        <ul className={styles.people}>
          {engagement.craftsmen.map((craftsman) => (
            <li key={craftsman.craftsmanId}>
              <span>
                {craftsman.name}
                {craftsman.lead && <small className={styles.lead}>{t('engagement.lead')}</small>}
              </span>
              {craftsman.mobile && <a href={`tel:${craftsman.mobile}`}>{craftsman.mobile}</a>}
            </li>
          ))}
        </ul>
        {engagement.visits.map((visit) => (
          <div key={visit.id} className={styles.visit}>
            <VisitCard visit={visit}>
              {visit.status === 'PLANNED' && mayPlan && (
                <Button kind="quiet" onClick={() => setCancelling(visit)}>
                  {t('plan.cancelVisit')}
                </Button>
              )}
            </VisitCard>
          </div>
        ))}
        {mayPlan && standing.length > 0 && !planning && (
          <Button icon="plus" onClick={() => setPlanning(true)}>
            {t('plan.another')}
          </Button>
        )}
      </Card>
      {showForm && (
        <Card title={t('plan.title')} tone="focus">
          <PlanVisitForm
            helpRequestId={helpRequestId}
            engagementId={engagement.id}
            onPlanned={() => setPlanning(false)}
          />
        </Card>
      )}
      {cancelling && (
        <ConfirmDialog
          open
          danger
          title={t('plan.cancelVisitTitle')}
          confirm={t('plan.cancelVisit')}
          reason={{ label: t('plan.cancelReason'), required: true }}
          busy={cancel.isPending}
          error={cancel.error}
          onClose={() => setCancelling(undefined)}
          onConfirm={(reason) => cancel.mutate({ visit: cancelling, reason })}
        >
          {t('plan.cancelVisitText')}
        </ConfirmDialog>
      )}
    </>
  );
}
