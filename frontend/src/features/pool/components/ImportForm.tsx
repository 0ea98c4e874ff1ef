import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { body, talent } from '@/shared/api/clients';
import { multipart } from '@/shared/api/multipart';
import { violationsOf } from '@/shared/form/violations';
import { formatBytes } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Field } from '@/shared/ui/Field';
import { TextInput } from '@/shared/ui/Inputs';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { type ImportRequest, MAX_BYTES, parseMapping } from '../imports';
import styles from './pool.module.css';

/** Which list, on whose word, and whether to look first. */
export function ImportForm() {
  const { t } = useTranslation('pool');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [file, setFile] = useState<File>();
  const [roster, setRoster] = useState('');
  const [verified, setVerified] = useState(false);
  const [columns, setColumns] = useState('');
  const [tried, setTried] = useState(false);
  const mapping = parseMapping(columns);
  const tooLarge = file !== undefined && file.size > MAX_BYTES;
  const start = useMutation({
    mutationFn: (dryRun: boolean) =>
      body(
        talent.POST(
          '/api/v1/pool/imports',
          multipart<ImportRequest>({
            file,
            dryRun: String(dryRun),
            verified: String(verified),
            roster: roster.trim() || undefined,
            columns: JSON.stringify(mapping.columns),
            ignored: mapping.ignored.join('\n') || undefined,
          }),
        ),
      ),
    onSuccess: (queued) => {
      toast.success(t(queued?.dryRun ? 'startedDry' : 'started'));
      void queries.invalidateQueries({ queryKey: ['pool-imports'] });
      if (queued) void navigate(`/union/pool/${queued.id}`);
    },
  });
  const refused = violationsOf(start.error);
  const submit = (dryRun: boolean) => {
    setTried(true);
    if (file && !tooLarge && mapping.unclear.length === 0) start.mutate(dryRun);
  };
  return (
    <Card title={t('new')}>
      <form
        className={styles.stack}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(true);
        }}
      >
        <Field
          label={t('file')}
          hint={t('fileHint')}
          error={tooLarge ? t('tooLarge') : tried && !file ? t('required') : refused.file}
        >
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".csv,.tsv,.xlsx,.jsonl,.ndjson,.gz"
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          )}
        </Field>
        <TextInput
          label={t('roster')}
          hint={t('rosterHint')}
          optional
          value={roster}
          error={refused.roster}
          onChange={setRoster}
        />
        <details className={styles.details}>
          <summary>{t('columns')}</summary>
          <div className={styles.stack}>
            <p className={styles.faint}>{t('fields')}</p>
            <p className={styles.faint}>{t('lists')}</p>
            <TextInput
              label={t('mapping')}
              hint={t('mappingHint')}
              optional
              rows={4}
              value={columns}
              error={
                mapping.unclear.length > 0
                  ? t('mappingUnclear', { line: mapping.unclear[0] })
                  : refused.columns
              }
              onChange={setColumns}
            />
          </div>
        </details>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={verified}
            onChange={(event) => setVerified(event.target.checked)}
          />
          <span>
            {t('verified')}
            <small className={styles.faint}>{t('verifiedHint')}</small>
          </span>
        </label>
        {start.isError && <ProblemNote error={start.error} />}
        <div className={styles.bar}>
          <Button kind="primary" type="submit" busy={start.isPending}>
            {t('dryRun')}
          </Button>
          <Button icon="upload" busy={start.isPending} onClick={() => submit(false)}>
            {t('start')}
          </Button>
          {file && <span className={styles.faint}>{formatBytes(file.size)}</span>}
        </div>
        <p className={styles.faint}>{t('dryRunHint')}</p>
      </form>
    </Card>
  );
}
