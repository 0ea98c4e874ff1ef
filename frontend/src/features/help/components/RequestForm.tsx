import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HelpRequest } from '@/shared/case/types';
import type { Draft } from '@/shared/form/useDraft';
import { violationsOf } from '@/shared/form/violations';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { IndustrySelect, OccupationSelect, RegionCascader } from '@/shared/ui/codes/CodeCascade';
import { Choices, Field } from '@/shared/ui/Field';
import { FileUploader } from '@/shared/ui/FileUploader';
import { ProblemNote } from '@/shared/ui/states';
import type { Enterprise } from '../api/enterprise';
import type { HelpRequestDraft } from '../api/helpRequest';
import styles from './RequestForm.module.css';
import { SimilarCases } from './SimilarCases';

const urgencies = ['NORMAL', 'URGENT', 'EMERGENCY'] as const;
const kinds = ['TECHNICAL_SERVICE', 'JOINT_RESEARCH', 'MANAGEMENT', 'SKILL_TRAINING'] as const;

/** What is typed into the form, as it is kept on the device. */
export interface RequestValues {
  description: string;
  title: string;
  equipment: string;
  trade: string;
  urgency: HelpRequest['urgency'];
  kind: HelpRequest['kind'];
  industryCode?: string;
  regionCode?: string;
  occupationCode?: string;
  attachments: HelpRequest['attachments'];
}

export function emptyRequest(description = ''): RequestValues {
  return {
    description,
    title: '',
    equipment: '',
    trade: '',
    urgency: 'NORMAL',
    kind: 'TECHNICAL_SERVICE',
    attachments: [],
  };
}

export function valuesOf(request: HelpRequest): RequestValues {
  return {
    description: request.description,
    title: request.title,
    equipment: request.equipment ?? '',
    trade: request.trade ?? '',
    urgency: request.urgency,
    kind: request.kind,
    industryCode: request.industry.code,
    regionCode: request.region.code,
    occupationCode: request.occupation?.code,
    attachments: request.attachments,
  };
}

export function draftOf(values: RequestValues, enterprise: Enterprise): HelpRequestDraft {
  const given = (text: string) => text.trim() || undefined;
  return {
    description: values.description.trim(),
    title: given(values.title),
    equipment: given(values.equipment),
    trade: given(values.trade),
    urgency: values.urgency,
    kind: values.kind,
    industryCode: values.industryCode ?? enterprise.industry.code,
    regionCode: values.regionCode ?? enterprise.region.code,
    occupationCode: values.occupationCode,
    attachmentIds: values.attachments.map(({ id }) => id),
  };
}

/** "Describe the problem" on one page; similar solved cases appear beside it while typing. */
export function RequestForm({
  enterprise,
  draft,
  busy,
  error,
  onSubmit,
}: {
  enterprise: Enterprise;
  draft: Draft<RequestValues>;
  busy: boolean;
  error: unknown;
  onSubmit: (values: RequestValues) => void;
}) {
  const { t } = useTranslation(['help', 'case', 'common']);
  const [values, setValues] = useState(draft.initial);
  const [missing, setMissing] = useState(false);
  const violations = violationsOf(error);
  const change = (part: Partial<RequestValues>) => {
    const next = { ...values, ...part };
    setValues(next);
    draft.save(next);
    if (next.description.trim()) setMissing(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (values.description.trim().length < 5) setMissing(true);
    else onSubmit(values);
  };

  return (
    <form className={styles.columns} onSubmit={submit} noValidate>
      <div className={styles.form}>
        {draft.restoredAt && <p className={styles.restored}>{t('common:draft.restored')}</p>}
        <Card>
          <div className={styles.fields}>
            <Field
              label={t('form.description')}
              hint={t('form.descriptionHint')}
              error={missing ? t('form.descriptionMissing') : violations.description}
            >
              {(control) => (
                <textarea
                  {...control}
                  name="description"
                  rows={7}
                  maxLength={5000}
                  placeholder={t('form.descriptionPlaceholder')}
                  value={values.description}
                  onChange={(event) => change({ description: event.target.value })}
                />
              )}
            </Field>
            <FileUploader
              label={t('form.photos')}
              hint={t('form.photosHint')}
              value={values.attachments}
              onChange={(attachments) => change({ attachments })}
            />
            <Field
              label={t('form.equipment')}
              hint={t('form.equipmentHint')}
              error={violations.equipment}
              optional
            >
              {(control) => (
                <input
                  {...control}
                  name="equipment"
                  maxLength={200}
                  value={values.equipment}
                  onChange={(event) => change({ equipment: event.target.value })}
                />
              )}
            </Field>
            <Choices
              legend={t('form.urgency')}
              value={values.urgency}
              onChange={(urgency) => change({ urgency })}
              options={urgencies.map((urgency) => ({
                value: urgency,
                label: t(`case:urgency.${urgency}`),
                hint: t(`form.urgencyHint.${urgency}`),
              }))}
            />
          </div>
        </Card>
        <details className={styles.more}>
          <summary>{t('form.more')}</summary>
          <div className={styles.fields}>
            <Choices
              legend={t('form.kind')}
              value={values.kind}
              onChange={(kind) => change({ kind })}
              options={kinds.map((kind) => ({ value: kind, label: t(`case:kind.${kind}`) }))}
            />
            <Field
              label={t('form.title')}
              hint={t('form.titleHint')}
              error={violations.title}
              optional
            >
              {(control) => (
                <input
                  {...control}
                  name="title"
                  maxLength={100}
                  value={values.title}
                  onChange={(event) => change({ title: event.target.value })}
                />
              )}
            </Field>
            <Field
              label={t('form.trade')}
              hint={t('form.tradeHint')}
              error={violations.trade}
              optional
            >
              {(control) => (
                <input
                  {...control}
                  name="trade"
                  maxLength={50}
                  value={values.trade}
                  onChange={(event) => change({ trade: event.target.value })}
                />
              )}
            </Field>
            <RegionCascader
              label={t('form.region')}
              value={values.regionCode ?? enterprise.region.code}
              error={violations.regionCode}
              onChange={(regionCode) => change({ regionCode })}
            />
            <IndustrySelect
              label={t('form.industry')}
              value={values.industryCode ?? enterprise.industry.code}
              error={violations.industryCode}
              onChange={(industryCode) => change({ industryCode })}
            />
            <OccupationSelect
              label={t('form.occupation')}
              optional
              value={values.occupationCode}
              error={violations.occupationCode}
              onChange={(occupationCode) => change({ occupationCode })}
            />
          </div>
        </details>
        {error != null && <ProblemNote error={error} />}
        <div className={styles.submit}>
          <Button type="submit" kind="primary" size="l" busy={busy}>
            {t('form.submit')}
          </Button>
          <p className={styles.faint}>{t(draft.failed ? 'form.notKept' : 'form.kept')}</p>
        </div>
      </div>
      <SimilarCases text={`${values.title} ${values.description}`.trim()} />
    </form>
  );
}
