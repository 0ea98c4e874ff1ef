import { useSyncExternalStore } from 'react';
import { cx } from './cx';
import { Icon } from './icons';
import styles from './toast.module.css';

interface Toast {
  id: number;
  tone: 'good' | 'bad';
  text: string;
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function show(tone: Toast['tone'], text: string, milliseconds: number): void {
  lastId += 1;
  const id = lastId;
  change([...toasts.slice(-2), { id, tone, text }]);
  setTimeout(() => change(toasts.filter((toast) => toast.id !== id)), milliseconds);
}

/** A short word after something was done. Refusals belong beside their form (`ProblemNote`). */
export const toast = {
  success: (text: string) => show('good', text, 4_000),
  failure: (text: string) => show('bad', text, 8_000),
};

export function Toaster() {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
  return (
    <div className={styles.toaster} role="status" aria-live="polite">
      {current.map(({ id, tone, text }) => (
        <div key={id} className={cx(styles.toast, styles[tone])}>
          <Icon name={tone === 'good' ? 'check' : 'alert'} />
          {text}
        </div>
      ))}
    </div>
  );
}
