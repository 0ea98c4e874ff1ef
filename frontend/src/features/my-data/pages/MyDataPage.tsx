import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { achievements, body, matching, talent } from '@/shared/api/clients';
import { useSession } from '@/shared/auth/session';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, ProblemNote } from '@/shared/ui/states';
import { DeletionCard } from '../components/DeletionCard';
import { mayAsk } from '../deletion';
import { countOf, kindsOf, type PersonalData } from '../personalData';
import styles from './MyDataPage.module.css';

/** Everything that is held about whoever is signed in, to look at and to take along. */
export default function MyDataPage() {
  const { t } = useTranslation('myData');
  const session = useSession();
  const gathered = useMutation({ mutationFn: gather });
  if (session.state !== 'signed-in') {
    return <EmptyState icon="user" title={t('signIn')} />;
  }
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={styles.page}>
        <Card title={t('export')}>
          <p>{t('exportHint')}</p>
          {gathered.isError && <ProblemNote error={gathered.error} />}
          <div className={styles.buttons}>
            <Button kind="primary" busy={gathered.isPending} onClick={() => gathered.mutate()}>
              {t('gather')}
            </Button>
            {gathered.data && <Button onClick={() => save(gathered.data)}>{t('download')}</Button>}
          </div>
        </Card>
        {gathered.data && (
          <Card title={t('held', { count: countOf(gathered.data) })}>
            <dl className={styles.kinds}>
              {kindsOf(gathered.data).map(({ kind, count }) => (
                <div key={kind}>
                  <dt>{t(`kind.${kind}`, { defaultValue: kind })}</dt>
                  <dd>{t('records', { count })}</dd>
                </div>
              ))}
            </dl>
          </Card>
        )}
        <Card title={t('rights')}>
          <p>{t('rightsText')}</p>
        </Card>
        {mayAsk(session.account.roles) ? (
          <DeletionCard craftsman={session.account.roles.includes('craftsman')} />
        ) : (
          <Card title={t('deletion.title')}>
            <p>{t('deletion.notYours')}</p>
          </Card>
        )}
      </div>
    </>
  );
}

/** All or nothing: a file with a part missing would look complete. */
async function gather(): Promise<PersonalData[]> {
  const path = '/api/v1/personal-data/{service}';
  const params = (service: string) => ({ params: { path: { service } } });
  return Promise.all([
    body(talent.GET(path, params('talent'))),
    body(matching.GET(path, params('matching'))),
    body(achievements.GET(path, params('achievements'))),
  ]);
}

function save(data: PersonalData[]) {
  const file = new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = 'jiangqiao-my-data.json';
  link.click();
  // The browser takes the file over at the click, but may not have opened it yet.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
