import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import type { Act } from './useAct';

/** The confirmation of an act (see `useAct`): what it is called and what will happen. */
export function ActDialog<Action extends string>({
  act,
  words,
  danger,
  reason,
}: {
  act: Act<Action>;
  words: (action: Action) => { title: string; text: ReactNode; confirm: string };
  danger?: (action: Action) => boolean;
  /** Which acts need a reason that the other side will read. */
  reason?: (action: Action) => boolean;
}) {
  const { t } = useTranslation('work');
  if (!act.asking) return null;
  const { title, text, confirm } = words(act.asking);
  return (
    <ConfirmDialog
      open
      title={title}
      confirm={confirm}
      danger={danger?.(act.asking) ?? false}
      reason={
        reason?.(act.asking)
          ? { label: t('reason.label'), hint: t('reason.hint'), required: true }
          : undefined
      }
      busy={act.busy}
      error={act.error}
      onClose={act.cancel}
      onConfirm={act.perform}
    >
      {text}
    </ConfirmDialog>
  );
}
