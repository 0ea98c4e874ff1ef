import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { body, matching } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/matching-service';
import { isProblem } from '@/shared/api/problem';
import { caseKey } from '@/shared/case/keys';

type Schemas = components['schemas'];

export type Proposal = Schemas['TeamProposal'];
export type Outline = Schemas['TeamOutline'];
export type ServiceTeam = Schemas['ServiceTeam'];
export type TeamCandidate = Schemas['TeamCandidate'];
export type Skill = Schemas['NeededSkill'];

/** A team as the officer wants it; without a lead the one who covers most leads. */
export interface Wanted {
  craftsmanIds: string[];
  leadCraftsmanId?: string | undefined;
}

/** What the officer has put right so far; nothing while the case's own words stand. */
export interface Draft {
  skills?: Skill[] | undefined;
  team?: Wanted | undefined;
}

/** As many skills as a search takes. */
export const MOST_SKILLS = 5;

export const proposalQuery = (helpRequestId: string, draft: Draft) =>
  queryOptions({
    queryKey: [...caseKey(helpRequestId), 'team-proposal', draft],
    queryFn: ({ signal }) =>
      body(
        matching.POST('/api/v1/help-requests/{id}/team-proposal', {
          params: { path: { id: helpRequestId } },
          body: draft,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The newest team of a case; null while none has been asked. */
export const teamQuery = (helpRequestId: string) =>
  queryOptions({
    queryKey: [...caseKey(helpRequestId), 'service-team'],
    queryFn: ({ signal }): Promise<ServiceTeam | null> =>
      body<ServiceTeam | null>(
        matching.GET('/api/v1/help-requests/{id}/service-team', {
          params: { path: { id: helpRequestId } },
          signal,
        }),
      ).catch((failure: unknown) => {
        if (isProblem(failure, 404)) return null;
        throw failure;
      }),
    refetchInterval: 30_000,
  });

/** A team that is being asked, or has agreed and waits to be engaged. */
export function isAsked(team: ServiceTeam | null | undefined): team is ServiceTeam {
  return team?.status === 'INVITING' || team?.status === 'AGREED';
}

export function skillOf({ name, occupationCode }: Skill): Skill {
  return occupationCode ? { name, occupationCode } : { name };
}

export function sameSkill(one: Skill, other: Skill): boolean {
  return one.occupationCode || other.occupationCode
    ? one.occupationCode === other.occupationCode
    : one.name === other.name;
}

export function wantedOf(team: Pick<Outline, 'members'>): Wanted {
  return {
    craftsmanIds: team.members.map(({ craftsmanId }) => craftsmanId),
    leadCraftsmanId: team.members.find(({ lead }) => lead)?.craftsmanId,
  };
}

/** Who is added comes last; who is taken off leads no longer. */
export function toggled(team: Wanted, craftsmanId: string): Wanted {
  if (!team.craftsmanIds.includes(craftsmanId)) {
    return { ...team, craftsmanIds: [...team.craftsmanIds, craftsmanId] };
  }
  return {
    craftsmanIds: team.craftsmanIds.filter((one) => one !== craftsmanId),
    leadCraftsmanId: team.leadCraftsmanId === craftsmanId ? undefined : team.leadCraftsmanId,
  };
}

/** The same people under the same lead. */
export function isProposed(team: Outline, proposal: Proposal): boolean {
  const key = ({ members }: Outline) =>
    members
      .map(({ craftsmanId, lead }) => `${lead ? '!' : ''}${craftsmanId}`)
      .sort()
      .join();
  return proposal.teams.some((one) => key(one) === key(team));
}
