import { describe, expect, it } from 'vitest';
import { type CorpusImport, isOver, parseMapping, progressOf } from './imports';

const anImport = (part: Partial<CorpusImport>): CorpusImport => ({
  id: '0192f0c0-0000-7000-8000-000000000001',
  status: 'RUNNING',
  fileName: 'corpus.jsonl',
  serverFile: false,
  dryRun: false,
  replace: false,
  format: 'JSON_LINES',
  encoding: 'UTF-8',
  size: 1000,
  bytesRead: 0,
  duplicates: 0,
  digest: 'abc',
  read: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  failed: 0,
  createdAt: '2026-11-20T08:00:00Z',
  ...part,
});

describe('an import', () => {
  it('tells how far it has come by the bytes of the file', () => {
    expect(progressOf(anImport({ bytesRead: 0 }))).toBeUndefined();
    expect(progressOf(anImport({ bytesRead: 250 }))).toBe(25);
    expect(progressOf(anImport({ bytesRead: 1300 }))).toBe(100);
    expect(progressOf(anImport({ status: 'DONE' }))).toBe(100);
  });

  it('is over when it is done, failed or cancelled', () => {
    expect((['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const).map(isOver)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});

describe('a mapping of columns', () => {
  it('reads fields from columns and leaves columns out', () => {
    expect(parseMapping(' text = abstract\n\n- split\ntitle＝名称 = 全称')).toEqual({
      columns: { text: 'abstract', title: '名称 = 全称' },
      ignored: ['split'],
      unclear: [],
    });
  });

  it('says which line is none', () => {
    expect(parseMapping('colour = red\ntext =').unclear).toEqual(['colour = red', 'text =']);
  });
});
