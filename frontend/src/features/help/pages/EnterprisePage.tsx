import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, idempotencyKey, ifMatch, matching } from '@/shared/api/clients';
import { useDraft } from '@/shared/form/useDraft';
import { violationsOf } from '@/shared/form/violations';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { IndustrySelect, RegionCascader } from '@/shared/ui/codes/CodeCascade';
import { Choices, Field } from '@/shared/ui/Field';
import { Icon } from '@/shared/ui/icons';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';
import { ProblemNote, QueryView } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { type Enterprise, type EnterpriseRequest, myEnterprise } from '../api/enterprise';
import styles from './EnterprisePage.module.css';

const sizes = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
const levels = [
  'NONE',
  'INNOVATIVE_SME',
  'PROVINCIAL_SPECIALISED',
  'LITTLE_GIANT',
  'CHAMPION',
] as const;
const tone: Record<Enterprise['status'], Tone> = {
  PENDING: 'active',
  APPROVED: 'good',
  REJECTED: 'bad',
};

export default function EnterprisePage() {
  const { t } = useTranslation('help');
  const enterprise = useQuery(myEnterprise);
  return (
    <>
      <PageHeader title={t('enterprise.title')} lead={t('enterprise.lead')} />
      <QueryView query={enterprise}>
        {(mine) => (
          <div className={styles.stack}>
            {mine && <Standing enterprise={mine} />}
            <EnterpriseForm key={mine?.version ?? 'new'} enterprise={mine} />
          </div>
        )}
      </QueryView>
    </>
  );
}

function Standing({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation('help');
  return (
    <Card title={enterprise.name}>
      <div className={styles.standing}>
        <StatusTag tone={tone[enterprise.status]}>
          {t(`enterprise.status.${enterprise.status}`)}
        </StatusTag>
        <span>{t(`enterprise.statusHint.${enterprise.status}`)}</span>
        {enterprise.status === 'APPROVED' && (
          <ButtonLink to="/enterprise/new-request" kind="primary">
            {t('list.new')}
          </ButtonLink>
        )}
      </div>
      {enterprise.rejectReason && (
        <p className={styles.warning}>
          <Icon name="alert" />
          {t('enterprise.rejected', { reason: enterprise.rejectReason })}
        </p>
      )}
      {enterprise.usccWarning && (
        <p className={styles.warning}>
          <Icon name="alert" />
          {enterprise.usccWarning}
        </p>
      )}
    </Card>
  );
}

function initialValues(enterprise: Enterprise | null): EnterpriseRequest {
  return {
    name: enterprise?.name ?? '',
    uscc: enterprise?.uscc ?? '',
    sizeClass: enterprise?.sizeClass ?? 'SMALL',
    specialisedLevel: enterprise?.specialisedLevel ?? 'NONE',
    industryCode: enterprise?.industry.code ?? '',
    regionCode: enterprise?.region.code ?? '',
    contactName: enterprise?.contactName ?? '',
    contactMobile: enterprise?.contactMobile ?? '',
  };
}

function EnterpriseForm({ enterprise }: { enterprise: Enterprise | null }) {
  const { t } = useTranslation(['help', 'common']);
  const queries = useQueryClient();
  const draft = useDraft(`enterprise.${enterprise?.version ?? 'new'}`, initialValues(enterprise));
  const [values, setValues] = useState(draft.initial);
  const key = useRef<string>(crypto.randomUUID());
  const save = useMutation({
    mutationFn: () => {
      const content = {
        ...values,
        contactName: values.contactName || undefined,
        contactMobile: values.contactMobile || undefined,
      };
      return enterprise
        ? body(
            matching.PUT('/api/v1/enterprises/{id}', {
              params: { path: { id: enterprise.id }, header: ifMatch(enterprise.version) },
              body: content,
            }),
          )
        : body(
            matching.POST('/api/v1/enterprises', {
              headers: idempotencyKey(key.current),
              body: content,
            }),
          );
    },
    onSuccess: (saved) => {
      draft.clear();
      queries.setQueryData(myEnterprise.queryKey, saved);
      toast.success(t(enterprise ? 'enterprise.saved' : 'enterprise.registered'));
    },
  });
  const violations = violationsOf(save.error);
  const change = (part: Partial<EnterpriseRequest>) => {
    const next = { ...values, ...part };
    setValues(next);
    draft.save(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const text = (name: 'name' | 'uscc' | 'contactName' | 'contactMobile', optional = false) => (
    <Field
      label={t(`enterprise.${name}`)}
      hint={t(`enterprise.${name}Hint`)}
      error={violations[name]}
      optional={optional}
    >
      {(control) => (
        <input
          {...control}
          name={name}
          required={!optional}
          value={values[name] ?? ''}
          inputMode={name === 'contactMobile' ? 'tel' : undefined}
          autoComplete={name === 'contactMobile' ? 'tel' : 'off'}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  );

  return (
    <Card title={t(enterprise ? 'enterprise.change' : 'enterprise.register')}>
      <form className={styles.form} onSubmit={submit}>
        <div className={styles.pair}>
          {text('name')}
          {text('uscc')}
        </div>
        <RegionCascader
          label={t('enterprise.region')}
          hint={t('enterprise.regionHint')}
          value={values.regionCode || undefined}
          error={violations.regionCode}
          onChange={(regionCode) => change({ regionCode: regionCode ?? '' })}
        />
        <IndustrySelect
          label={t('enterprise.industry')}
          value={values.industryCode || undefined}
          error={violations.industryCode}
          onChange={(industryCode) => change({ industryCode: industryCode ?? '' })}
        />
        <Choices
          legend={t('enterprise.size')}
          value={values.sizeClass}
          onChange={(sizeClass) => change({ sizeClass })}
          options={sizes.map((value) => ({ value, label: t(`enterprise.sizes.${value}`) }))}
        />
        <Choices
          legend={t('enterprise.level')}
          value={values.specialisedLevel ?? 'NONE'}
          onChange={(specialisedLevel) => change({ specialisedLevel })}
          options={levels.map((value) => ({ value, label: t(`enterprise.levels.${value}`) }))}
        />
        <div className={styles.pair}>
          {text('contactName', true)}
          {text('contactMobile', true)}
        </div>
        {save.isError && <ProblemNote error={save.error} />}
        <div>
          <Button type="submit" kind="primary" size="l" busy={save.isPending}>
            {t(enterprise ? 'common:save' : 'enterprise.submit')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
