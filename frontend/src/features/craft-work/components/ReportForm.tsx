import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, matching } from '@/shared/api/clients';
import { isProblem } from '@/shared/api/problem';
import { caseKey } from '@/shared/case/keys';
import type { Visit } from '@/shared/case/types';
import { useDraft } from '@/shared/form/useDraft';
import { useOnline } from '@/shared/form/useOnline';
import { allShown, violationsOf } from '@/shared/form/violations';
import { formatDateTime } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Field } from '@/shared/ui/Field';
import { FileUploader } from '@/shared/ui/FileUploader';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import {
  emptyReport,
  handIn,
  missingFields,
  type ReportDraft,
  reportBody,
  reportFields,
} from '../report';
import styles from './work.module.css';

/** The report, written on a phone in a workshop: nothing typed is ever lost. */
export function ReportForm({ helpRequestId, visit }: { helpRequestId: string; visit: Visit }) {
  const { t } = useTranslation('craftWork');
  const queries = useQueryClient();
  const online = useOnline();
  const draft = useDraft<ReportDraft>(`report.${visit.id}`, emptyReport);
  const [report, setReport] = useState(draft.initial);
  const [tried, setTried] = useState(false);
  const [discarding, setDiscarding] = useState(false);

  const change = (part: Partial<ReportDraft>) => {
    const next = { ...report, ...part };
    setReport(next);
    draft.save(next);
  };
  const send = useMutation({
    mutationFn: () =>
      matching.POST('/api/v1/visits/{id}/report', {
        params: { path: { id: visit.id }, header: ifMatch(visit.version) },
        body: reportBody(report),
      }),
    onSuccess: () => {
      draft.clear();
      toast.success(t('visit.submitted'));
      return queries.invalidateQueries({ queryKey: caseKey(helpRequestId) });
    },
    // The network went while sending: it waits like a report handed in without one.
    onError: (error) => change({ waiting: isProblem(error) && error.offline }),
  });

  const sendWaiting = useEffectEvent(() => {
    if (online && report.waiting && !send.isPending) send.mutate();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming back online is what triggers it
  useEffect(() => sendWaiting(), [online]);

  const submit = () => {
    setTried(true);
    const what = handIn(report, online);
    if (what === 'send') send.mutate();
    if (what === 'wait') change({ waiting: true });
  };
  const missing = tried ? missingFields(report) : [];
  const refused = violationsOf(send.error);
  const errorAt = (field: (typeof reportFields)[number]) =>
    missing.includes(field) ? t('visit.required') : refused[field];
  const offlineError = isProblem(send.error) && send.error.offline;

  return (
    <Card title={t('visit.reportTitle')} tone="focus">
      <form
        className={styles.stack}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{t('visit.reportLead')}</p>
        {draft.restoredAt && (
          <p className={styles.note}>
            {t('visit.restored', { at: formatDateTime(draft.restoredAt.toISOString()) })}
          </p>
        )}
        {!online && !report.waiting && <p className={styles.warn}>{t('visit.offline')}</p>}
        <TextField
          label={t('visit.findings')}
          hint={t('visit.findingsHint')}
          value={report.findings}
          error={errorAt('findings')}
          onChange={(findings) => change({ findings })}
        />
        <TextField
          label={t('visit.measures')}
          hint={t('visit.measuresHint')}
          value={report.measures}
          error={errorAt('measures')}
          onChange={(measures) => change({ measures })}
        />
        <TextField
          label={t('visit.advice')}
          hint={t('visit.adviceHint')}
          optional
          value={report.advice}
          error={errorAt('advice')}
          onChange={(advice) => change({ advice })}
        />
        <Field label={t('visit.trained')} error={errorAt('workersTrained')}>
          {(control) => (
            <input
              {...control}
              type="number"
              inputMode="numeric"
              min={0}
              max={5000}
              step={1}
              value={report.workersTrained}
              onChange={(event) => change({ workersTrained: event.target.value })}
            />
          )}
        </Field>
        <FileUploader
          label={t('visit.photos')}
          hint={t('visit.photosHint')}
          value={report.attachments}
          onChange={(attachments) => change({ attachments })}
        />
        {send.isError && !offlineError && !allShown(send.error, reportFields) && (
          <ProblemNote error={send.error} />
        )}
        {report.waiting && !send.isPending ? (
          <div className={styles.warn} role="status">
            <p>{t('visit.waiting')}</p>
            <Button kind="quiet" onClick={() => change({ waiting: false })}>
              {t('visit.cancelWaiting')}
            </Button>
          </div>
        ) : (
          <Button kind="primary" size="l" block type="submit" busy={send.isPending}>
            {t(online ? 'visit.submit' : 'visit.submitOffline')}
          </Button>
        )}
        <div className={styles.between}>
          <span className={draft.failed ? styles.warnText : styles.faint}>
            {draft.failed
              ? t('visit.cannotKeep')
              : draft.savedAt &&
                t('visit.kept', { at: formatDateTime(draft.savedAt.toISOString()) })}
          </span>
          <Button kind="quiet" icon="trash" onClick={() => setDiscarding(true)}>
            {t('visit.discard')}
          </Button>
        </div>
      </form>
      <ConfirmDialog
        open={discarding}
        danger
        title={t('visit.discardTitle')}
        confirm={t('visit.discard')}
        onClose={() => setDiscarding(false)}
        onConfirm={() => {
          draft.clear();
          setReport(emptyReport);
          setTried(false);
          setDiscarding(false);
        }}
      >
        {t('visit.discardText')}
      </ConfirmDialog>
    </Card>
  );
}

function TextField({
  label,
  hint,
  value,
  error,
  optional = false,
  onChange,
}: {
  label: string;
  hint: string;
  value: string;
  error: string | undefined;
  optional?: boolean;
  onChange: (value: string) => void;
}) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <textarea
          {...control}
          rows={4}
          maxLength={4000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
