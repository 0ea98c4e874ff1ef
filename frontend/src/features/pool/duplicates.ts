import type { components } from '@/shared/api/generated/talent-service';
import type { Tone } from '@/shared/ui/StatusTag';

export type DuplicatePair = components['schemas']['DuplicatePair'];
export type DuplicateSearch = components['schemas']['DuplicateSearch'];
export type Craftsman = components['schemas']['CraftsmanDetail'];
export type MergeField = components['schemas']['MergeField'];
export type MergeOutcome = components['schemas']['DuplicateMergeOutcome'];
export type PairStatus = DuplicatePair['status'];
export type Side = 'first' | 'second';

export const pairStatuses: PairStatus[] = ['OPEN', 'NOT_SAME', 'MERGED'];

/** How sure the signs are, in words. */
export function levelOf(weight: number): { level: 'sure' | 'likely' | 'unsure'; tone: Tone } {
  if (weight >= 80) return { level: 'sure', tone: 'bad' };
  if (weight >= 55) return { level: 'likely', tone: 'warn' };
  return { level: 'unsure', tone: 'neutral' };
}

export function isRunning(search: DuplicateSearch | undefined): boolean {
  return search?.status === 'QUEUED' || search?.status === 'RUNNING';
}

export const other = (side: Side): Side => (side === 'first' ? 'second' : 'first');

/** The entry that more hangs on: verified, then with an account, then the left one. */
export function survivorOf(first: Craftsman, second: Craftsman): Side {
  const weight = (craftsman: Craftsman) =>
    (craftsman.status === 'VERIFIED' ? 4 : 0) +
    (craftsman.accountId ? 2 : 0) +
    (craftsman.evidence.length > 0 ? 1 : 0);
  return weight(second) > weight(first) ? 'second' : 'first';
}

/** What each entry says in a field that only one of them can fill. */
export const saidIn: Record<MergeField, (craftsman: Craftsman) => string | number | undefined> = {
  NAME: (c) => c.name,
  GENDER: (c) => c.gender ?? undefined,
  BIRTH_YEAR: (c) => c.birthYear ?? undefined,
  EMPLOYER: (c) => c.employer ?? undefined,
  JOB_TITLE: (c) => c.jobTitle ?? undefined,
  BIOGRAPHY: (c) => c.biography ?? undefined,
  SKILL_LEVEL: (c) => c.skillLevel ?? undefined,
  OCCUPATION: (c) => c.occupation?.name,
  INDUSTRY: (c) => c.industry?.name,
  REGION: (c) => c.region?.name,
  REACH: (c) => c.reach ?? undefined,
  AVAILABILITY: (c) => c.monthlyCapacity,
  MOBILE: (c) => c.contact.mobile ?? undefined,
  EMAIL: (c) => c.contact.email ?? undefined,
  ACCOUNT: (c) => c.accountId ?? undefined,
};

export const mergeFields = Object.keys(saidIn) as MergeField[];

/** What is taken from the entry that does not go on. */
export function takenFields(
  survivor: Side,
  chosen: Partial<Record<MergeField, Side>>,
): MergeField[] {
  return mergeFields.filter((field) => chosen[field] === other(survivor));
}
