import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icons';
import type { PlannedVisit } from '../plans';
import styles from './planning.module.css';

/** A visit in the week: opens what is known of it; a mouse may also drag it. */
export function VisitChip({
  visit,
  movable,
  onOpen,
}: {
  visit: PlannedVisit;
  movable: boolean;
  onOpen: (visit: PlannedVisit) => void;
}) {
  const { t } = useTranslation('planning');
  const marks = [
    visit.pinned && t('mark.pinned'),
    visit.moved && t('mark.moved'),
    visit.kind === 'TO_INVITE' && t('mark.invite'),
    visit.conflicts.length > 0 && t('mark.conflict'),
  ].filter(Boolean);
  return (
    <button
      type="button"
      className={cx(
        styles.chip,
        visit.urgency !== 'NORMAL' && styles.pressing,
        visit.kind === 'TO_INVITE' && styles.proposed,
        visit.conflicts.length > 0 && styles.wrong,
      )}
      draggable={movable && !visit.pinned}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', visit.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onClick={() => onOpen(visit)}
    >
      {visit.conflicts.length > 0 && <Icon name="alert" size={14} />}
      <span className={styles.chipName}>{visit.enterpriseName}</span>
      <span>{visit.title}</span>
      <span className={styles.chipFacts}>
        {[visit.region.name.slice(-3), ...marks].join(' · ')}
      </span>
    </button>
  );
}
