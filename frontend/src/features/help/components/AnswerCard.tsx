import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, matching } from '@/shared/api/clients';
import type { HelpRequest } from '@/shared/case/types';
import { AnswerView } from '@/shared/ui/answer/AnswerView';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Field } from '@/shared/ui/Field';
import { StatusTag } from '@/shared/ui/StatusTag';
import { ListSkeleton, ProblemNote } from '@/shared/ui/states';
import { may } from '../actions';
import styles from './AnswerCard.module.css';
import { useCaseStep } from './useCaseStep';

/** The answer with its sources, and the question that decides what comes next: did it help? */
export function AnswerCard({ request }: { request: HelpRequest }) {
  const { t } = useTranslation('help');
  const { answer } = request;
  if (!answer) return null;
  return (
    <Card
      title={t('answer.title')}
      tone={may(request, 'VERDICT') ? 'focus' : undefined}
      extra={
        answer.verdict && (
          <StatusTag tone={answer.verdict === 'SOLVED' ? 'good' : 'neutral'}>
            {t(`answer.verdict.${answer.verdict}`)}
          </StatusTag>
        )
      }
    >
      {answer.state === 'PENDING' ? (
        <>
          <p className={styles.pending}>{t('answer.pending')}</p>
          <ListSkeleton rows={2} />
        </>
      ) : (
        <AnswerView statements={answer.statements} refusal={answer.refusal} />
      )}
      {may(request, 'VERDICT') && <Verdict request={request} />}
    </Card>
  );
}

function Verdict({ request }: { request: HelpRequest }) {
  const { t } = useTranslation('help');
  const [comment, setComment] = useState('');
  const [unsolved, setUnsolved] = useState(false);
  const judge = useCaseStep(
    request.id,
    (solved: boolean) =>
      matching.POST('/api/v1/help-requests/{id}/verdict', {
        params: { path: { id: request.id }, header: ifMatch(request.version) },
        body: { solved, comment: comment.trim() || undefined },
      }),
    t('answer.judged'),
  );
  return (
    <div className={styles.verdict}>
      <h3>{t('answer.question')}</h3>
      {unsolved && (
        <Field label={t('answer.comment')} hint={t('answer.commentHint')} optional>
          {(control) => (
            <textarea
              {...control}
              name="comment"
              rows={3}
              maxLength={1000}
              value={comment}
              onChange={(event) => setComment(event.target.value)}
            />
          )}
        </Field>
      )}
      <div className={styles.buttons}>
        {unsolved ? (
          <>
            <Button
              kind="primary"
              size="l"
              busy={judge.isPending}
              onClick={() => judge.mutate(false)}
            >
              {t('answer.askCraftsmen')}
            </Button>
            <Button size="l" onClick={() => setUnsolved(false)}>
              {t('answer.back')}
            </Button>
          </>
        ) : (
          <>
            <Button size="l" icon="check" busy={judge.isPending} onClick={() => judge.mutate(true)}>
              {t('answer.solved')}
            </Button>
            <Button size="l" onClick={() => setUnsolved(true)}>
              {t('answer.notSolved')}
            </Button>
          </>
        )}
      </div>
      {judge.isError && <ProblemNote error={judge.error} />}
    </div>
  );
}
