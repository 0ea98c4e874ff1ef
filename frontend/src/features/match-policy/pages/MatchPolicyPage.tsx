import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, matching } from '@/shared/api/clients';
import { useAccount } from '@/shared/auth/session';
import { Card } from '@/shared/ui/Card';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/states';
import styles from '../components/matchPolicy.module.css';
import { PublishPolicy } from '../components/PublishPolicy';
import { ReplayPanel } from '../components/ReplayPanel';
import { VersionList } from '../components/VersionList';
import { WeightsForm } from '../components/WeightsForm';
import { type Policy, sameWeights, weightsOf } from '../policy';

/** Weigh the criteria anew, see at once what past cases would have become, put it in force. */
export default function MatchPolicyPage() {
  const { t } = useTranslation('matchPolicy');
  const versions = useQuery({
    queryKey: ['match-policies'],
    queryFn: () =>
      body(matching.GET('/api/v1/match-policies', { params: { query: { limit: 20 } } })),
  });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <QueryView query={versions}>
        {({ items }) => {
          const [inForce] = items;
          // A new version starts the form anew.
          return inForce && <Editor key={inForce.version} inForce={inForce} versions={items} />;
        }}
      </QueryView>
    </>
  );
}

function Editor({ inForce, versions }: { inForce: Policy; versions: Policy[] }) {
  const { t } = useTranslation('matchPolicy');
  const account = useAccount();
  const [weights, setWeights] = useState(weightsOf(inForce));
  const changed = !sameWeights(weights, weightsOf(inForce));
  return (
    <div className={styles.editor}>
      <div className={styles.form}>
        <Card title={t('weights')}>
          <WeightsForm weights={weights} onChange={setWeights} />
          {account?.unionScope === 'CN' ? (
            <PublishPolicy
              inForce={inForce}
              weights={weights}
              changed={changed}
              onReset={() => setWeights(weightsOf(inForce))}
            />
          ) : (
            <p className={styles.faint}>{t('onlyNation')}</p>
          )}
        </Card>
        <VersionList versions={versions} onTry={(version) => setWeights(weightsOf(version))} />
      </div>
      <ReplayPanel weights={weights} changed={changed} />
    </div>
  );
}
