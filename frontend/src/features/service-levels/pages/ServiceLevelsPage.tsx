import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, ifMatch, matching } from '@/shared/api/clients';
import { useAccount } from '@/shared/auth/session';
import { formatDateTime } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNote, QueryView } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { RuleTable } from '../components/RuleTable';
import styles from '../components/serviceLevels.module.css';
import { changed, linesOf, type Policy, urgencies } from '../rules';

const policyQuery = queryOptions({
  queryKey: ['service-levels'],
  queryFn: ({ signal }) => body(matching.GET('/api/v1/service-level-policies', { signal })),
});

/** How long each step of a case may take; the nation's officers and the platform's change it. */
export default function ServiceLevelsPage() {
  const { t } = useTranslation('serviceLevels');
  const account = useAccount();
  const mayChange =
    account?.unionScope === 'CN' || account?.roles.includes('platform-admin') === true;
  const policy = useQuery(policyQuery);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <QueryView query={policy}>
        {(found) => <PolicyView key={found.version} policy={found} mayChange={mayChange} />}
      </QueryView>
    </>
  );
}

function PolicyView({ policy, mayChange }: { policy: Policy; mayChange: boolean }) {
  const { t } = useTranslation(['serviceLevels', 'case', 'common']);
  const queries = useQueryClient();
  const [rules, setRules] = useState(policy.rules);
  const [editing, setEditing] = useState(false);
  const save = useMutation({
    mutationFn: () =>
      matching.PUT('/api/v1/service-level-policies', {
        params: { header: ifMatch(policy.version) },
        body: { rules },
      }),
    onSuccess: () => {
      toast.success(t('saved'));
      return queries.invalidateQueries(policyQuery);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form className={styles.page} onSubmit={submit}>
      <div className={styles.bar}>
        <p className={styles.faint}>
          {t('version', { version: policy.version, at: formatDateTime(policy.since) })}
        </p>
        {mayChange && !editing && <Button onClick={() => setEditing(true)}>{t('change')}</Button>}
      </div>
      {urgencies.map((urgency) => {
        const lines = linesOf(rules, urgency);
        return (
          <Card key={urgency} title={t(`case:urgency.${urgency}`)}>
            <RuleTable
              caption={t(`case:urgency.${urgency}`)}
              lines={lines}
              onChange={editing ? (rule) => setRules(changed(rules, rule)) : undefined}
            />
            <p className={styles.faint}>
              {t(lines.every(({ county }) => county.workingHours) ? 'onWorkingDays' : 'allTheTime')}
            </p>
          </Card>
        );
      })}
      {save.isError && <ProblemNote error={save.error} />}
      {editing && (
        <div className={styles.bar}>
          <Button type="submit" kind="primary" busy={save.isPending}>
            {t('save')}
          </Button>
          <Button
            onClick={() => {
              setRules(policy.rules);
              setEditing(false);
            }}
          >
            {t('common:cancel')}
          </Button>
          <p className={styles.faint}>{t('saveHint')}</p>
        </div>
      )}
    </form>
  );
}
