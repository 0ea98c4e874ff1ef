import type { Door } from '@/shared/auth/doors';
import type { Role } from '@/shared/auth/session';
import type { IconName } from '@/shared/ui/icons';

export interface NavItem {
  to: string;
  /** Key in the `app` messages, under `nav`. */
  label: string;
  icon: IconName;
  /** Only for these roles of the door; everyone in the door when absent. */
  roles?: Role[];
}

/** The ways through each door, in the order of the work. */
export const navigation: Record<Door, NavItem[]> = {
  public: [
    { to: '/search', label: 'search', icon: 'search' },
    { to: '/ask', label: 'ask', icon: 'quote' },
    { to: '/craftsmen', label: 'craftsmen', icon: 'people' },
    { to: '/studios', label: 'studios', icon: 'building' },
    { to: '/figures', label: 'figures', icon: 'chart' },
  ],
  enterprise: [
    { to: '/enterprise/requests', label: 'requests', icon: 'list' },
    { to: '/enterprise/new-request', label: 'newRequest', icon: 'plus' },
    { to: '/enterprise/profile', label: 'enterprise', icon: 'building' },
  ],
  craftsman: [
    { to: '/craftsman/inbox', label: 'inbox', icon: 'inbox' },
    { to: '/craftsman/visits', label: 'visits', icon: 'wrench' },
    { to: '/craftsman/calendar', label: 'calendar', icon: 'calendar' },
    { to: '/craftsman/achievements', label: 'achievements', icon: 'award' },
    { to: '/craftsman/studios', label: 'studios', icon: 'building' },
    { to: '/craftsman/profile', label: 'profile', icon: 'user' },
  ],
  union: [
    { to: '/union/queue', label: 'queue', icon: 'inbox', roles: ['union-officer'] },
    { to: '/union/week-plans', label: 'weekPlans', icon: 'calendar', roles: ['union-officer'] },
    { to: '/union/verification', label: 'verification', icon: 'shield', roles: ['union-officer'] },
    { to: '/union/pool', label: 'pool', icon: 'people', roles: ['union-officer'] },
    { to: '/union/studios', label: 'studios', icon: 'building', roles: ['union-officer'] },
    { to: '/union/review', label: 'review', icon: 'award' },
    { to: '/union/case-studies', label: 'caseStudies', icon: 'book', roles: ['union-officer'] },
    { to: '/union/ledger', label: 'ledger', icon: 'list', roles: ['union-officer'] },
    { to: '/union/match-policy', label: 'matchPolicy', icon: 'scale', roles: ['union-officer'] },
    { to: '/union/fairness', label: 'fairness', icon: 'send', roles: ['union-officer'] },
    { to: '/union/dashboard', label: 'dashboard', icon: 'chart', roles: ['union-officer'] },
    {
      to: '/union/service-levels',
      label: 'serviceLevels',
      icon: 'clock',
      roles: ['union-officer'],
    },
    { to: '/union/audit', label: 'audit', icon: 'document', roles: ['union-officer'] },
  ],
  admin: [
    { to: '/admin/corpus-imports', label: 'corpusImports', icon: 'upload' },
    { to: '/admin/code-lists', label: 'codeLists', icon: 'list' },
    { to: '/admin/service-levels', label: 'serviceLevels', icon: 'clock' },
    { to: '/admin/working-calendar', label: 'workingCalendar', icon: 'calendar' },
    { to: '/admin/webhooks', label: 'webhooks', icon: 'send' },
    { to: '/admin/audit', label: 'audit', icon: 'document' },
  ],
};
