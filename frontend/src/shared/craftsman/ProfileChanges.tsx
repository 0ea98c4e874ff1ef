import { useTranslation } from 'react-i18next';
import { body, talent } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/talent-service';
import { usePages } from '@/shared/api/paging';
import { formatDateTime } from '@/shared/format/format';
import { Card } from '@/shared/ui/Card';
import { PagedList } from '@/shared/ui/PagedList';
import styles from './ProfileChanges.module.css';

type Version = components['schemas']['ProfileVersion'];
type Change = components['schemas']['ProfileFieldChange'];

/** Who changed what in a profile, newest first. */
export function ProfileChanges({ id, version }: { id: string; version: number }) {
  const { t } = useTranslation('profileChanges');
  const pages = usePages(['profile-versions', id, version], (cursor) =>
    body(
      talent.GET('/api/v1/craftsmen/{id}/versions', {
        params: { path: { id }, query: { limit: 10, cursor } },
      }),
    ),
  );
  return (
    <Card title={t('title')}>
      <PagedList
        pages={pages}
        keyOf={(one) => one.id}
        label={t('title')}
        empty={<p className={styles.faint}>{t('none')}</p>}
      >
        {(one) => <Step version={one} />}
      </PagedList>
    </Card>
  );
}

function Step({ version }: { version: Version }) {
  const { t } = useTranslation(['profileChanges', 'work']);
  return (
    <details className={styles.step}>
      <summary>
        <span>
          {t(`work:history.${version.action}`)}
          {t('fields', { fields: version.changes.map(({ field }) => name(t, field)).join('、') })}
        </span>
        <span className={styles.faint}>
          {[version.actor, formatDateTime(version.at), version.reason].filter(Boolean).join(' · ')}
        </span>
      </summary>
      <dl className={styles.changes}>
        {version.changes.map((change) => (
          <div key={change.field}>
            <dt>{name(t, change.field)}</dt>
            <dd>
              <Lines change={change} side="before" />
              <Lines change={change} side="after" />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** A line that stands on both sides says nothing about the change. */
function Lines({ change, side }: { change: Change; side: 'before' | 'after' }) {
  const { t } = useTranslation(['profileChanges', 'work']);
  const beside = change[side === 'before' ? 'after' : 'before'];
  const lines = change[side].filter((line) => !beside.includes(line));
  const Mark = side === 'before' ? 'del' : 'ins';
  if (lines.length === 0) return null;
  return (
    <Mark className={styles[side]} aria-label={t(side)}>
      {lines.map((line) => (
        <span key={line}>{said(t, change.field, line)}</span>
      ))}
    </Mark>
  );
}

type Translate = ReturnType<typeof useTranslation<['profileChanges', 'work']>>['t'];

function name(t: Translate, field: string): string {
  return t(`field.${field}`, { defaultValue: field });
}

/** Values of the contract in the reader's words. */
function said(t: Translate, field: string, line: string): string {
  switch (field) {
    case 'skillLevel':
      return t(`work:skillLevel.${line}`, { defaultValue: line });
    case 'reach':
      return t(`work:reach.${line}`, { defaultValue: line });
    case 'gender':
      return t(`gender.${line}`, { defaultValue: line });
    default:
      return line;
  }
}
