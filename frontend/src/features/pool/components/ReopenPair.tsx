import { useTranslation } from 'react-i18next';
import { ifMatch, talent } from '@/shared/api/clients';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { Button } from '@/shared/ui/Button';
import type { DuplicatePair } from '../duplicates';

/** Takes back that two entries are two people. */
export function ReopenPair({ pair }: { pair: DuplicatePair }) {
  const { t } = useTranslation('duplicates');
  const act = useAct<'reopen'>(
    () =>
      talent.POST('/api/v1/pool/duplicates/{id}/reopening', {
        params: { path: { id: pair.id }, header: ifMatch(pair.version) },
      }),
    { done: () => t('reopened'), changed: [['duplicate', pair.id], ['duplicates']] },
  );
  return (
    <>
      <Button onClick={() => act.ask('reopen')}>{t('reopen')}</Button>
      <ActDialog
        act={act}
        words={() => ({ title: t('reopenTitle'), text: t('reopenText'), confirm: t('reopen') })}
      />
    </>
  );
}
