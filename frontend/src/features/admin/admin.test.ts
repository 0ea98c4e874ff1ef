import { describe, expect, it } from 'vitest';
import { type CorpusImport, isOver, progressOf } from './imports';

const anImport = (part: Partial<CorpusImport>): CorpusImport => ({
  id: '0192f0c0-0000-7000-8000-000000000001',
  status: 'RUNNING',
  fileName: 'corpus.jsonl',
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
  it('tells how far it has come as soon as it knows the number of lines', () => {
    expect(progressOf(anImport({ read: 30 }))).toBeUndefined();
    expect(progressOf(anImport({ read: 30, total: 120 }))).toBe(25);
    expect(progressOf(anImport({ read: 130, total: 120 }))).toBe(100);
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
