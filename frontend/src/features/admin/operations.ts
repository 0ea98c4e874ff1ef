import type { components } from '@/shared/api/generated/talent-service';
import { formatDateTime } from '@/shared/format/format';
import type { Tone } from '@/shared/ui/StatusTag';

export type Webhook = components['schemas']['Webhook'];
export type Delivery = components['schemas']['Delivery'];
export type AuditEntry = components['schemas']['AuditEntry'];

/** The operations are the same in every service; which one is meant stands in the path. */
export const services = ['matching', 'achievements', 'talent'] as const;
export type Service = (typeof services)[number];

export function serviceOf(value: string | undefined): Service {
  return services.find((known) => known === value) ?? 'matching';
}

/** What each service tells the world. */
export const eventTypes: Record<Service, string[]> = {
  matching: [
    'org.jiangqiao.outcome.verified',
    'org.jiangqiao.case-study.published',
    'org.jiangqiao.case-study.withdrawn',
    'org.jiangqiao.answer.judged',
  ],
  achievements: ['org.jiangqiao.achievement.published'],
  talent: ['org.jiangqiao.code-list.edition-published', 'org.jiangqiao.person.erased'],
};

/** What a service's audit trail speaks of, to choose from. */
export const deeds: Record<Service, string[]> = {
  matching: [
    'enterprise.registered',
    'enterprise.changed',
    'enterprise.approved',
    'enterprise.rejected',
    'enterprise.member-added',
    'engagement.agreed',
    'outcome.verified',
    'outcome.returned',
    'case-study.edited',
    'case-study.published',
    'case-study.withdrawn',
    'service-level-policy.changed',
    'match-policy.changed',
    'holiday-notice.imported',
    'week-plan.ordered',
    'week-plan.searched-again',
    'week-plan.accepted',
    'week-plan.discarded',
  ],
  achievements: [
    'achievement.create',
    'achievement.edit',
    'achievement.submit',
    'achievement.take-into-review',
    'achievement.accept',
    'achievement.return',
    'achievement.publish',
    'achievement.withdraw',
    'corpus-import.queue',
    'corpus-import.resume',
    'corpus-import.cancel',
    'unanswered-question.close',
  ],
  talent: [
    'craftsman.registered',
    'craftsman.updated',
    'craftsman.availability-changed',
    'craftsman.submitted',
    'craftsman.verified',
    'craftsman.returned',
    'craftsman.suspended',
    'craftsman.reinstated',
    'craftsman.retired',
    'craftsman.evidence-added',
    'craftsman.contact-disclosed',
    'craftsman.deletion-asked',
    'craftsman.deletion-taken-back',
    'personal-data.erased',
    'code-list.edition-imported',
  ],
};

/** Those that every service has. */
export const operatorsDeeds = [
  'webhook.created',
  'webhook.paused',
  'webhook.enabled',
  'webhook.secret-read',
  'webhook.secret-changed',
  'webhook.replayed',
  'webhook.removed',
  'event.replayed',
];

export const deliveryTone: Record<Delivery['status'], Tone> = {
  PENDING: 'active',
  DELIVERED: 'good',
  DEAD: 'bad',
};

/** `org.jiangqiao.outcome.verified` as a key of messages: `outcome-verified`. */
export function eventKey(type: string): string {
  return type.replace('org.jiangqiao.', '').replaceAll('.', '-');
}

const webhookPrefix = 'webhook:';

/** The webhook that a delivery goes to, or undefined for one of our services. */
export function webhookOf(delivery: Delivery, webhooks: readonly Webhook[]): Webhook | undefined {
  return webhooks.find(({ id }) => delivery.subscriber === webhookPrefix + id);
}

export function subscriberOf(webhook: Webhook): string {
  return webhookPrefix + webhook.id;
}

/** Details of a deed as text to read; what is nested deeper stays as it was recorded. */
export function detailsOf(entry: AuditEntry): [name: string, value: string][] {
  return Object.entries(entry.details as Record<string, unknown>).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(words).join('、') : words(value),
  ]);
}

function words(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) ? formatDateTime(value) : value;
}
