import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Field } from './Field';
import { ProblemNote } from './states';

/**
 * Asks before something that cannot be undone, says what will happen, and takes the reason where
 * one is needed: `reason={{ label: …, required: true }}`.
 */
export function ConfirmDialog({
  open,
  onClose,
  onConfirm,
  title,
  children,
  confirm,
  danger = false,
  reason,
  busy = false,
  error,
}: {
  open: boolean;
  onClose: () => void;
  onConfirm: (reason: string) => void;
  title: string;
  /** What will happen. */
  children?: ReactNode;
  /** The word on the button. */
  confirm: string;
  danger?: boolean;
  reason?: { label: string; hint?: string; required?: boolean };
  busy?: boolean;
  error?: unknown;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const missing = reason?.required === true && text.trim() === '';
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind={danger ? 'danger' : 'primary'}
            busy={busy}
            disabled={missing}
            onClick={() => onConfirm(text.trim())}
          >
            {confirm}
          </Button>
        </>
      }
    >
      <div style={{ display: 'grid', gap: 16 }}>
        {children && <div>{children}</div>}
        {reason && (
          <Field label={reason.label} hint={reason.hint} optional={!reason.required}>
            {(control) => (
              <textarea
                {...control}
                rows={4}
                maxLength={1000}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
        )}
        {error != null && <ProblemNote error={error} />}
      </div>
    </Dialog>
  );
}
