import { useCallback, useEffect, useRef, useState } from 'react';
import { useAccount } from '@/shared/auth/session';
import { clearDraft, draftKey, readDraft, writeDraft } from './draft';

export type Draft<T> = {
  /** What the form opens with: the kept draft laid over the initial values. */
  initial: T;
  /** When the kept draft was last written; undefined when the form opened fresh. */
  restoredAt: Date | undefined;
  savedAt: Date | undefined;
  /** The device refuses to keep drafts. */
  failed: boolean;
  save: (value: T) => void;
  clear: () => void;
};

const SAVE_AFTER_MS = 400;

/** Keeps a form's values on this device while they are typed, until `clear` is called. */
export function useDraft<T extends object>(name: string, initial: T): Draft<T> {
  const account = useAccount()?.id ?? 'visitor';
  const key = draftKey(account, name);
  const [opened] = useState(() => readDraft<T>(localStorage, key));
  const [savedAt, setSavedAt] = useState<Date>();
  const [failed, setFailed] = useState(false);
  const timer = useRef<number>(undefined);
  const pending = useRef<T>(undefined);

  const flush = useCallback(() => {
    window.clearTimeout(timer.current);
    if (pending.current !== undefined) {
      const now = new Date();
      const kept = writeDraft(localStorage, key, pending.current, now);
      pending.current = undefined;
      setFailed(!kept);
      if (kept) {
        setSavedAt(now);
      }
    }
  }, [key]);

  useEffect(() => {
    // A phone may drop the page without warning: what is still waiting to be kept is kept at once.
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const save = useCallback(
    (value: T) => {
      pending.current = value;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, SAVE_AFTER_MS);
    },
    [flush],
  );

  const clear = useCallback(() => {
    window.clearTimeout(timer.current);
    pending.current = undefined;
    clearDraft(localStorage, key);
    setSavedAt(undefined);
  }, [key]);

  return {
    initial: opened ? { ...initial, ...opened.value } : initial,
    restoredAt: opened ? new Date(opened.savedAt) : undefined,
    savedAt,
    failed,
    save,
    clear,
  };
}
