import type { components, paths } from '@/shared/api/generated/talent-service';
import type { Tone } from '@/shared/ui/StatusTag';

export type PoolImport = components['schemas']['PoolImport'];
export type ImportStatus = PoolImport['status'];
export type ImportRequest = NonNullable<
  paths['/api/v1/pool/imports']['post']['requestBody']
>['content']['multipart/form-data'];
export type ExportQuery = NonNullable<paths['/api/v1/pool/export']['get']['parameters']['query']>;

export const MAX_BYTES = 64 * 1024 * 1024;

export const importTone: Record<ImportStatus, Tone> = {
  QUEUED: 'neutral',
  RUNNING: 'active',
  DONE: 'good',
  FAILED: 'bad',
  CANCELLED: 'neutral',
};

export const counted = ['created', 'updated', 'unchanged', 'failed'] as const;

export function isOver(status: ImportStatus): boolean {
  return status === 'DONE' || status === 'FAILED' || status === 'CANCELLED';
}

/** A dry run counts what would happen. */
export function labelOf(name: (typeof counted)[number] | 'read', dryRun: boolean) {
  return dryRun && (name === 'created' || name === 'updated')
    ? (`would.${name}` as const)
    : (`count.${name}` as const);
}

/** How far it has come in percent; unknown of workbooks, and before anything was read. */
export function progressOf({ bytesRead, size, status }: PoolImport): number | undefined {
  if (status === 'DONE') return 100;
  if (!size || !bytesRead) return undefined;
  return Math.min(100, Math.floor((bytesRead / size) * 100));
}

export interface Mapping {
  columns: Record<string, string>;
  ignored: string[];
  /** The lines that say neither. */
  unclear: string[];
}

/** One a line: `单位 = 所在企业` reads a field from a column, `- 备注` leaves a column out. */
export function parseMapping(lines: string): Mapping {
  const mapping: Mapping = { columns: {}, ignored: [], unclear: [] };
  for (const line of lines.split('\n').map((each) => each.trim())) {
    const [field, column] = line.split(/[=＝](.*)/s).map((part) => part.trim());
    if (line === '') continue;
    if (line.startsWith('-') && line.length > 1) mapping.ignored.push(line.slice(1).trim());
    else if (field && column) mapping.columns[field] = column;
    else mapping.unclear.push(line);
  }
  return mapping;
}
