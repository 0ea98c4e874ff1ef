import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey, ifMatch, matching } from '@/shared/api/clients';
import { caseKey } from '@/shared/case/keys';
import type { HelpRequest } from '@/shared/case/types';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { EmptyState, ErrorState, ListSkeleton, ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import {
  type Draft,
  isAsked,
  isProposed,
  type Outline,
  type Proposal,
  proposalQuery,
  type ServiceTeam,
  skillOf,
  toggled,
  wantedOf,
} from '../team';
import { SkillsEditor } from './SkillsEditor';
import { TeamCandidates } from './TeamCandidates';
import { TeamOutlineView } from './TeamOutlineView';
import styles from './team.module.css';

/** Which skills, who covers them, who goes: every change is looked at by the service at once. */
export function TeamBuilder({
  request,
  asked,
}: {
  request: HelpRequest;
  asked: ServiceTeam | null;
}) {
  const { t } = useTranslation('dispatch');
  const open = isAsked(asked) ? asked : undefined;
  const [draft, setDraft] = useState<Draft>(() =>
    open ? { skills: open.skills.map(skillOf), team: wantedOf(open) } : {},
  );
  const proposal = useQuery(proposalQuery(request.id, draft));
  const found = proposal.data;
  if (!found) {
    return proposal.isError ? (
      <ErrorState error={proposal.error} retry={() => proposal.refetch()} />
    ) : (
      <ListSkeleton />
    );
  }
  const team = (draft.team && found.team) ?? found.teams[0];
  const change = (wanted: Draft['team']) =>
    setDraft({ ...draft, team: wanted?.craftsmanIds.length ? wanted : undefined });
  return (
    <div className={styles.builder} aria-busy={proposal.isFetching}>
      <SkillsEditor
        skills={found.skills}
        possible={found.possibleSkills}
        onChange={(skills) => setDraft({ ...draft, skills })}
      />
      {proposal.isError && <ProblemNote error={proposal.error} />}
      {team ? (
        <Chosen
          key={open?.id ?? 'new'}
          request={request}
          open={open}
          proposal={found}
          team={team}
          checking={proposal.isFetching || proposal.isError}
          onChange={change}
        />
      ) : (
        <EmptyState icon="people" title={t('team.nobody')} hint={t('team.nobodyHint')} />
      )}
      {found.teams.length > 0 && (
        <Alternatives proposal={found} chosen={team} onChoose={(one) => change(wantedOf(one))} />
      )}
      {found.candidates.length > 0 && (
        <TeamCandidates
          proposal={found}
          members={team ? wantedOf(team).craftsmanIds : []}
          onToggle={(id) => change(toggled(team ? wantedOf(team) : { craftsmanIds: [] }, id))}
        />
      )}
    </div>
  );
}

/** The other teams of the same size. */
function Alternatives({
  proposal,
  chosen,
  onChoose,
}: {
  proposal: Proposal;
  chosen: Outline | undefined;
  onChoose: (team: Outline) => void;
}) {
  const { t } = useTranslation('dispatch');
  const names = ({ members }: Outline) =>
    members.map(({ name }) => name).join(t('board.likelySeparator'));
  return (
    <section aria-label={t('team.proposed')}>
      <h3 className={styles.heading}>{t('team.proposed')}</h3>
      <p className={styles.faint}>{t('team.proposedHint')}</p>
      <ul className={styles.proposed}>
        {proposal.teams.map((team) => {
          const same = chosen !== undefined && names(chosen) === names(team);
          return (
            <li key={names(team)}>
              <span>
                {names(team)}
                <small className={styles.faint}>{team.leadReason}</small>
              </span>
              <Button
                kind="quiet"
                disabled={same}
                onClick={() => onChoose(team)}
                aria-label={t('team.takeAria', { names: names(team) })}
              >
                {t(same ? 'team.taken' : 'team.take')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Chosen({
  request,
  open,
  proposal,
  team,
  checking,
  onChange,
}: {
  request: HelpRequest;
  open: ServiceTeam | undefined;
  proposal: Proposal;
  team: Outline;
  checking: boolean;
  onChange: (team: Draft['team']) => void;
}) {
  const { t } = useTranslation('dispatch');
  const queries = useQueryClient();
  const key = useRef<string>(crypto.randomUUID());
  const [confirming, setConfirming] = useState(false);
  const send = useMutation({
    mutationFn: () => sendTeam(request.id, open, proposal, team, key.current),
    onSuccess: () => {
      setConfirming(false);
      toast.success(t(open ? 'team.changed' : 'team.sent'));
      return queries.invalidateQueries({ queryKey: caseKey(request.id) });
    },
  });
  const wanted = wantedOf(team);
  const blocked = team.conflicts.some(({ blocking }) => blocking);
  return (
    <Card title={t('team.chosen')} tone="focus">
      <TeamOutlineView
        proposal={proposal}
        team={team}
        manual={!isProposed(team, proposal)}
        onLead={(leadCraftsmanId) => onChange({ ...wanted, leadCraftsmanId })}
        onRemove={
          team.members.length > 1 ? (id: string) => onChange(toggled(wanted, id)) : undefined
        }
      />
      {team.members.length < 2 && <p className={styles.note}>{t('team.oneIsEnough')}</p>}
      <Button
        kind="primary"
        block
        disabled={checking || blocked || team.members.length < 2}
        onClick={() => {
          send.reset();
          setConfirming(true);
        }}
      >
        {t(open ? 'team.change' : 'team.send', { count: team.members.length })}
      </Button>
      {blocked && <p className={styles.note}>{t('team.blocked')}</p>}
      {confirming && (
        <ConfirmDialog
          open
          title={t(open ? 'team.changeTitle' : 'team.sendTitle', { count: team.members.length })}
          confirm={t('team.confirm')}
          busy={send.isPending}
          error={send.error}
          onClose={() => setConfirming(false)}
          onConfirm={() => send.mutate()}
        >
          {t(open ? 'team.changeText' : 'team.sendText')}
        </ConfirmDialog>
      )}
    </Card>
  );
}

function sendTeam(
  helpRequestId: string,
  open: ServiceTeam | undefined,
  proposal: Proposal,
  team: Outline,
  key: string,
): Promise<unknown> {
  const sent = { skills: proposal.skills.map(skillOf), team: wantedOf(team) };
  const path = { id: helpRequestId };
  return open
    ? matching.PUT('/api/v1/help-requests/{id}/service-team', {
        params: { path, header: ifMatch(open.version) },
        body: sent,
      })
    : matching.POST('/api/v1/help-requests/{id}/service-team', {
        params: { path },
        headers: idempotencyKey(key),
        body: sent,
      });
}
