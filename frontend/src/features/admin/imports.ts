import type { components } from '@/shared/api/generated/achievements-service';
import type { Tone } from '@/shared/ui/StatusTag';

export type CorpusImport = components['schemas']['CorpusImport'];
export type ImportStatus = CorpusImport['status'];

export const MAX_BYTES = 64 * 1024 * 1024;

export const importTone: Record<ImportStatus, Tone> = {
  QUEUED: 'neutral',
  RUNNING: 'active',
  DONE: 'good',
  FAILED: 'bad',
  CANCELLED: 'neutral',
};

export function isOver(status: ImportStatus): boolean {
  return status === 'DONE' || status === 'FAILED' || status === 'CANCELLED';
}

/** How far it has come in percent; unknown while the number of lines is. */
export function progressOf({ read, total, status }: CorpusImport): number | undefined {
  if (status === 'DONE') return 100;
  if (!total) return undefined;
  return Math.min(100, Math.floor((read / total) * 100));
}
