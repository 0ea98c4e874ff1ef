/**
 * What someone has typed, kept on this device until it has been sent.
 *
 * A draft belongs to one account: on a workshop's shared phone the next person must not find it.
 */
type Stored<T> = { value: T; savedAt: string };

const PREFIX = 'jiangqiao.draft';

export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function draftKey(account: string, name: string): string {
  return `${PREFIX}.${account}.${name}`;
}

export function readDraft<T>(store: DraftStore, key: string): Stored<T> | undefined {
  try {
    const text = store.getItem(key);
    if (!text) {
      return undefined;
    }
    const stored = JSON.parse(text) as Partial<Stored<T>>;
    return stored.value !== undefined && typeof stored.savedAt === 'string'
      ? (stored as Stored<T>)
      : undefined;
  } catch {
    // An unreadable draft (private mode, older format) is no draft; the form opens empty.
    return undefined;
  }
}

/** False when the device refuses to keep it (storage full or blocked): the form says so. */
export function writeDraft<T>(store: DraftStore, key: string, value: T, now: Date): boolean {
  try {
    store.setItem(key, JSON.stringify({ value, savedAt: now.toISOString() }));
    return true;
  } catch {
    return false;
  }
}

export function clearDraft(store: DraftStore, key: string): void {
  try {
    store.removeItem(key);
  } catch {
    // Nothing was kept where nothing can be removed.
  }
}
