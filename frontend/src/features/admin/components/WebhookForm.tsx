import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, idempotencyKey, talent } from '@/shared/api/clients';
import { allShown, violationsOf } from '@/shared/form/violations';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { TextInput } from '@/shared/ui/Inputs';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { webhooksKey } from '../operationQueries';
import { eventKey, eventTypes, type Service } from '../operations';
import styles from './operations.module.css';

const fields = ['url', 'types', 'description'];

/** Where a service's events are to be sent. What was typed stays until it has been accepted. */
export function WebhookForm({
  service,
  onCreated,
  onCancel,
}: {
  service: Service;
  onCreated: (secret: string) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation(['operations', 'common']);
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const [url, setUrl] = useState('');
  const [description, setDescription] = useState('');
  const [types, setTypes] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const create = useMutation({
    mutationFn: async () => {
      const webhook = await body(
        talent.POST('/api/v1/operations/{service}/webhooks', {
          params: { path: { service }, header: idempotencyKey(key.current) },
          body: { url: url.trim(), types, description: description.trim() },
        }),
      );
      return body(
        talent.GET('/api/v1/operations/{service}/webhooks/{id}/secret', {
          params: { path: { service, id: webhook.id } },
        }),
      );
    },
    onSuccess: async ({ secret }) => {
      toast.success(t('webhook.created'));
      await queries.invalidateQueries({ queryKey: webhooksKey(service) });
      onCreated(secret);
    },
    onError: () => {
      // What is sent after a correction is another request.
      key.current = crypto.randomUUID();
    },
  });
  const refused = violationsOf(create.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (url.trim() && description.trim() && types.length > 0) create.mutate();
  };
  const required = (value: string) => (tried && !value.trim() ? t('webhook.required') : undefined);
  return (
    <Card title={t('webhook.new')}>
      <form className={styles.stack} onSubmit={submit} noValidate>
        <TextInput
          label={t('webhook.description')}
          hint={t('webhook.descriptionHint')}
          value={description}
          error={required(description) ?? refused.description}
          onChange={setDescription}
        />
        <TextInput
          label={t('webhook.url')}
          hint={t('webhook.urlHint')}
          value={url}
          error={required(url) ?? refused.url}
          onChange={setUrl}
        />
        <TypeChoice
          service={service}
          types={types}
          error={tried && types.length === 0 ? t('webhook.typesRequired') : refused.types}
          onChange={setTypes}
        />
        {create.isError && !allShown(create.error, fields) && <ProblemNote error={create.error} />}
        <div className={styles.bar}>
          <Button type="submit" kind="primary" busy={create.isPending}>
            {t('webhook.create')}
          </Button>
          <Button onClick={onCancel}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Card>
  );
}

function TypeChoice({
  service,
  types,
  error,
  onChange,
}: {
  service: Service;
  types: string[];
  error: string | undefined;
  onChange: (types: string[]) => void;
}) {
  const { t } = useTranslation('operations');
  const choices = ['*', ...eventTypes[service]];
  const toggle = (type: string, on: boolean) => {
    if (type === '*') onChange(on ? ['*'] : []);
    else onChange([...types.filter((one) => one !== '*' && one !== type), ...(on ? [type] : [])]);
  };
  return (
    <fieldset className={styles.types} aria-invalid={error ? true : undefined}>
      <legend>{t('webhook.types')}</legend>
      {choices.map((type) => (
        <label key={type} className={styles.check}>
          <input
            type="checkbox"
            checked={types.includes(type)}
            onChange={(event) => toggle(type, event.target.checked)}
          />
          <span>
            {t(type === '*' ? 'event.all' : `event.${eventKey(type)}`)}
            {type !== '*' && <code className={styles.code}>{type}</code>}
          </span>
        </label>
      ))}
      {error && (
        <div className={styles.bad} role="alert">
          {error}
        </div>
      )}
    </fieldset>
  );
}
