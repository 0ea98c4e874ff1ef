import type { components, paths } from '@/shared/api/generated/achievements-service';
import type { Tone } from '@/shared/ui/StatusTag';

export type CorpusImport = components['schemas']['CorpusImport'];
export type ImportRequest = NonNullable<
  paths['/api/v1/corpus-imports']['post']['requestBody']
>['content']['multipart/form-data'];
export type ImportStatus = CorpusImport['status'];

export const MAX_BYTES = 64 * 1024 * 1024;

/** What a file may say about each document, in the order of the page that explains it. */
export const FIELDS = [
  'sourceId',
  'kind',
  'title',
  'text',
  'source',
  'licence',
  'trade',
  'occupationCode',
  'industryCode',
  'regionCode',
  'keywords',
  'standards',
  'year',
  'author',
  'applicant',
  'patentNumber',
  'ipc',
] as const;

export type ImportField = (typeof FIELDS)[number];

export const KINDS = [
  'KNOWLEDGE',
  'LESSON',
  'WORK_METHOD',
  'CASE_STUDY',
  'PATENT',
  'ACHIEVEMENT',
] as const;

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

/** How far it has come in percent; unknown until something of the file has been read. */
export function progressOf({ bytesRead, size, status }: CorpusImport): number | undefined {
  if (status === 'DONE') return 100;
  if (!size || !bytesRead) return undefined;
  return Math.min(100, Math.floor((bytesRead / size) * 100));
}

export interface Mapping {
  columns: Partial<Record<ImportField, string>>;
  ignored: string[];
  /** The lines that say neither. */
  unclear: string[];
}

/** One a line: `text = abstract` reads a field from a column, `- split` leaves a column out. */
export function parseMapping(lines: string): Mapping {
  const mapping: Mapping = { columns: {}, ignored: [], unclear: [] };
  for (const line of lines.split('\n').map((each) => each.trim())) {
    const [field, column] = line.split(/[=＝](.*)/s).map((part) => part.trim());
    if (line === '') continue;
    if (line.startsWith('-') && line.length > 1) mapping.ignored.push(line.slice(1).trim());
    else if (isField(field) && column) mapping.columns[field] = column;
    else mapping.unclear.push(line);
  }
  return mapping;
}

function isField(name: string | undefined): name is ImportField {
  return FIELDS.some((field) => field === name);
}
