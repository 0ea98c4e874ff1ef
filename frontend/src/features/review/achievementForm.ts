import type { Achievement, AchievementKind, AchievementRequest } from './achievement';

/** An achievement as the form holds it. */
export type AchievementForm = {
  title: string;
  kind: AchievementKind;
  problem: string;
  solution: string;
  benefitCny: string;
  benefitDescription: string;
  trade: string;
  industryCode: string | undefined;
  regionCode: string | undefined;
  keywords: string;
  year: string;
  coAuthors: string;
  organisation: string;
  howToGet: string;
};

export type Author = { craftsmanId?: string | null; name: string };

export function emptyAchievement(regionCode: string | undefined, year: number): AchievementForm {
  return {
    title: '',
    kind: 'INNOVATION',
    problem: '',
    solution: '',
    benefitCny: '',
    benefitDescription: '',
    trade: '',
    industryCode: undefined,
    regionCode,
    keywords: '',
    year: year.toString(),
    coAuthors: '',
    organisation: '',
    howToGet: '',
  };
}

export function achievementForm(achievement: Achievement, me: Author): AchievementForm {
  return {
    title: achievement.title,
    kind: achievement.kind,
    problem: achievement.problem ?? '',
    solution: achievement.solution ?? '',
    benefitCny: achievement.benefit?.amountCny ?? '',
    benefitDescription: achievement.benefit?.description ?? '',
    trade: achievement.trade ?? '',
    industryCode: achievement.industry?.code,
    regionCode: achievement.region?.code,
    keywords: achievement.keywords.join('、'),
    year: achievement.year?.toString() ?? '',
    coAuthors: achievement.authors
      .filter((author) => author.craftsmanId !== me.craftsmanId || author.name !== me.name)
      .map(({ name }) => name)
      .join('、'),
    organisation: achievement.organisation ?? '',
    howToGet: achievement.howToGet ?? '',
  };
}

export function missingInAchievement(form: AchievementForm): (keyof AchievementForm)[] {
  const required = ['title', 'problem', 'solution', 'trade', 'regionCode', 'year'] as const;
  return required.filter((name) => !form[name]?.trim());
}

function words(text: string): string[] {
  return text
    .split(/[、，,；;\n]+/)
    .map((word) => word.trim())
    .filter(Boolean);
}

/** The writer comes first among the authors; a benefit is proven by the union, not by its claim. */
export function achievementRequest(form: AchievementForm, me: Author): AchievementRequest {
  const text = (value: string) => value.trim() || undefined;
  const others = words(form.coAuthors).filter((name) => name !== me.name);
  const claimsBenefit = text(form.benefitCny) ?? text(form.benefitDescription);
  return {
    title: form.title.trim(),
    kind: form.kind,
    problem: form.problem.trim(),
    solution: form.solution.trim(),
    benefit: claimsBenefit
      ? {
          amountCny: text(form.benefitCny),
          description: text(form.benefitDescription),
          proven: false,
        }
      : undefined,
    trade: form.trade.trim(),
    industryCode: form.industryCode,
    regionCode: form.regionCode ?? '',
    keywords: words(form.keywords),
    year: Number(form.year),
    authors: [
      { craftsmanId: me.craftsmanId ?? undefined, name: me.name },
      ...others.map((name) => ({ name })),
    ],
    organisation: text(form.organisation),
    howToGet: text(form.howToGet),
  };
}
