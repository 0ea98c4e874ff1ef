import type { components } from '@/shared/api/generated/matching-service';

type Schemas = components['schemas'];

export type HelpRequest = Schemas['HelpRequest'];
export type Invitation = Schemas['Invitation'];
export type Engagement = Schemas['Engagement'];
export type Visit = Schemas['Visit'];
export type Outcome = NonNullable<HelpRequest['outcome']>;
export type Clock = Schemas['Clock'];
export type Attachment = Schemas['Attachment'];
export type Message = Schemas['Message'];
export type TimelineEntry = Schemas['TimelineEntry'];
export type HelpRequestStatus = HelpRequest['status'];
export type Urgency = HelpRequest['urgency'];
export type Party = HelpRequest['next']['who'];
