import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { body, ifMatch, talent } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/talent-service';
import { ProfileChanges } from '@/shared/craftsman/ProfileChanges';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { formatDate, formatMoney, formatNumber } from '@/shared/format/format';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Columns } from '@/shared/ui/Columns';
import { Facts } from '@/shared/ui/Facts';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { PageView } from '@/shared/ui/states';
import { Timeline } from '@/shared/ui/Timeline';
import { DiscloseContact } from '../components/DiscloseContact';
import styles from '../components/verification.module.css';
import {
  type CraftsmanAction,
  craftsmanActions,
  endsSomething,
  needsReason,
} from '../craftsmanActions';
import { craftsmanTone } from '../tones';

type Craftsman = components['schemas']['CraftsmanDetail'];

function send(action: CraftsmanAction, craftsman: Craftsman, reason: string) {
  const params = { path: { id: craftsman.id }, header: ifMatch(craftsman.version) };
  switch (action) {
    case 'verification':
      return talent.POST('/api/v1/craftsmen/{id}/verification', { params });
    case 'return':
      return talent.POST('/api/v1/craftsmen/{id}/return', { params, body: { reason } });
    case 'suspension':
      return talent.POST('/api/v1/craftsmen/{id}/suspension', { params, body: { reason } });
    case 'reinstatement':
      return talent.POST('/api/v1/craftsmen/{id}/reinstatement', { params });
    case 'confirmation':
      return talent.POST('/api/v1/craftsmen/{id}/confirmation', { params });
    case 'retirement':
      return talent.POST('/api/v1/craftsmen/{id}/retirement', { params });
  }
}

/** One craftsman's entry, to verify or to return with a reason. */
export default function CraftsmanPage() {
  const { id = '' } = useParams();
  const craftsman = useQuery({
    queryKey: ['managed-craftsman', id],
    queryFn: ({ signal }) =>
      body(talent.GET('/api/v1/craftsmen/managed/{id}', { params: { path: { id } }, signal })),
  });
  return <PageView query={craftsman}>{(found) => <Detail craftsman={found} />}</PageView>;
}

function Detail({ craftsman }: { craftsman: Craftsman }) {
  const { t } = useTranslation(['verification', 'work']);
  const act = useAct<CraftsmanAction>((action, reason) => send(action, craftsman, reason), {
    done: (action) => t(`craftsman.${action}Done`),
    changed: [['managed-craftsman', craftsman.id], ['managed-craftsmen']],
  });
  const actions = craftsmanActions(craftsman.status, craftsman.origin, craftsman.lapsed);
  return (
    <>
      <PageHeader
        title={craftsman.name}
        lead={[craftsman.jobTitle, craftsman.employer].filter(Boolean).join(' · ')}
        back={{ to: '/union/verification/craftsmen', label: t('tab.craftsmen') }}
        meta={
          <StatusTag tone={craftsmanTone[craftsman.status]}>
            {t(`craftsman.status.${craftsman.status}`)}
          </StatusTag>
        }
        actions={
          craftsman.status === 'VERIFIED' && (
            <ButtonLink to={`/craftsmen/${craftsman.id}`}>{t('craftsman.public')}</ButtonLink>
          )
        }
      />
      <Columns
        asideFirst
        aside={
          <>
            {actions.length > 0 && (
              <Card title={t('act')} tone={craftsman.status === 'SUBMITTED' ? 'focus' : undefined}>
                <div className={styles.actions}>
                  {actions.map((action) => (
                    <Button
                      key={action}
                      block
                      kind={
                        action === 'verification'
                          ? 'primary'
                          : endsSomething(action)
                            ? 'danger'
                            : 'default'
                      }
                      onClick={() => act.ask(action)}
                    >
                      {t(`craftsman.${action}`)}
                    </Button>
                  ))}
                </div>
              </Card>
            )}
            <Card title={t('history')}>
              <Timeline
                label={t('history')}
                items={craftsman.history.map((entry) => ({
                  key: `${entry.at}${entry.action}`,
                  at: entry.at,
                  actor: entry.actor,
                  text: t(`work:history.${entry.action}`),
                  detail: entry.reason,
                }))}
              />
            </Card>
          </>
        }
      >
        <Profile craftsman={craftsman} />
        <ProfileChanges id={craftsman.id} version={craftsman.version} />
      </Columns>
      <ActDialog
        act={act}
        words={(action) => ({
          title: t(`craftsman.${action}Title`, { name: craftsman.name }),
          text: t(`craftsman.${action}Text`),
          confirm: t(`craftsman.${action}`),
        })}
        danger={endsSomething}
        reason={needsReason}
      />
    </>
  );
}

