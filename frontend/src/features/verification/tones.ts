import type { components as Matching } from '@/shared/api/generated/matching-service';
import type { components as Talent } from '@/shared/api/generated/talent-service';
import type { Tone } from '@/shared/ui/StatusTag';

export const enterpriseTone: Record<Matching['schemas']['Enterprise']['status'], Tone> = {
  PENDING: 'warn',
  APPROVED: 'good',
  REJECTED: 'neutral',
};

export const craftsmanTone: Record<Talent['schemas']['CraftsmanDetail']['status'], Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'warn',
  VERIFIED: 'good',
  SUSPENDED: 'bad',
  RETIRED: 'neutral',
  MERGED: 'neutral',
  LEAVING: 'bad',
};

export const caseStudyTone: Record<Matching['schemas']['CaseStudy']['status'], Tone> = {
  DRAFT: 'warn',
  PUBLISHED: 'good',
  WITHDRAWN: 'neutral',
};
