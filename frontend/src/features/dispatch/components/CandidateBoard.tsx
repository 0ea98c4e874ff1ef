import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, idempotencyKey, ifMatch, matching } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/matching-service';
import { caseKey } from '@/shared/case/keys';
import type { HelpRequest, Invitation } from '@/shared/case/types';
import { formatDateTime } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { FilterSelect } from '@/shared/ui/FilterBar';
import { EmptyState, ProblemNote, QueryView } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { points } from '../criteria';
import { type Candidate, CandidateCard } from './CandidateCard';
import styles from './dispatch.module.css';

type Purpose = Invitation['purpose'];
type Run = components['schemas']['MatchRun'];
type InvitationRef = NonNullable<Candidate['invitation']>;

const LIKELY_SHOWN = 4;

/** The match run of a case: candidates with their reasons, and those left out with theirs. */
export function CandidateBoard({ request }: { request: HelpRequest }) {
  const { t } = useTranslation(['dispatch', 'case']);
  const queries = useQueryClient();
  const [purpose, setPurpose] = useState<Purpose>(
    request.status === 'DISPATCHING' ? 'VISIT' : 'CONSULTATION',
  );
  const [withdrawing, setWithdrawing] = useState<Candidate>();
  const refresh = () => queries.invalidateQueries({ queryKey: caseKey(request.id) });

  const run = useQuery({
    queryKey: [...caseKey(request.id), 'candidates'],
    queryFn: ({ signal }) =>
      body(
        matching.GET('/api/v1/help-requests/{id}/candidates', {
          params: { path: { id: request.id }, query: { limit: 20 } },
          signal,
        }),
      ),
  });
  const recompute = useMutation({
    mutationFn: () =>
      matching.POST('/api/v1/help-requests/{id}/match-runs', {
        params: { path: { id: request.id } },
        headers: idempotencyKey(),
      }),
    onSuccess: () => {
      toast.success(t('board.recomputed'));
      return refresh();
    },
  });
  const invite = useMutation({
    mutationFn: (candidate: Candidate) =>
      matching.POST('/api/v1/help-requests/{id}/invitations', {
        params: { path: { id: request.id } },
        headers: idempotencyKey(),
        body: { craftsmanId: candidate.craftsmanId, purpose },
      }),
    onSuccess: (_, candidate) => {
      toast.success(t('board.invited', { name: candidate.name }));
      return refresh();
    },
  });
  const withdraw = useMutation({
    mutationFn: (invitation: InvitationRef) =>
      matching.POST('/api/v1/invitations/{id}/withdrawal', {
        params: { path: { id: invitation.id }, header: ifMatch(invitation.version) },
      }),
    onSuccess: () => {
      setWithdrawing(undefined);
      toast.success(t('board.withdrawn'));
      return refresh();
    },
  });
  const mayInvite = request.allowedActions.includes('INVITE');

  return (
    <QueryView query={run}>
      {(found) => (
        <>
          <div className={styles.boardHead}>
            <p className={styles.faint}>
              {t('board.lead', { at: formatDateTime(found.at) })}{' '}
              {t('board.policy', { version: found.policyVersion })}
            </p>
            <div className={styles.buttons}>
              {mayInvite && (
                <FilterSelect
                  label={t('board.purpose')}
                  value={purpose}
                  options={(['VISIT', 'CONSULTATION'] as const).map((value) => ({
                    value,
                    label: t(`case:invitation.purpose.${value}`),
                  }))}
                  onChange={(value) => value && setPurpose(value)}
                />
              )}
              {request.allowedActions.includes('RECOMPUTE_CANDIDATES') && (
                <Button busy={recompute.isPending} onClick={() => recompute.mutate()}>
                  {t('board.recompute')}
                </Button>
              )}
            </div>
          </div>
          <LikelyOccupations likely={found.likelyOccupations} />
          {(recompute.isError || invite.isError) && (
            <ProblemNote error={invite.error ?? recompute.error} />
          )}
          {found.items.length === 0 ? (
            <EmptyState icon="people" title={t('board.empty')} hint={t('board.emptyHint')} />
          ) : (
            <ol className={styles.candidates} aria-label={t('board.candidates')}>
              {found.items.map((candidate, index) => (
                <li key={candidate.craftsmanId}>
                  <CandidateCard
                    candidate={candidate}
                    rank={index + 1}
                    inviting={
                      invite.isPending && invite.variables.craftsmanId === candidate.craftsmanId
                    }
                    onInvite={mayInvite ? () => invite.mutate(candidate) : undefined}
                    onWithdraw={() => setWithdrawing(candidate)}
                  />
                </li>
              ))}
            </ol>
          )}
          {found.excluded.length > 0 && (
            <details className={styles.excluded}>
              <summary>{t('board.excluded', { count: found.excluded.length })}</summary>
              <ul>
                {found.excluded.map((left) => (
                  <li key={left.craftsmanId}>
                    <strong>{left.name}</strong>
                    <span>{left.reason}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {withdrawing?.invitation && (
            <ConfirmDialog
              open
              danger
              title={t('board.withdrawTitle', { name: withdrawing.name })}
              confirm={t('board.withdraw')}
              busy={withdraw.isPending}
              error={withdraw.error}
              onClose={() => setWithdrawing(undefined)}
              onConfirm={() => withdrawing.invitation && withdraw.mutate(withdrawing.invitation)}
            >
              {t('board.withdrawText')}
            </ConfirmDialog>
          )}
        </>
      )}
    </QueryView>
  );
}

/** Said once above the list, because it explains the order of all who follow. */
function LikelyOccupations({ likely }: { likely: Run['likelyOccupations'] }) {
  const { t } = useTranslation('dispatch');
  if (likely.length === 0) {
    return null;
  }
  return (
    <p className={styles.faint}>
      {t('board.likely')}
      {likely
        .slice(0, LIKELY_SHOWN)
        .map(({ name, likelihood }) =>
          t('board.likelyOccupation', { name, percent: points(likelihood) }),
        )
        .join(t('board.likelySeparator'))}
      {t('board.likelyPlaces')}
    </p>
  );
}
