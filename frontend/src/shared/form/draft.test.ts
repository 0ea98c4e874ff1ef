import { describe, expect, it } from 'vitest';
import { clearDraft, type DraftStore, draftKey, readDraft, writeDraft } from './draft';

const aStore = (): DraftStore => {
  const map = new Map<string, string>();
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
};

const aFullStore = (): DraftStore => ({
  getItem: () => null,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  removeItem: () => {
    throw new DOMException('blocked', 'SecurityError');
  },
});

describe('draft', () => {
  it('gives back what was written, with its time', () => {
    const store = aStore();
    writeDraft(store, 'k', { findings: '尾座偏移' }, new Date('2026-11-20T08:00:00Z'));
    expect(readDraft(store, 'k')).toEqual({
      value: { findings: '尾座偏移' },
      savedAt: '2026-11-20T08:00:00.000Z',
    });
  });

  it('is gone after clearing', () => {
    const store = aStore();
    writeDraft(store, 'k', 1, new Date());
    clearDraft(store, 'k');
    expect(readDraft(store, 'k')).toBeUndefined();
  });

  it('belongs to one account', () => {
    expect(draftKey('a', 'report.1')).not.toBe(draftKey('b', 'report.1'));
  });

  it('treats an unreadable draft as none', () => {
    const store = aStore();
    store.setItem('k', '{"value":');
    expect(readDraft(store, 'k')).toBeUndefined();
    store.setItem('k', '"old form"');
    expect(readDraft(store, 'k')).toBeUndefined();
  });

  it('says when the device cannot keep it', () => {
    const store = aFullStore();
    expect(writeDraft(store, 'k', 1, new Date())).toBe(false);
    expect(() => clearDraft(store, 'k')).not.toThrow();
  });
});
