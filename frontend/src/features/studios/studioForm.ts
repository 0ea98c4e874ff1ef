import type { Studio, StudioRequest } from './studio';

/** A studio as the form holds it. */
export type StudioForm = {
  name: string;
  employer: string;
  regionCode: string | undefined;
  foundedYear: string;
  focus: string;
  accomplishments: string;
  trades: string;
  occupationCodes: readonly (string | undefined)[];
  industryCodes: readonly (string | undefined)[];
};

export const emptyStudio = (
  employer: string | undefined,
  regionCode: string | undefined,
): StudioForm => ({
  name: '',
  employer: employer ?? '',
  regionCode,
  foundedYear: '',
  focus: '',
  accomplishments: '',
  trades: '',
  occupationCodes: [undefined],
  industryCodes: [undefined],
});

export const studioForm = (studio: Studio): StudioForm => ({
  name: studio.name,
  employer: studio.employer,
  regionCode: studio.region?.code,
  foundedYear: studio.foundedYear?.toString() ?? '',
  focus: studio.focus ?? '',
  accomplishments: studio.accomplishments ?? '',
  trades: studio.trades.join('、'),
  occupationCodes: atLeastOne(studio.occupations.map(({ code }) => code)),
  industryCodes: atLeastOne(studio.industries.map(({ code }) => code)),
});

const atLeastOne = (codes: string[]) => (codes.length > 0 ? codes : [undefined]);

/** Without these not even a draft is kept. */
export function missingInStudio(form: StudioForm): (keyof StudioForm)[] {
  return (['name', 'employer', 'regionCode'] as const).filter((name) => !form[name]?.trim());
}

export function studioRequest(form: StudioForm): StudioRequest {
  const text = (value: string) => value.trim() || undefined;
  return {
    name: form.name.trim(),
    employer: form.employer.trim(),
    regionCode: form.regionCode ?? '',
    foundedYear: form.foundedYear.trim() ? Number(form.foundedYear) : undefined,
    focus: text(form.focus),
    accomplishments: text(form.accomplishments),
    trades: words(form.trades),
    occupationCodes: chosen(form.occupationCodes),
    industryCodes: chosen(form.industryCodes),
  };
}

const chosen = (codes: readonly (string | undefined)[]) => [
  ...new Set(codes.filter((code) => code !== undefined)),
];

const words = (text: string) =>
  text
    .split(/[、，,；;\n]+/)
    .map((word) => word.trim())
    .filter(Boolean);
