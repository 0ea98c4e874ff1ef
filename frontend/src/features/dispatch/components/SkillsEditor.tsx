import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import { Icon } from '@/shared/ui/icons';
import { points } from '../criteria';
import { MOST_SKILLS, type Proposal, type Skill, sameSkill, skillOf } from '../team';
import styles from './team.module.css';

/** What the case needs: struck with one click, added from what the pool suggests or in words. */
export function SkillsEditor({
  skills,
  possible,
  onChange,
}: {
  skills: Proposal['skills'];
  possible: Proposal['possibleSkills'];
  onChange: (skills: Skill[]) => void;
}) {
  const { t } = useTranslation('dispatch');
  const [words, setWords] = useState('');
  const stated = skills.map(skillOf);
  const full = stated.length >= MOST_SKILLS;
  const add = (skill: Skill) => {
    if (!full && !stated.some((one) => sameSkill(one, skill))) onChange([...stated, skill]);
  };
  return (
    <section aria-label={t('team.skills')}>
      <h3 className={styles.heading}>{t('team.skills')}</h3>
      <p className={styles.faint}>{t('team.skillsHint')}</p>
      <ul className={styles.chips} aria-label={t('team.skills')}>
        {stated.map((skill, place) => (
          <li key={skill.name} className={styles.chip}>
            {skill.name}
            {stated.length > 1 && (
              <button
                type="button"
                className={styles.chipButton}
                aria-label={t('team.strike', { name: skill.name })}
                onClick={() => onChange(stated.filter((_, other) => other !== place))}
              >
                <Icon name="close" size={16} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {possible.length > 0 && !full && (
        <div className={styles.possible}>
          <span className={styles.faint}>{t('team.possible')}</span>
          {possible.map(({ name, occupationCode, likelihood }) => (
            <button
              key={occupationCode ?? name}
              type="button"
              className={styles.add}
              onClick={() => add(occupationCode ? { name, occupationCode } : { name })}
            >
              <Icon name="plus" size={16} />
              {likelihood == null
                ? name
                : t('board.likelyOccupation', { name, percent: points(likelihood) })}
            </button>
          ))}
        </div>
      )}
      {full ? (
        <p className={styles.faint}>{t('team.skillsFull', { count: MOST_SKILLS })}</p>
      ) : (
        <form
          className={styles.addForm}
          onSubmit={(event) => {
            event.preventDefault();
            if (words.trim()) add({ name: words.trim() });
            setWords('');
          }}
        >
          <Field label={t('team.addSkill')}>
            {(control) => (
              <input
                {...control}
                value={words}
                maxLength={60}
                placeholder={t('team.addSkillExample')}
                onChange={(event) => setWords(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" icon="plus" disabled={!words.trim()}>
            {t('team.add')}
          </Button>
        </form>
      )}
    </section>
  );
}
