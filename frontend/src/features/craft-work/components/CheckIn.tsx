import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, matching } from '@/shared/api/clients';
import { caseKey } from '@/shared/case/keys';
import type { Visit } from '@/shared/case/types';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import styles from './work.module.css';

type Place = { latitude: number; longitude: number };

const WAIT_FOR_PLACE_MS = 8_000;

/** The position once, or nothing: a workshop's steel roof must not keep anyone from checking in. */
function currentPlace(): Promise<Place | undefined> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) {
      resolve(undefined);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude }),
      () => resolve(undefined),
      { timeout: WAIT_FOR_PLACE_MS, maximumAge: 60_000 },
    );
  });
}

/** One big button on arrival. */
export function CheckIn({ helpRequestId, visit }: { helpRequestId: string; visit: Visit }) {
  const { t } = useTranslation('craftWork');
  const queries = useQueryClient();
  const [withPlace, setWithPlace] = useState(false);
  const checkIn = useMutation({
    mutationFn: async () => {
      const place = withPlace ? await currentPlace() : undefined;
      await matching.POST('/api/v1/visits/{id}/check-in', {
        params: { path: { id: visit.id }, header: ifMatch(visit.version) },
        body: place ?? {},
      });
      return { placeMissing: withPlace && !place };
    },
    onSuccess: ({ placeMissing }) => {
      toast.success(t(placeMissing ? 'visit.placeDenied' : 'visit.checkedIn'));
      return queries.invalidateQueries({ queryKey: caseKey(helpRequestId) });
    },
  });
  return (
    <Card title={t('visit.checkInTitle')} tone="focus">
      <div className={styles.stack}>
        <p>{t('visit.checkInLead')}</p>
        {checkIn.isError && <ProblemNote error={checkIn.error} />}
        <Button
          kind="primary"
          size="l"
          block
          icon="place"
          busy={checkIn.isPending}
          onClick={() => checkIn.mutate()}
        >
          {t('visit.checkIn')}
        </Button>
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={withPlace}
            onChange={(event) => setWithPlace(event.target.checked)}
          />
          <span>
            {t('visit.checkInWithPlace')}
            <small>{t('visit.placeHint')}</small>
          </span>
        </label>
      </div>
    </Card>
  );
}
