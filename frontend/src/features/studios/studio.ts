import type { components } from '@/shared/api/generated/talent-service';
import type { Tone } from '@/shared/ui/StatusTag';

type Schemas = components['schemas'];

export type Studio = Schemas['StudioDetail'];
export type StudioRequest = Schemas['StudioRequest'];
export type ManagedStudio = Schemas['ManagedStudio'];
export type PublicStudio = Schemas['StudioPage'];
export type StudioResult = Schemas['StudioResult'];
export type StudioMember = Schemas['StudioMember'];
export type Criterion = Schemas['StudioCriterion'];
export type Status = Studio['status'];
export type Level = Schemas['StudioCard']['level'];

export const levels: Level[] = ['NATIONAL', 'PROVINCIAL', 'CITY', 'ENTERPRISE'];

export const statuses: Status[] = [
  'APPLIED',
  'ACCREDITED',
  'RENEWED',
  'WARNED',
  'REFUSED',
  'REVOKED',
];

export const resultKinds: StudioResult['kind'][] = [
  'INNOVATION',
  'WORK_METHOD',
  'PATENT',
  'STANDARD',
  'TRAINING',
  'AWARD',
];

export const statusTone: Record<Status, Tone> = {
  DRAFT: 'neutral',
  APPLIED: 'active',
  REFUSED: 'bad',
  ACCREDITED: 'good',
  RENEWED: 'good',
  WARNED: 'warn',
  REVOKED: 'bad',
};

export const memberTone: Record<StudioMember['status'], Tone> = {
  INVITED: 'warn',
  ACTIVE: 'good',
  DECLINED: 'neutral',
  LEFT: 'neutral',
};

export const isAccredited = (status: Status) =>
  status === 'ACCREDITED' || status === 'RENEWED' || status === 'WARNED';

/** While officers judge an application, and after the end, its leader changes nothing. */
export const isOpenToLeader = (status: Status) => status !== 'APPLIED' && status !== 'REVOKED';

/** Whether the leader's place in the pool keeps a union from vouching for the studio anew. */
export const leaderIsAway = (leader: Studio['leader']) => leader.status !== 'VERIFIED';

export type LeaderAct = 'application' | 'withdrawal';

/** What leads on from here, for whoever leads it. */
export function leaderActs(status: Status): LeaderAct[] {
  if (status === 'DRAFT' || status === 'REFUSED') return ['application'];
  return status === 'APPLIED' ? ['withdrawal'] : [];
}

export type OfficerAct =
  | 'accreditation'
  | 'refusal'
  | 'assessment'
  | 'promotion'
  | 'revocation'
  | 'succession';

/** What an officer can do with a studio; a union judges what it could have accredited itself. */
export function officerActs(studio: Studio): OfficerAct[] {
  const { status, level, decidable } = studio;
  if (studio.relation !== 'OFFICER') return [];
  if (status === 'APPLIED') return ['accreditation', 'refusal'];
  if (!isAccredited(status) || !level) return [];
  const judges = decidable.includes(level);
  const acts: OfficerAct[] = [];
  if (judges && (studio.assessmentDue || status === 'WARNED')) acts.push('assessment');
  if (status !== 'WARNED' && levelsAbove(studio).length > 0) acts.push('promotion');
  if (studio.members.some((member) => member.status === 'ACTIVE')) acts.push('succession');
  if (judges && studio.revocable) acts.push('revocation');
  return acts;
}

/** To what this union can raise an accredited studio. */
export function levelsAbove({ level, decidable }: Studio): Level[] {
  const present = level ? levels.indexOf(level) : levels.length;
  return decidable.filter((one) => levels.indexOf(one) < present);
}

/** For how many years a union's word may be good. */
export const terms = [1, 2, 3, 4, 5];
