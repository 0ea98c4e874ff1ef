import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, matching } from '@/shared/api/clients';
import { caseKey } from '@/shared/case/keys';
import type { HelpRequest } from '@/shared/case/types';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { toast } from '@/shared/ui/toast';
import { type CaseAction, caseActions } from '../actions';
import styles from './dispatch.module.css';

type Confirmed = Exclude<CaseAction, 'dispatch'>;

/** Whose reason must be given: the others say enough by themselves. */
const needsReason: Confirmed[] = ['closure', 'reopening', 'outcomeReturn'];
const endsSomething: Confirmed[] = ['closure', 'outcomeReturn'];

function send(action: Confirmed, request: HelpRequest, reason: string): Promise<unknown> {
  const params = { path: { id: request.id }, header: ifMatch(request.version) };
  switch (action) {
    case 'visitRequest':
      return matching.POST('/api/v1/help-requests/{id}/visit-request', {
        params,
        body: { reason: reason || undefined },
      });
    case 'closure':
      return matching.POST('/api/v1/help-requests/{id}/closure', { params, body: { reason } });
    case 'reopening':
      return matching.POST('/api/v1/help-requests/{id}/reopening', { params, body: { reason } });
    case 'verification':
      return matching.POST('/api/v1/outcomes/{id}/verification', { params: outcomeOf(request) });
    case 'outcomeReturn':
      return matching.POST('/api/v1/outcomes/{id}/return', {
        params: outcomeOf(request),
        body: { reason },
      });
  }
}

function outcomeOf({ outcome }: HelpRequest) {
  return { path: { id: outcome?.id ?? '' }, header: ifMatch(outcome?.version ?? 0) };
}

/** What the officer can do now, straight from what the service allows. */
export function ActionPanel({ request }: { request: HelpRequest }) {
  const { t } = useTranslation('dispatch');
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Confirmed>();
  const act = useMutation({
    mutationFn: ({ action, reason }: { action: Confirmed; reason: string }) =>
      send(action, request, reason),
    onSuccess: () => {
      setAsking(undefined);
      toast.success(t('action.done'));
      return queries.invalidateQueries({ queryKey: caseKey(request.id) });
    },
  });
  const actions = caseActions(request.allowedActions);
  return (
    <Card
      title={t('case.actions')}
      tone={actions.some((action) => action !== 'reopening') ? 'focus' : undefined}
    >
      {actions.length === 0 && <p className={styles.faint}>{t('case.noActions')}</p>}
      <div className={styles.actions}>
        {actions.map((action, index) => {
          const ends = action !== 'dispatch' && endsSomething.includes(action);
          // Opening a closed case again is possible, not what comes next.
          const next = index === 0 && action !== 'reopening';
          const kind = ends ? 'danger' : next ? 'primary' : 'default';
          if (action === 'dispatch') {
            return (
              <ButtonLink
                key={action}
                kind={kind}
                block
                to={`/union/requests/${request.id}/dispatch`}
              >
                {t('case.board')}
              </ButtonLink>
            );
          }
          return (
            <Button
              key={action}
              kind={kind}
              block
              onClick={() => {
                act.reset();
                setAsking(action);
              }}
            >
              {t(`action.${action}`)}
            </Button>
          );
        })}
      </div>
      {asking && (
        <ConfirmDialog
          open
          onClose={() => setAsking(undefined)}
          title={t(`action.${asking}Title`)}
          confirm={t(`action.${asking}`)}
          danger={endsSomething.includes(asking)}
          reason={
            asking === 'verification'
              ? undefined
              : {
                  label: t('action.reason'),
                  hint: t('action.reasonHint'),
                  required: needsReason.includes(asking),
                }
          }
          busy={act.isPending}
          error={act.error}
          onConfirm={(reason) => act.mutate({ action: asking, reason })}
        >
          {t(`action.${asking}Text`)}
        </ConfirmDialog>
      )}
    </Card>
  );
}
