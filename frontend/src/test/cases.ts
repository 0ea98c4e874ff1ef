import type { Account } from '@/shared/auth/session';
import { provideIdentityActions } from '@/shared/auth/session';
import type { Engagement, HelpRequest, Invitation, Visit } from '@/shared/case/types';

// Signed-in pages ask for a token before each call.
provideIdentityActions({
  signIn: async () => {},
  signOut: async () => {},
  accessToken: async () => 'token',
  renewToken: async () => 'token',
});

export const anOfficer: Account = {
  id: 'officer',
  name: '深圳市宝安区总工会',
  username: 'xian440306',
  roles: ['union-officer'],
  unionScope: '440306',
};

export const aCraftsman: Account = {
  id: 'craftsman',
  name: '演示工匠·车工一',
  username: 'gongjiang01',
  roles: ['craftsman'],
};

export function aRequest(part: Partial<HelpRequest> = {}): HelpRequest {
  return {
    id: 'r1',
    caseNumber: 'JQ-2026-440306-000123',
    title: '细长轴有锥度和振纹',
    description: '中间比两端大 0.06 mm。',
    kind: 'TECHNICAL_SERVICE',
    urgency: 'URGENT',
    industry: { code: '34', name: '通用设备制造业' },
    region: { code: '440306', name: '广东省深圳市宝安区' },
    enterprise: { id: 'e1', name: '演示企业·精密轴业' },
    status: 'DISPATCHING',
    attachments: [],
    next: { what: '选定上门的工匠', who: 'UNION', breached: false },
    clocks: [],
    participants: [],
    allowedActions: [],
    version: 4,
    createdAt: '2026-11-20T01:00:00Z',
    updatedAt: '2026-11-20T01:00:00Z',
    ...part,
  };
}

export function aVisit(part: Partial<Visit> = {}): Visit {
  return {
    id: 'v1',
    plannedStart: '2026-11-24T01:30:00Z',
    plannedEnd: '2026-11-24T03:30:00Z',
    place: '一号车间',
    status: 'PLANNED',
    version: 7,
    ...part,
  };
}

export function anEngagement(visits: Visit[]): Engagement {
  return {
    id: 'g1',
    helpRequestId: 'r1',
    caseNumber: 'JQ-2026-440306-000123',
    title: '细长轴有锥度和振纹',
    enterpriseName: '演示企业·精密轴业',
    craftsmen: [{ craftsmanId: 'c1', name: '演示工匠·车工一', lead: true }],
    status: 'SCHEDULED',
    visits,
    agreedAt: '2026-11-20T01:00:00Z',
    version: 2,
  };
}

export function anInvitation(part: Partial<Invitation> = {}): Invitation {
  return {
    id: 'i1',
    helpRequest: {
      id: 'r1',
      caseNumber: 'JQ-2026-440306-000123',
      title: '细长轴有锥度和振纹',
      description: '中间比两端大 0.06 mm。',
      kind: 'TECHNICAL_SERVICE',
      urgency: 'URGENT',
      region: { code: '440306', name: '广东省深圳市宝安区' },
    },
    craftsmanId: 'c1',
    craftsmanName: '演示工匠·车工一',
    purpose: 'CONSULTATION',
    status: 'INVITED',
    invitedAt: '2026-11-20T01:00:00Z',
    remindAt: '2026-11-20T03:00:00Z',
    expiresAt: '2026-11-20T05:00:00Z',
    reasons: ['解决过 4 个同类问题'],
    manual: false,
    distance: 'SAME_CITY',
    version: 3,
    ...part,
  };
}
