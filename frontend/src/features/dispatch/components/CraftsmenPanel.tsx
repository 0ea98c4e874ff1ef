import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, ifMatch, matching } from '@/shared/api/clients';
import { caseKey } from '@/shared/case/keys';
import { ParticipantList } from '@/shared/case/ParticipantList';
import type { HelpRequest, Invitation } from '@/shared/case/types';
import { useAct } from '@/shared/form/useAct';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import styles from './dispatch.module.css';

/** Who takes part; whoever accepted and then stays silent can be let go. */
export function CraftsmenPanel({ request }: { request: HelpRequest }) {
  const { t } = useTranslation(['dispatch', 'case']);
  return (
    <Card title={t('case:participants.title')}>
      <ParticipantList participants={request.participants} />
      {request.allowedActions.includes('RELEASE') && <Release helpRequestId={request.id} />}
    </Card>
  );
}

function Release({ helpRequestId }: { helpRequestId: string }) {
  const { t } = useTranslation('dispatch');
  const { data } = useQuery({
    queryKey: [...caseKey(helpRequestId), 'invitations'],
    queryFn: ({ signal }) =>
      body(
        matching.GET('/api/v1/help-requests/{id}/invitations', {
          params: { path: { id: helpRequestId } },
          signal,
        }),
      ),
  });
  const accepted = (data?.items ?? []).filter(({ status }) => status === 'ACCEPTED');
  const find = (id: string | undefined) => accepted.find((one) => one.id === id);
  const release = useAct((id, reason) => send(find(id), reason), {
    done: () => t('release.done'),
    changed: [caseKey(helpRequestId)],
  });
  const asked = find(release.asking);
  return (
    <div className={styles.actions}>
      {accepted.map((one) => (
        <Button key={one.id} onClick={() => release.ask(one.id)}>
          {t('release.title', { name: one.craftsmanName })}
        </Button>
      ))}
      {asked && (
        <ConfirmDialog
          open
          onClose={release.cancel}
          title={t('release.title', { name: asked.craftsmanName })}
          confirm={t('release.action')}
          danger
          reason={{ label: t('release.reason'), required: true }}
          busy={release.busy}
          error={release.error}
          onConfirm={release.perform}
        >
          {t('release.text', { name: asked.craftsmanName })}
        </ConfirmDialog>
      )}
    </div>
  );
}

async function send(invitation: Invitation | undefined, reason: string): Promise<void> {
  if (!invitation) return;
  await matching.POST('/api/v1/invitations/{id}/release', {
    params: { path: { id: invitation.id }, header: ifMatch(invitation.version) },
    body: { reason },
  });
}
