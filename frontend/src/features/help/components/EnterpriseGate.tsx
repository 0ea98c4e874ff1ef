import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/shared/ui/Button';
import { EmptyState, QueryView } from '@/shared/ui/states';
import { type Enterprise, myEnterprise } from '../api/enterprise';

/** Lets an approved enterprise through; tells everyone else what is missing. */
export function EnterpriseGate({ children }: { children: (enterprise: Enterprise) => ReactNode }) {
  const { t } = useTranslation('help');
  const enterprise = useQuery(myEnterprise);
  return (
    <QueryView query={enterprise}>
      {(mine) => {
        if (mine?.status === 'APPROVED') return children(mine);
        const state = mine?.status ?? 'NONE';
        return (
          <EmptyState
            icon="building"
            title={t(`gate.${state}.title`)}
            hint={t(`gate.${state}.hint`, { reason: mine?.rejectReason ?? '' })}
            action={
              <ButtonLink kind="primary" to="/enterprise/profile">
                {t(`gate.${state}.action`)}
              </ButtonLink>
            }
          />
        );
      }}
    </QueryView>
  );
}
