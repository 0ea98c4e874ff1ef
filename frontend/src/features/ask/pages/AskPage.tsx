import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { achievements } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/achievements-service';
import { violationsOf } from '@/shared/form/violations';
import { AnswerView } from '@/shared/ui/answer/AnswerView';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { RegionCascader } from '@/shared/ui/codes/CodeCascade';
import { Field } from '@/shared/ui/Field';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ListSkeleton, ProblemNote } from '@/shared/ui/states';
import { type Answer, askAloud, type Statement } from '../api/ask';
import { useRememberedRegion } from '../rememberedRegion';
import styles from './AskPage.module.css';

type Feedback = components['schemas']['AnswerFeedback'];

const minLength = 5;

/** A quick answer for anyone: every sentence has its source, or an honest refusal. */
export default function AskPage() {
  const { t } = useTranslation('ask');
  const [params] = useSearchParams();
  const [question, setQuestion] = useState(params.get('q') ?? '');
  const [tooShort, setTooShort] = useState(false);
  const [region, setRegion] = useRememberedRegion();
  const [heard, setHeard] = useState<Statement[]>([]);
  const ask = useMutation({
    mutationFn: (text: string) =>
      askAloud({ question: text, regionCode: region }, (statement) =>
        setHeard((before) => [...before, statement]),
      ),
    onMutate: () => setHeard([]),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = question.trim();
    if (text.length < minLength) setTooShort(true);
    else ask.mutate(text);
  };
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <form className={styles.form} onSubmit={submit} noValidate>
        <Field
          label={t('question')}
          error={tooShort ? t('tooShort') : violationsOf(ask.error).question}
        >
          {(control) => (
            <textarea
              {...control}
              name="question"
              rows={4}
              maxLength={2000}
              placeholder={t('placeholder')}
              value={question}
              onChange={(event) => {
                setQuestion(event.target.value);
                setTooShort(false);
              }}
            />
          )}
        </Field>
        <RegionCascader
          label={t('region')}
          hint={t('regionHint')}
          optional
          value={region}
          error={violationsOf(ask.error).regionCode}
          onChange={setRegion}
        />
        <div>
          <Button type="submit" kind="primary" size="l" busy={ask.isPending}>
            {t('submit')}
          </Button>
        </div>
      </form>
      <div className={styles.answer} aria-live="polite">
        {ask.isPending &&
          (heard.length > 0 ? <Writing statements={heard} /> : <ListSkeleton rows={2} />)}
        {ask.isError && <ProblemNote error={ask.error} />}
        {ask.data && !ask.isPending && <AnswerResult key={ask.data.id} answer={ask.data} />}
      </div>
    </div>
  );
}

/** What has been phrased and checked so far; the answer takes its place. */
function Writing({ statements }: { statements: Statement[] }) {
  const { t } = useTranslation('ask');
  return (
    <Card title={t('writing')}>
      <AnswerView statements={statements} />
    </Card>
  );
}

function AnswerResult({ answer }: { answer: Answer }) {
  return (
    <Card title={answer.question}>
      <AnswerView statements={answer.statements} refusal={answer.refusal} wording={answer} />
      {answer.outcome === 'ANSWERED' ? (
        <FeedbackBar answer={answer} />
      ) : (
        <NextWay question={answer.question} />
      )}
    </Card>
  );
}

function FeedbackBar({ answer }: { answer: Answer }) {
  const { t } = useTranslation('ask');
  const send = useMutation({
    mutationFn: (verdict: Feedback['verdict']) =>
      achievements.POST('/api/v1/answers/{id}/feedback', {
        params: { path: { id: answer.id } },
        body: { verdict },
      }),
  });
  if (send.isSuccess) {
    return (
      <div className={styles.feedback}>
        <p>{t('thanks')}</p>
        {send.variables !== 'SOLVED' && <NextWay question={answer.question} />}
      </div>
    );
  }
  return (
    <div className={styles.feedback}>
      <p>{t('helped')}</p>
      <div className={styles.buttons}>
        {(['SOLVED', 'NOT_SOLVED', 'WRONG', 'OUTDATED'] as const).map((verdict) => (
          <Button key={verdict} disabled={send.isPending} onClick={() => send.mutate(verdict)}>
            {t(`verdict.${verdict}`)}
          </Button>
        ))}
      </div>
      {send.isError && <ProblemNote error={send.error} />}
    </div>
  );
}

function NextWay({ question }: { question: string }) {
  const { t } = useTranslation('ask');
  return (
    <div className={styles.next}>
      <p>{t('next')}</p>
      <ButtonLink
        kind="primary"
        to={`/enterprise/new-request?description=${encodeURIComponent(question)}`}
      >
        {t('help')}
      </ButtonLink>
    </div>
  );
}
