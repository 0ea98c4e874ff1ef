import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { achievements, body } from '@/shared/api/clients';
import { multipart } from '@/shared/api/multipart';
import { violationsOf } from '@/shared/form/violations';
import { formatBytes } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Choices, Field } from '@/shared/ui/Field';
import { SelectField, TextInput } from '@/shared/ui/Inputs';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { type ImportRequest, KINDS, MAX_BYTES, parseMapping } from '../imports';
import styles from './admin.module.css';

type Origin = 'UPLOAD' | 'SERVER';

/** Which file, how to take it, and whether to look first. */
export function ImportForm() {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [origin, setOrigin] = useState<Origin>('UPLOAD');
  const [file, setFile] = useState<File>();
  const [serverFile, setServerFile] = useState('');
  const [replace, setReplace] = useState(false);
  const [source, setSource] = useState('');
  const [licence, setLicence] = useState('');
  const [kind, setKind] = useState<(typeof KINDS)[number] | ''>('');
  const [columns, setColumns] = useState('');
  const [tried, setTried] = useState(false);
  const mapping = parseMapping(columns);
  const tooLarge = origin === 'UPLOAD' && file !== undefined && file.size > MAX_BYTES;
  const missing = origin === 'UPLOAD' ? !file : !serverFile;
  const start = useMutation({
    mutationFn: (dryRun: boolean) =>
      body(
        achievements.POST(
          '/api/v1/corpus-imports',
          multipart<ImportRequest>({
            file: origin === 'UPLOAD' ? file : undefined,
            serverFile: origin === 'SERVER' ? serverFile : undefined,
            dryRun: String(dryRun),
            replace: String(replace),
            source: source.trim() || undefined,
            licence: licence.trim() || undefined,
            kind: kind || undefined,
            columns: JSON.stringify(mapping.columns),
            ignored: mapping.ignored.join('\n') || undefined,
          }),
        ),
      ),
    onSuccess: (queued) => {
      toast.success(t(queued?.dryRun ? 'imports.startedDry' : 'imports.started'));
      void queries.invalidateQueries({ queryKey: ['imports'] });
      if (queued) void navigate(`/admin/corpus-imports/${queued.id}`);
    },
  });
  const refused = violationsOf(start.error);
  const submit = (dryRun: boolean) => {
    setTried(true);
    if (!missing && !tooLarge && mapping.unclear.length === 0) start.mutate(dryRun);
  };
  const fileError = tooLarge
    ? t('imports.tooLarge')
    : tried && missing
      ? t('imports.required')
      : refused.file;
  return (
    <Card title={t('imports.new')} extra={<Link to="format">{t('imports.format.link')}</Link>}>
      <form
        className={styles.stack}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(true);
        }}
      >
        <Choices
          legend={t('imports.origin.legend')}
          value={origin}
          onChange={setOrigin}
          options={[
            { value: 'UPLOAD', label: t('imports.origin.upload') },
            { value: 'SERVER', label: t('imports.origin.server') },
          ]}
        />
        {origin === 'UPLOAD' ? (
          <Field label={t('imports.file')} hint={t('imports.fileHint')} error={fileError}>
            {(control) => (
              <input
                {...control}
                type="file"
                accept=".jsonl,.ndjson,.csv,.tsv,.xml,.zip,.gz"
                onChange={(event) => setFile(event.target.files?.[0])}
              />
            )}
          </Field>
        ) : (
          <ServerFileField
            value={serverFile}
            error={tried && missing ? t('imports.required') : refused.serverFile}
            onChange={setServerFile}
          />
        )}
        <details className={styles.details}>
          <summary>{t('imports.more')}</summary>
          <div className={styles.stack}>
            <SelectField
              label={t('imports.kind')}
              optional
              value={kind}
              options={KINDS.map((each) => ({ value: each, label: t(`imports.kinds.${each}`) }))}
              onChange={setKind}
            />
            <TextInput
              label={t('imports.source')}
              hint={t('imports.sourceHint')}
              optional
              value={source}
              error={refused.source}
              onChange={setSource}
            />
            <TextInput
              label={t('imports.licence')}
              optional
              value={licence}
              error={refused.licence}
              onChange={setLicence}
            />
            <TextInput
              label={t('imports.columns')}
              hint={t('imports.columnsHint')}
              optional
              rows={5}
              value={columns}
              error={
                mapping.unclear.length > 0
                  ? t('imports.columnsUnclear', { line: mapping.unclear[0] })
                  : refused.columns
              }
              onChange={setColumns}
            />
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={replace}
                onChange={(event) => setReplace(event.target.checked)}
              />
              <span>
                {t('imports.replace')}
                <small className={styles.faint}>{t('imports.replaceHint')}</small>
              </span>
            </label>
          </div>
        </details>
        {start.isError && <ProblemNote error={start.error} />}
        <div className={styles.bar}>
          <Button kind="primary" type="submit" busy={start.isPending}>
            {t('imports.dryRun')}
          </Button>
          <Button icon="upload" busy={start.isPending} onClick={() => submit(false)}>
            {t('imports.start')}
          </Button>
          {origin === 'UPLOAD' && file && (
            <span className={styles.faint}>{formatBytes(file.size)}</span>
          )}
        </div>
        <p className={styles.faint}>{t('imports.dryRunHint')}</p>
      </form>
    </Card>
  );
}

function ServerFileField({
  value,
  error,
  onChange,
}: {
  value: string;
  error: string | undefined;
  onChange: (name: string) => void;
}) {
  const { t } = useTranslation('admin');
  const files = useQuery({
    queryKey: ['importable-files'],
    queryFn: ({ signal }) =>
      body(achievements.GET('/api/v1/corpus-imports/server-files', { signal })),
  });
  return (
    <Field
      label={t('imports.serverFile')}
      hint={files.data?.items.length === 0 ? t('imports.serverEmpty') : t('imports.serverHint')}
      error={error}
    >
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">–</option>
          {files.data?.items.map((each) => (
            <option key={each.name} value={each.name}>
              {each.name} ({formatBytes(each.size)})
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
