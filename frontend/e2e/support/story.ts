import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../artifacts/story.json', import.meta.url));

/** What the journey made, for the specs that come after it. */
export interface Story {
  helpRequestId: string;
  enterpriseId: string;
  craftsmanId: string;
  craftsmanAccount: string;
  invitationId: string;
  silentInvitationId: string;
  messageId: string;
  attachmentId: string;
  engagementId: string;
  visitId: string;
  outcomeId: string;
  caseStudyId: string;
}

export function keep(story: Partial<Story>): void {
  mkdirSync(fileURLToPath(new URL('../artifacts/', import.meta.url)), { recursive: true });
  writeFileSync(file, JSON.stringify(story, null, 2));
}

export function recall(): Story {
  return JSON.parse(readFileSync(file, 'utf8')) as Story;
}
