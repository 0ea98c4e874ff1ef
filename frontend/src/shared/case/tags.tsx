import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';
import type { Engagement, HelpRequestStatus, Invitation, Urgency, Visit } from './types';

const statusTone: Record<HelpRequestStatus, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'active',
  ANSWERED: 'active',
  CONSULTING: 'active',
  DISPATCHING: 'warn',
  ENGAGED: 'active',
  DELIVERED: 'active',
  RESOLVED: 'good',
  CLOSED_UNRESOLVED: 'neutral',
  WITHDRAWN: 'neutral',
};

export function CaseStatusTag({ status }: { status: HelpRequestStatus }) {
  const { t } = useTranslation('case');
  return <StatusTag tone={statusTone[status]}>{t(`status.${status}`)}</StatusTag>;
}

/** Says nothing for a normal request: what stands out everywhere stands out nowhere. */
export function UrgencyTag({ urgency }: { urgency: Urgency }) {
  const { t } = useTranslation('case');
  if (urgency === 'NORMAL') return null;
  return (
    <StatusTag tone={urgency === 'EMERGENCY' ? 'bad' : 'warn'}>{t(`urgency.${urgency}`)}</StatusTag>
  );
}

const invitationTone: Record<Invitation['status'], Tone> = {
  PROPOSED: 'neutral',
  INVITED: 'active',
  ACCEPTED: 'good',
  DECLINED: 'neutral',
  EXPIRED: 'warn',
  WITHDRAWN: 'neutral',
  RELEASED: 'neutral',
};

export function InvitationStatusTag({ status }: { status: Invitation['status'] }) {
  const { t } = useTranslation('case');
  return <StatusTag tone={invitationTone[status]}>{t(`invitation.status.${status}`)}</StatusTag>;
}

export function EngagementStatusTag({ status }: { status: Engagement['status'] }) {
  const { t } = useTranslation('case');
  const done = status === 'CONFIRMED' || status === 'VERIFIED';
  return <StatusTag tone={done ? 'good' : 'active'}>{t(`engagement.status.${status}`)}</StatusTag>;
}

const visitTone: Record<Visit['status'], Tone> = {
  PLANNED: 'active',
  CHECKED_IN: 'warn',
  REPORTED: 'good',
  CANCELLED: 'neutral',
};

export function VisitStatusTag({ status }: { status: Visit['status'] }) {
  const { t } = useTranslation('case');
  return <StatusTag tone={visitTone[status]}>{t(`visit.status.${status}`)}</StatusTag>;
}
