import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button';
import { SelectField, TextInput } from '@/shared/ui/Inputs';
import { type HonourEntry, honourLevels, type SpecialityEntry } from '../profile';
import styles from './work.module.css';

/** What someone can do, in their own words. */
export function SpecialityFields({
  value,
  refused,
  onChange,
}: {
  value: SpecialityEntry[];
  refused: Record<string, string>;
  onChange: (value: SpecialityEntry[]) => void;
}) {
  const { t } = useTranslation('craftWork');
  return (
    <Entries
      value={value}
      name={(n) => t('form.speciality', { n })}
      add={t('form.addSpeciality')}
      blank={{ description: '', keywords: '', occupationCode: undefined }}
      onChange={onChange}
    >
      {(entry, index, change) => (
        <>
          <TextInput
            label={t('form.description')}
            hint={t('form.specialityHint')}
            rows={2}
            value={entry.description}
            error={refused[`specialities[${index}].description`]}
            onChange={(description) => change({ description })}
          />
          <TextInput
            label={t('form.keywords')}
            hint={t('form.keywordsHint')}
            optional
            value={entry.keywords}
            error={refused[`specialities[${index}].keywords`]}
            onChange={(keywords) => change({ keywords })}
          />
        </>
      )}
    </Entries>
  );
}

/** Honours as their certificates say them; the union checks them when it verifies the profile. */
export function HonourFields({
  value,
  refused,
  onChange,
}: {
  value: HonourEntry[];
  refused: Record<string, string>;
  onChange: (value: HonourEntry[]) => void;
}) {
  const { t } = useTranslation(['craftWork', 'work']);
  return (
    <Entries
      value={value}
      name={(n) => t('form.honour', { n })}
      add={t('form.addHonour')}
      blank={{ level: 'CITY_CRAFTSMAN', title: '', year: '', certificateNumber: '' } as HonourEntry}
      onChange={onChange}
    >
      {(entry, index, change) => (
        <div className={styles.pair}>
          <SelectField
            label={t('form.honourLevel')}
            value={entry.level}
            options={honourLevels.map((level) => ({
              value: level,
              label: t(`work:honour.${level}`),
            }))}
            onChange={(level) => level && change({ level })}
          />
          <TextInput
            label={t('form.honourTitle')}
            value={entry.title}
            error={refused[`honours[${index}].title`]}
            onChange={(title) => change({ title })}
          />
          <TextInput
            label={t('form.honourYear')}
            optional
            inputMode="numeric"
            value={entry.year}
            error={refused[`honours[${index}].year`]}
            onChange={(year) => change({ year })}
          />
          <TextInput
            label={t('form.certificate')}
            optional
            value={entry.certificateNumber}
            error={refused[`honours[${index}].certificateNumber`]}
            onChange={(certificateNumber) => change({ certificateNumber })}
          />
        </div>
      )}
    </Entries>
  );
}

/** A list of like entries that grows and shrinks. */
function Entries<T>({
  value,
  name,
  add,
  blank,
  onChange,
  children,
}: {
  value: T[];
  name: (number: number) => string;
  add: string;
  blank: T;
  onChange: (value: T[]) => void;
  children: (entry: T, index: number, change: (part: Partial<T>) => void) => ReactNode;
}) {
  const { t } = useTranslation('craftWork');
  return (
    <>
      {value.map((entry, index) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
          key={index}
          className={styles.group}
        >
          <div className={styles.groupHead}>
            <h3>{name(index + 1)}</h3>
            <Button
              kind="quiet"
              icon="trash"
              aria-label={t('form.removeEntry', { name: name(index + 1) })}
              onClick={() => onChange(value.filter((_, at) => at !== index))}
            />
          </div>
          {children(entry, index, (part) =>
            onChange(value.map((one, at) => (at === index ? { ...one, ...part } : one))),
          )}
        </fieldset>
      ))}
      <div>
        <Button icon="plus" onClick={() => onChange([...value, blank])}>
          {add}
        </Button>
      </div>
    </>
  );
}
