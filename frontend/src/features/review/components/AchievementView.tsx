import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { formatDateTime, formatMoney } from '@/shared/format/format';
import { licenceName } from '@/shared/format/licence';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Columns } from '@/shared/ui/Columns';
import { Facts } from '@/shared/ui/Facts';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { Timeline } from '@/shared/ui/Timeline';
import { type Achievement, type AchievementAct, needsReason, statusTone } from '../achievement';
import { perform } from './queries';
import styles from './review.module.css';

/** One achievement with where it stands, who has it since when, and what this reader can do. */
export function AchievementView({
  achievement,
  acts,
  back,
  edit,
}: {
  achievement: Achievement;
  acts: readonly AchievementAct[];
  back: { to: string; label: string };
  edit?: () => void;
}) {
  const { t } = useTranslation('review');
  const act = useAct<AchievementAct>((action, reason) => perform(achievement, action, reason), {
    done: (action) => t(`act.${action}Done`),
    changed: [['achievement', achievement.id], ['achievements']],
  });
  return (
    <>
      <PageHeader
        title={achievement.title}
        back={back}
        meta={
          <>
            <StatusTag tone={statusTone[achievement.status]}>
              {t(`status.${achievement.status}`)}
            </StatusTag>
            <span>{t(`kind.${achievement.kind}`)}</span>
            <span>{achievement.authors.map(({ name }) => name).join('、')}</span>
          </>
        }
      />
      <Columns
        asideFirst
        aside={
          <>
            <Card title={t('step.title')} tone={acts.length > 0 ? 'focus' : undefined}>
              <div className={styles.stack}>
                <p>
                  <strong>{t(`step.${achievement.step.name}`)}</strong>
                  <span className={styles.faint}>
                    {t('step.holder', {
                      holder: achievement.step.holder,
                      at: formatDateTime(achievement.step.since),
                    })}
                  </span>
                </p>
                {achievement.reviewConflict && (
                  <p className={styles.warn} role="note">
                    {t(`conflict.${achievement.reviewConflict}`)}
                  </p>
                )}
                {achievement.returnReason && (
                  <p className={styles.warn}>
                    {t('returned', { reason: achievement.returnReason })}
                  </p>
                )}
                {edit && (
                  <Button block onClick={edit}>
                    {t('edit')}
                  </Button>
                )}
                {acts.map((action, index) => (
                  <Button
                    key={action}
                    block
                    kind={needsReason(action) ? 'danger' : index === 0 ? 'primary' : 'default'}
                    onClick={() => act.ask(action)}
                  >
                    {t(`act.${action}`)}
                  </Button>
                ))}
                {achievement.status === 'PUBLISHED' && (
                  <ButtonLink block to={`/search?q=${encodeURIComponent(achievement.title)}`}>
                    {t('findInCatalog')}
                  </ButtonLink>
                )}
              </div>
            </Card>
            <Card title={t('history')}>
              <Timeline
                label={t('history')}
                items={achievement.history.map((entry) => ({
                  key: `${entry.at}${entry.action}`,
                  at: entry.at,
                  actor: entry.actor,
                  text: t(`historyAction.${entry.action}`),
                  detail: entry.reason,
                }))}
              />
            </Card>
          </>
        }
      >
        <Content achievement={achievement} />
      </Columns>
      <ActDialog
        act={act}
        words={(action) => ({
          title: t(`act.${action}Title`),
          text: t(`act.${action}Text`),
          confirm: t(`act.${action}`),
        })}
        danger={needsReason}
        reason={needsReason}
      />
    </>
  );
}

function Content({ achievement }: { achievement: Achievement }) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const { benefit } = achievement;
  return (
    <Card>
      <div className={styles.stack}>
        <Section title={t('field.problem')}>{achievement.problem}</Section>
        <Section title={t('field.solution')}>{achievement.solution}</Section>
        {(benefit?.amountCny || benefit?.description) && (
          <Section title={t('field.benefit')}>
            {[
              benefit.amountCny && formatMoney(benefit.amountCny),
              benefit.description,
              t(benefit.proven ? 'proven' : 'notProven'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Section>
        )}
        <Facts
          facts={[
            [t('field.trade'), achievement.trade],
            [t('field.industry'), achievement.industry?.name],
            [t('field.region'), achievement.region?.name],
            [t('field.year'), achievement.year],
            [t('field.organisation'), achievement.organisation],
            [t('field.howToGet'), achievement.howToGet],
            [t('field.keywords'), achievement.keywords.join('、')],
            [t('field.source'), achievement.source],
            [t('field.licence'), licenceName(common, achievement.licence)],
          ]}
        />
      </div>
    </Card>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    children && (
      <section>
        <h2 className={styles.heading}>{title}</h2>
        <p className={styles.text}>{children}</p>
      </section>
    )
  );
}
