import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, matching } from '@/shared/api/clients';
import type { HelpRequest } from '@/shared/case/types';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { may } from '../actions';
import styles from './CaseActions.module.css';
import { useCaseStep } from './useCaseStep';

const asked = {
  consultationSolved: 'CONSULTATION_SOLVED',
  visitRequest: 'REQUEST_VISIT',
  reopening: 'REOPEN',
  withdrawal: 'WITHDRAW',
} as const;

export type Asked = keyof typeof asked;

function send(action: Asked, request: HelpRequest, text: string) {
  const params = { path: { id: request.id }, header: ifMatch(request.version) };
  switch (action) {
    case 'consultationSolved':
      return matching.POST('/api/v1/help-requests/{id}/consultation-solved', {
        params,
        body: { comment: text || undefined },
      });
    case 'visitRequest':
      return matching.POST('/api/v1/help-requests/{id}/visit-request', {
        params,
        body: { reason: text || undefined },
      });
    case 'reopening':
      return matching.POST('/api/v1/help-requests/{id}/reopening', {
        params,
        body: { reason: text },
      });
    case 'withdrawal':
      return matching.POST('/api/v1/help-requests/{id}/withdrawal', {
        params,
        body: { reason: text },
      });
  }
}

/** What the enterprise can do with its case now; the service says what is allowed. */
export function CaseActions({
  request,
  actions,
}: {
  request: HelpRequest;
  /** Which of them stand here: the way on near the top, the way out at the bottom. */
  actions: Asked[];
}) {
  const { t } = useTranslation('help');
  const [open, setOpen] = useState<Asked>();
  const act = useCaseStep(
    request.id,
    async ({ action, text }: { action: Asked; text: string }) => {
      await send(action, request, text);
      setOpen(undefined);
    },
    t('actions.done'),
  );
  const offered = actions.filter((action) => may(request, asked[action]));
  const editable = !actions.includes('withdrawal') && may(request, 'EDIT');
  if (offered.length === 0 && !editable) return null;
  return (
    <div className={styles.actions}>
      {editable && (
        <ButtonLink kind="primary" to={`/enterprise/requests/${request.id}/edit`}>
          {t('actions.edit')}
        </ButtonLink>
      )}
      {offered.map((action) => (
        <Button
          key={action}
          kind={
            action === 'withdrawal' ? 'quiet' : action === 'visitRequest' ? 'primary' : 'default'
          }
          onClick={() => {
            act.reset();
            setOpen(action);
          }}
        >
          {t(`actions.${action}`)}
        </Button>
      ))}
      {open && (
        <ConfirmDialog
          open
          onClose={() => setOpen(undefined)}
          title={t(`actions.${open}Title`)}
          confirm={t(`actions.${open}`)}
          danger={open === 'withdrawal'}
          reason={{
            label: t(`actions.${open}Reason`),
            required: open === 'reopening' || open === 'withdrawal',
          }}
          busy={act.isPending}
          error={act.error}
          onConfirm={(text) => act.mutate({ action: open, text })}
        >
          {t(`actions.${open}Text`)}
        </ConfirmDialog>
      )}
    </div>
  );
}
