import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/format';
import type { CorpusImport } from '../imports';

/** What became of the rows, in a line. */
export function Counts({ state }: { state: CorpusImport }) {
  const { t } = useTranslation('admin');
  const names = ['created', 'updated', 'unchanged', 'failed'] as const;
  return (
    <>
      {names
        .map((name) => `${t(labelOf(name, state.dryRun))} ${formatNumber(state[name])}`)
        .join(' · ')}
    </>
  );
}

/** A dry run counts what would happen. */
export function labelOf(
  name: 'read' | 'created' | 'updated' | 'unchanged' | 'failed',
  dryRun: boolean,
) {
  return dryRun && (name === 'created' || name === 'updated')
    ? (`imports.would.${name}` as const)
    : (`imports.${name}` as const);
}
