import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { ScopeRegionFilter } from '@/shared/ui/codes/ScopeRegionFilter';
import { SelectField } from '@/shared/ui/Inputs';
import { ProblemNote } from '@/shared/ui/states';
import { download } from '../download';
import type { ExportQuery } from '../imports';
import styles from './pool.module.css';

type Format = NonNullable<ExportQuery['format']>;
type Status = NonNullable<ExportQuery['status']>;

const formats: Format[] = ['XLSX', 'CSV', 'JSONL'];
const statuses: Status[] = ['VERIFIED', 'SUBMITTED', 'DRAFT', 'SUSPENDED', 'RETIRED'];

/** Everybody in scope, or a part of them, as a file that an import takes again. */
export function ExportForm() {
  const { t } = useTranslation('pool');
  const [format, setFormat] = useState<Format>('XLSX');
  const [status, setStatus] = useState<Status | ''>('');
  const [region, setRegion] = useState<string>();
  const save = useMutation({
    mutationFn: () => {
      const query = new URLSearchParams({ format });
      if (status) query.set('status', status);
      if (region) query.set('region', region);
      return download(`/api/v1/pool/export?${query}`, `craftsmen.${format.toLowerCase()}`);
    },
  });
  return (
    <Card title={t('export.title')}>
      <div className={styles.stack}>
        <p className={styles.faint}>{t('export.lead')}</p>
        <div className={styles.bar}>
          <SelectField
            label={t('export.format')}
            value={format}
            options={formats.map((value) => ({ value, label: t(`export.formats.${value}`) }))}
            onChange={(value) => setFormat(value || 'XLSX')}
          />
          <SelectField
            label={t('export.status')}
            optional
            value={status}
            options={statuses.map((value) => ({ value, label: t(`export.statuses.${value}`) }))}
            onChange={setStatus}
          />
          <ScopeRegionFilter value={region} onChange={setRegion} />
          <Button busy={save.isPending} onClick={() => save.mutate()}>
            {t('export.save')}
          </Button>
        </div>
        {save.isError && <ProblemNote error={save.error} />}
      </div>
    </Card>
  );
}
