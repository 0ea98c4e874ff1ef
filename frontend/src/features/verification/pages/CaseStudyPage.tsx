import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { body, ifMatch, matching } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/matching-service';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { useDraft } from '@/shared/form/useDraft';
import { allShown, violationsOf } from '@/shared/form/violations';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Columns } from '@/shared/ui/Columns';
import { Field } from '@/shared/ui/Field';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { PageView, ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import styles from '../components/verification.module.css';
import { caseStudyTone } from '../tones';

type CaseStudy = components['schemas']['CaseStudy'];
const texts = ['title', 'symptom', 'cause', 'remedy', 'verification', 'benefit'] as const;
type Texts = Record<(typeof texts)[number], string>;

function textsOf(study: CaseStudy): Texts {
  return {
    title: study.title,
    symptom: study.symptom,
    cause: study.cause,
    remedy: study.remedy,
    verification: study.verification,
    benefit: study.benefit ?? '',
  };
}

/** A case study: polished by the officer, then published into the knowledge base. */
export default function CaseStudyPage() {
  const { id = '' } = useParams();
  const study = useQuery({
    queryKey: ['case-study', id],
    queryFn: ({ signal }) =>
      body(matching.GET('/api/v1/case-studies/{id}', { params: { path: { id } }, signal })),
  });
  return (
    <PageView query={study}>{(found) => <Detail key={found.version} study={found} />}</PageView>
  );
}

function Detail({ study }: { study: CaseStudy }) {
  const { t } = useTranslation('verification');
  const queries = useQueryClient();
  const draft = useDraft<Texts>(`case-study.${study.id}.${study.version}`, textsOf(study));
  const [form, setForm] = useState(draft.initial);
  const editable = study.status === 'DRAFT';
  const changed = texts.some((name) => form[name] !== textsOf(study)[name]);
  const key = ['case-study', study.id];
  const save = useMutation({
    mutationFn: () =>
      matching.PUT('/api/v1/case-studies/{id}', {
        params: { path: { id: study.id }, header: ifMatch(study.version) },
        body: { ...form, benefit: form.benefit.trim() || undefined, trade: study.trade },
      }),
    onSuccess: () => {
      draft.clear();
      toast.success(t('caseStudy.saved'));
      return queries.invalidateQueries({ queryKey: key });
    },
  });
  const act = useAct<'publication'>(
    () =>
      matching.POST('/api/v1/case-studies/{id}/publication', {
        params: { path: { id: study.id }, header: ifMatch(study.version) },
      }),
    { done: () => t('caseStudy.publicationDone'), changed: [key, ['case-studies']] },
  );
  const refused = violationsOf(save.error);
  return (
    <>
      <PageHeader
        title={study.title}
        back={{ to: '/union/case-studies', label: t('caseStudy.list') }}
        meta={
          <>
            <StatusTag tone={caseStudyTone[study.status]}>
              {t(`caseStudy.status.${study.status}`)}
            </StatusTag>
            <span>{study.craftsmen.join('、')}</span>
          </>
        }
      />
      <Columns
        asideFirst
        aside={
          <Card title={t('act')} tone={editable ? 'focus' : undefined}>
            <div className={styles.actions}>
              {editable && (
                <>
                  <p className={styles.faint}>{t('caseStudy.checkFirst')}</p>
                  <Button
                    kind="primary"
                    block
                    disabled={changed}
                    onClick={() => act.ask('publication')}
                  >
                    {t('caseStudy.publication')}
                  </Button>
                  {changed && <p className={styles.faint}>{t('caseStudy.saveFirst')}</p>}
                </>
              )}
              <ButtonLink block to={`/union/requests/${study.helpRequestId}`}>
                {t('caseStudy.toCase')}
              </ButtonLink>
            </div>
          </Card>
        }
      >
        <Card>
          <form
            className={styles.stack}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              save.mutate();
            }}
          >
            {texts.map((name) => (
              <Field
                key={name}
                label={t(`caseStudy.${name}`)}
                optional={name === 'benefit'}
                error={refused[name]}
              >
                {(control) =>
                  name === 'title' ? (
                    <input
                      {...control}
                      readOnly={!editable}
                      maxLength={200}
                      value={form[name]}
                      onChange={(event) => change(name, event.target.value)}
                    />
                  ) : (
                    <textarea
                      {...control}
                      readOnly={!editable}
                      rows={4}
                      maxLength={4000}
                      value={form[name]}
                      onChange={(event) => change(name, event.target.value)}
                    />
                  )
                }
              </Field>
            ))}
            {save.isError && !allShown(save.error, texts) && <ProblemNote error={save.error} />}
            {editable && (
              <div className={styles.bar}>
                <Button type="submit" busy={save.isPending} disabled={!changed}>
                  {t('caseStudy.save')}
                </Button>
              </div>
            )}
          </form>
        </Card>
      </Columns>
      <ActDialog
        act={act}
        words={() => ({
          title: t('caseStudy.publicationTitle'),
          text: t('caseStudy.publicationText'),
          confirm: t('caseStudy.publication'),
        })}
      />
    </>
  );

  function change(name: keyof Texts, value: string) {
    const next = { ...form, [name]: value };
    setForm(next);
    draft.save(next);
  }
}
