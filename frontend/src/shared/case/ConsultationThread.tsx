import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { body, idempotencyKey, matching } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { type Role, useAccount } from '@/shared/auth/session';
import { formatDateTime } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icons';
import { ErrorState, ListSkeleton, ProblemNote } from '@/shared/ui/states';
import { AttachmentGallery } from './AttachmentGallery';
import { caseKey, messagesKey } from './keys';
import { MessageComposer } from './MessageComposer';
import styles from './thread.module.css';
import type { Message } from './types';

type Props = {
  helpRequestId: string;
  canPost: boolean;
  /** The enterprise may mark the answer that helped. */
  canAccept?: boolean;
};

/** The talk between the enterprise, the craftsmen and the union in one case. */
export function ConsultationThread({ helpRequestId, canPost, canAccept = false }: Props) {
  const { t } = useTranslation('case');
  const queries = useQueryClient();
  const pages = usePages(
    messagesKey(helpRequestId),
    (cursor) =>
      body(
        matching.GET('/api/v1/help-requests/{id}/messages', {
          params: { path: { id: helpRequestId }, query: { limit: 100, cursor } },
        }),
      ),
    { refetchInterval: canPost ? 20_000 : undefined },
  );
  // The service pages from the oldest on, but a talk is read from its end: the whole of it is here.
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const refresh = () => queries.invalidateQueries({ queryKey: caseKey(helpRequestId) });
  const accept = useMutation({
    mutationFn: (messageId: string) =>
      matching.POST('/api/v1/help-requests/{id}/messages/{messageId}/acceptance', {
        params: { path: { id: helpRequestId, messageId } },
        headers: idempotencyKey(),
      }),
    onSuccess: refresh,
  });

  if (pages.isPending) return <ListSkeleton rows={2} />;
  if (pages.isError && pages.items.length === 0) {
    return <ErrorState error={pages.error} retry={() => pages.refetch()} />;
  }
  const messages = pages.items;
  return (
    <div className={styles.thread}>
      {messages.length === 0 ? (
        <p className={styles.empty}>{t('thread.empty')}</p>
      ) : (
        <ol className={styles.messages} aria-label={t('thread.title')}>
          {messages.map((message) => (
            <MessageItem
              key={message.id}
              message={message}
              onAccept={
                canAccept && message.author.craftsmanId && !message.acceptedAt
                  ? () => accept.mutate(message.id)
                  : undefined
              }
              accepting={accept.isPending && accept.variables === message.id}
            />
          ))}
        </ol>
      )}
      {accept.isError && <ProblemNote error={accept.error} />}
      {canPost ? (
        <MessageComposer helpRequestId={helpRequestId} onSent={refresh} />
      ) : (
        messages.length > 0 && <p className={styles.faint}>{t('thread.closed')}</p>
      )}
    </div>
  );
}

/** Whose words stand on the right: those of the reader's own side of the table. */
function sideOf(roles: readonly Role[]): Message['author']['role'] | undefined {
  if (roles.includes('enterprise')) return 'ENTERPRISE';
  if (roles.includes('craftsman')) return 'CRAFTSMAN';
  return roles.includes('union-officer') ? 'UNION' : undefined;
}

function MessageItem({
  message,
  onAccept,
  accepting,
}: {
  message: Message;
  onAccept: (() => void) | undefined;
  accepting: boolean;
}) {
  const { t } = useTranslation('case');
  const own = sideOf(useAccount()?.roles ?? []) === message.author.role;
  return (
    <li className={cx(styles.message, own && styles.own, message.acceptedAt && styles.accepted)}>
      <div className={styles.head}>
        <span className={styles.author}>{message.author.name}</span>
        <span>{t(`role.${message.author.role}`)}</span>
        <time dateTime={message.at}>{formatDateTime(message.at)}</time>
      </div>
      <p className={styles.text}>{message.text}</p>
      <AttachmentGallery attachments={message.attachments} />
      {message.acceptedAt && (
        <p className={styles.helped}>
          <Icon name="check" size={16} />
          {t('thread.accepted')}
        </p>
      )}
      {onAccept && (
        <Button kind="quiet" icon="check" busy={accepting} onClick={onAccept}>
          {t('thread.accept')}
        </Button>
      )}
    </li>
  );
}
