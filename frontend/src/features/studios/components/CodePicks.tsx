import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button';
import type { IndustrySelect } from '@/shared/ui/codes/CodeCascade';
import styles from './studios.module.css';

const MOST = 10;

/** Several codes of one list, one below the other. */
export function CodePicks({
  label,
  select: Select,
  values,
  errorOf,
  onChange,
}: {
  label: string;
  select: typeof IndustrySelect | ComponentType<Parameters<typeof IndustrySelect>[0]>;
  values: readonly (string | undefined)[];
  errorOf: (index: number) => string | undefined;
  onChange: (values: readonly (string | undefined)[]) => void;
}) {
  const { t } = useTranslation('studios');
  const name = (index: number) => (values.length > 1 ? `${label} ${index + 1}` : label);
  return (
    <div className={styles.list}>
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a code may be chosen nowhere yet
        <div key={index} className={styles.pick}>
          <Select
            label={name(index)}
            optional
            value={value}
            error={errorOf(index)}
            onChange={(code) =>
              onChange(values.map((other, place) => (place === index ? code : other)))
            }
          />
          {values.length > 1 && (
            <Button
              onClick={() => onChange(values.filter((_, place) => place !== index))}
              aria-label={t('form.removeField', { name: name(index) })}
            >
              {t('remove')}
            </Button>
          )}
        </div>
      ))}
      {values.length < MOST && values.every((value) => value !== undefined) && (
        <div>
          <Button icon="plus" onClick={() => onChange([...values, undefined])}>
            {t('form.anotherField', { name: label })}
          </Button>
        </div>
      )}
    </div>
  );
}