function Profile({ craftsman }: { craftsman: Craftsman }) {
  const { t } = useTranslation(['verification', 'work']);
  const { record } = craftsman;
  return (
    <>
      <Card title={t('craftsman.particulars')}>
        <div className={styles.stack}>
          {craftsman.status === 'LEAVING' && (
            <p className={styles.warn}>{t('craftsman.leaving')}</p>
          )}
          {craftsman.lapsed && <p className={styles.warn}>{t('craftsman.lapsed')}</p>}
          {craftsman.returnReason && (
            <p className={styles.warn}>
              {t('craftsman.returned', { reason: craftsman.returnReason })}
            </p>
          )}
          <Facts
            facts={[
              [t('craftsman.region'), craftsman.region?.name],
              [t('craftsman.trades'), craftsman.trades.join('、')],
              [
                t('craftsman.skillLevel'),
                craftsman.skillLevel && t(`work:skillLevel.${craftsman.skillLevel}`),
              ],
              [t('craftsman.occupation'), craftsman.occupation?.name],
              [t('craftsman.industry'), craftsman.industry?.name],
              [t('craftsman.reach'), craftsman.reach && t(`work:reach.${craftsman.reach}`)],
              [t('craftsman.capacity'), formatNumber(craftsman.monthlyCapacity)],
              [
                t('craftsman.confirmBy'),
                craftsman.confirmationDueOn && formatDate(craftsman.confirmationDueOn),
              ],
              [t('craftsman.source'), craftsman.source],
            ]}
          />
          <DiscloseContact craftsman={craftsman} />
          {craftsman.biography && <p className={styles.text}>{craftsman.biography}</p>}
        </div>
      </Card>
      <Card title={t('craftsman.honours')}>
        {craftsman.honours.length === 0 ? (
          <p className={styles.faint}>{t('craftsman.noHonours')}</p>
        ) : (
          <ul>
            {craftsman.honours.map((honour) => (
              <li key={`${honour.level}${honour.title}`} className={styles.honour}>
                <strong>{honour.title}</strong>
                <span className={styles.faint}>
                  {[t(`work:honour.${honour.level}`), honour.year, honour.certificateNumber]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                <StatusTag tone={honour.verified ? 'good' : 'warn'}>
                  {t(honour.verified ? 'craftsman.verified' : 'craftsman.notVerified')}
                </StatusTag>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={t('craftsman.specialities')}>
        {craftsman.specialities.length === 0 ? (
          <p className={styles.faint}>{t('craftsman.noSpecialities')}</p>
        ) : (
          <ul className={styles.stack}>
            {craftsman.specialities.map((speciality) => (
              <li key={speciality.description}>
                {speciality.description}
                <div className={styles.faint}>{speciality.keywords.join('、')}</div>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={t('craftsman.record')}>
        <div className={styles.stack}>
          <Facts
            facts={[
              [t('craftsman.visits'), formatNumber(record.visits)],
              [t('craftsman.solved'), formatNumber(record.problemsSolved)],
              [t('craftsman.trained'), formatNumber(record.workersTrained)],
              [t('craftsman.benefit'), formatMoney(record.benefitCny)],
              [
                t('craftsman.rating'),
                record.averageRating ? formatNumber(record.averageRating, 1) : undefined,
              ],
            ]}
          />
          {craftsman.evidence.length > 0 && (
            <Timeline
              label={t('craftsman.evidence')}
              items={craftsman.evidence.map((evidence) => ({
                key: evidence.id,
                at: evidence.occurredOn,
                actor: t(`work:evidence.${evidence.kind}`),
                text: evidence.title,
                detail: evidence.summary,
              }))}
            />
          )}
        </div>
      </Card>
    </>
  );
}
