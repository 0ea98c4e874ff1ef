import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ifMatch, matching } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/matching-service';
import { isProblem } from '@/shared/api/problem';
import type { Invitation } from '@/shared/case/types';
import { toast } from '@/shared/ui/toast';

export type DeclineReason = components['schemas']['DeclineReason'];

export const invitationsKey = ['invitations'] as const;

/** Accepting or declining; whatever comes of it, the inbox is read anew. */
export function useReply(invitation: Invitation) {
  const { t } = useTranslation('invitations');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const params = { path: { id: invitation.id }, header: ifMatch(invitation.version) };
  const refresh = () => queries.invalidateQueries({ queryKey: invitationsKey });

  const accept = useMutation({
    mutationFn: () => matching.POST('/api/v1/invitations/{id}/acceptance', { params }),
    onSuccess: async () => {
      toast.success(t('accepted'));
      await refresh();
      await navigate(`/craftsman/requests/${invitation.helpRequest.id}`);
    },
    onError: (error) => {
      // Too late, or answered on another device: the list shows how it stands.
      if (isProblem(error, 409) || isProblem(error, 412)) void refresh();
    },
  });
  const decline = useMutation({
    mutationFn: (answer: { reason: DeclineReason; comment: string }) =>
      matching.POST('/api/v1/invitations/{id}/decline', {
        params,
        body: { reason: answer.reason, comment: answer.comment || undefined },
      }),
    onSuccess: () => {
      toast.success(t('declined'));
      return refresh();
    },
  });
  return { accept, decline };
}
