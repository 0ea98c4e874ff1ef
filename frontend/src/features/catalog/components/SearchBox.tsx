import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icons';
import { suggestions } from '../api/corpus';
import styles from './SearchBox.module.css';

/** The search field: titles are suggested while typing; arrows choose, Enter searches. */
export function SearchBox({
  initial,
  onSearch,
  placeholder,
  large = false,
  suggest = true,
}: {
  initial: string;
  onSearch: (q: string) => void;
  placeholder: string;
  large?: boolean;
  suggest?: boolean;
}) {
  const { t } = useTranslation('catalog');
  const [text, setText] = useState(initial);
  const [shown, setShown] = useState(initial);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const id = useId();
  const asked = useDeferredValue(text.trim());
  const found = useQuery({
    ...suggestions(asked),
    enabled: suggest && open && asked.length >= 2,
  });
  const items = open && asked.length >= 2 ? (found.data?.items ?? []) : [];

  // The address changed (back button, a link): the field follows it.
  if (shown !== initial) {
    setShown(initial);
    setText(initial);
  }

  const search = (q: string) => {
    setText(q);
    setOpen(false);
    setActive(-1);
    onSearch(q.trim());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    search(items[active] ?? text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (items.length === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(
        (current) => ((current + step + items.length + 1) % (items.length + 1)) % items.length,
      );
    } else if (event.key === 'Escape') {
      setOpen(false);
      setActive(-1);
    }
  };

  return (
    <form className={cx(styles.form, large && styles.large)} onSubmit={submit}>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not known to every reader yet */}
      <div className={styles.box} role="search">
        <Icon name="search" size={large ? 24 : 20} />
        <input
          className={styles.input}
          type="search"
          name="q"
          value={text}
          maxLength={200}
          placeholder={placeholder}
          aria-label={t('search.label')}
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <button type="submit" className={styles.submit}>
          {t('search.submit')}
        </button>
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t('search.suggestions')}
        className={styles.list}
        hidden={items.length === 0}
      >
        {items.map((item, index) => (
          <div
            key={item}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.option}
            onMouseDown={(event) => {
              event.preventDefault();
              search(item);
            }}
          >
            {item}
          </div>
        ))}
      </div>
    </form>
  );
}
