import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type Studio, statusTone } from '../studio';

/** A studio's name with where it stands. */
export function StudioHeader({
  studio,
  back,
  actions,
}: {
  studio: Studio;
  back: { to: string; label: string };
  actions?: ReactNode;
}) {
  const { t } = useTranslation('studios');
  return (
    <PageHeader
      title={studio.name}
      back={back}
      meta={
        <>
          <StatusTag tone={statusTone[studio.status]}>{t(`status.${studio.status}`)}</StatusTag>
          {studio.level && <span>{t(`level.${studio.level}`)}</span>}
          <span>{t('row.leader', { name: studio.leader.name })}</span>
        </>
      }
      actions={actions}
    />
  );
}
