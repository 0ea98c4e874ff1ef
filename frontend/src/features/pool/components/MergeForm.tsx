import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import {
  type Craftsman,
  type DuplicatePair,
  type MergeField,
  mergeFields,
  type Side,
  saidIn,
  survivorOf,
  takenFields,
} from '../duplicates';
import { Entry } from './DuplicateEntry';
import styles from './duplicates.module.css';
import { MergeField as FieldRow } from './MergeField';
import { PairDecision } from './PairDecision';

/** Both entries side by side; of an open pair the officer chooses what counts. */
export function MergeForm({
  pair,
  first,
  second,
}: {
  pair: DuplicatePair;
  first: Craftsman;
  second: Craftsman;
}) {
  const { t } = useTranslation('duplicates');
  const [survivor, setSurvivor] = useState<Side>(() => survivorOf(first, second));
  const [chosen, setChosen] = useState<Partial<Record<MergeField, Side>>>({});
  const open = pair.status === 'OPEN';
  const entries = { first, second };
  const differing = mergeFields.filter(
    (field) => saidIn[field](first) !== undefined || saidIn[field](second) !== undefined,
  );
  return (
    <>
      <Card title={t('choose')}>
        <p className={styles.faint}>{t('chooseHint')}</p>
        <div className={styles.pair}>
          <div className={styles.label} />
          <Entry side="first" craftsman={first} />
          <Entry side="second" craftsman={second} />
          {open && (
            <FieldRow
              label={t('survivor')}
              name="survivor"
              values={{ first: t('keepFirst'), second: t('keepSecond') }}
              chosen={survivor}
              onChoose={setSurvivor}
            />
          )}
          {differing.map((field) => (
            <Choice
              key={field}
              field={field}
              entries={entries}
              chosen={chosen[field] ?? survivor}
              onChoose={
                open ? (side) => setChosen((all) => ({ ...all, [field]: side })) : undefined
              }
            />
          ))}
          {(['honours', 'specialities', 'trades', 'evidence'] as const).map((list) => (
            <FieldRow
              key={list}
              label={t(list)}
              name={list}
              values={{ first: listed(first, list), second: listed(second, list) }}
            />
          ))}
        </div>
      </Card>
      {open && (
        <PairDecision
          pair={pair}
          survivor={entries[survivor]}
          absorbed={entries[survivor === 'first' ? 'second' : 'first']}
          taken={takenFields(survivor, chosen)}
        />
      )}
    </>
  );
}

function listed(craftsman: Craftsman, list: 'honours' | 'specialities' | 'trades' | 'evidence') {
  switch (list) {
    case 'honours':
      return craftsman.honours
        .map((honour) => [honour.title, honour.year].filter(Boolean).join(' '))
        .join('、');
    case 'specialities':
      return craftsman.specialities.map((speciality) => speciality.description).join('；');
    case 'trades':
      return craftsman.trades.join('、');
    case 'evidence':
      return craftsman.evidence.map((evidence) => evidence.title).join('；');
  }
}

function Choice({
  field,
  entries,
  chosen,
  onChoose,
}: {
  field: MergeField;
  entries: Record<Side, Craftsman>;
  chosen: Side;
  onChoose: ((side: Side) => void) | undefined;
}) {
  const { t } = useTranslation(['duplicates', 'work']);
  const shown = (craftsman: Craftsman): string | undefined => {
    const value = saidIn[field](craftsman);
    if (value === undefined) return undefined;
    switch (field) {
      case 'GENDER':
        return craftsman.gender && t(`gender.${craftsman.gender}`);
      case 'SKILL_LEVEL':
        return craftsman.skillLevel && t(`work:skillLevel.${craftsman.skillLevel}`);
      case 'REACH':
        return craftsman.reach && t(`work:reach.${craftsman.reach}`);
      case 'AVAILABILITY':
        return t('days', { days: value });
      case 'ACCOUNT':
        return t('hasAccount', { account: value });
      default:
        return String(value);
    }
  };
  const values = { first: shown(entries.first), second: shown(entries.second) };
  const differs =
    values.first !== undefined && values.second !== undefined && values.first !== values.second;
  return (
    <FieldRow
      label={t(`field.${field}`)}
      name={field}
      values={values}
      chosen={differs ? chosen : undefined}
      onChoose={differs ? onChoose : undefined}
    />
  );
}
