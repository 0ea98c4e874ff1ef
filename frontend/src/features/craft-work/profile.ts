import type { components } from '@/shared/api/generated/talent-service';

type Schemas = components['schemas'];
export type CraftsmanDetail = Schemas['CraftsmanDetail'];
export type Registration = Schemas['CraftsmanRegistration'];
export type SkillLevel = NonNullable<CraftsmanDetail['skillLevel']>;
export type Reach = NonNullable<CraftsmanDetail['reach']>;
export type Gender = NonNullable<CraftsmanDetail['gender']>;
export type HonourLevel = CraftsmanDetail['honours'][number]['level'];

export const skillLevels: SkillLevel[] = [
  'APPRENTICE',
  'JUNIOR',
  'INTERMEDIATE',
  'SENIOR',
  'TECHNICIAN',
  'SENIOR_TECHNICIAN',
  'MASTER_TECHNICIAN',
  'CHIEF_TECHNICIAN',
];
export const reaches: Reach[] = ['CITY', 'PROVINCE', 'NATION', 'ONLINE_ONLY'];
export const honourLevels: HonourLevel[] = [
  'NATIONAL_MODEL_WORKER',
  'GREAT_CRAFTSMAN',
  'NATIONAL_MAY_1_MEDAL',
  'PROVINCIAL_CRAFTSMAN',
  'CITY_CRAFTSMAN',
  'ENTERPRISE_CRAFTSMAN',
  'OTHER',
];

export type HonourEntry = {
  level: HonourLevel;
  title: string;
  year: string;
  certificateNumber: string;
};
export type SpecialityEntry = {
  description: string;
  keywords: string;
  occupationCode: string | undefined;
};

/** The profile as the form holds it: what is typed stays text until it is sent. */
export type ProfileForm = {
  name: string;
  gender: Gender | '';
  birthYear: string;
  employer: string;
  jobTitle: string;
  biography: string;
  honours: HonourEntry[];
  specialities: SpecialityEntry[];
  skillLevel: SkillLevel | '';
  occupationCode: string | undefined;
  industryCode: string | undefined;
  regionCode: string | undefined;
  reach: Reach;
  monthlyCapacity: string;
  trades: string;
  mobile: string;
  email: string;
};

export function emptyProfile(name: string): ProfileForm {
  return {
    name,
    gender: '',
    birthYear: '',
    employer: '',
    jobTitle: '',
    biography: '',
    honours: [],
    specialities: [{ description: '', keywords: '', occupationCode: undefined }],
    skillLevel: '',
    occupationCode: undefined,
    industryCode: undefined,
    regionCode: undefined,
    reach: 'PROVINCE',
    monthlyCapacity: '4',
    trades: '',
    mobile: '',
    email: '',
  };
}

export function profileForm(detail: CraftsmanDetail): ProfileForm {
  return {
    name: detail.name,
    gender: detail.gender ?? '',
    birthYear: detail.birthYear?.toString() ?? '',
    employer: detail.employer ?? '',
    jobTitle: detail.jobTitle ?? '',
    biography: detail.biography ?? '',
    honours: detail.honours.map((honour) => ({
      level: honour.level,
      title: honour.title,
      year: honour.year?.toString() ?? '',
      certificateNumber: honour.certificateNumber ?? '',
    })),
    specialities: detail.specialities.map((speciality) => ({
      description: speciality.description,
      keywords: speciality.keywords.join('、'),
      occupationCode: speciality.occupation?.code,
    })),
    skillLevel: detail.skillLevel ?? '',
    occupationCode: detail.occupation?.code,
    industryCode: detail.industry?.code,
    regionCode: detail.region?.code,
    reach: detail.reach ?? 'PROVINCE',
    monthlyCapacity: detail.monthlyCapacity.toString(),
    trades: detail.trades.join('、'),
    mobile: detail.contact.mobile ?? '',
    email: detail.contact.email ?? '',
  };
}

/** Words separated as people separate them: 、 ， , ; or a line break. */
export function words(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[、，,；;\n]+/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ];
}

/** The required fields that are still empty. */
export function missingInProfile(form: ProfileForm): (keyof ProfileForm)[] {
  const missing: (keyof ProfileForm)[] = [];
  if (form.name.trim() === '') missing.push('name');
  if (!form.regionCode) missing.push('regionCode');
  if (words(form.trades).length === 0) missing.push('trades');
  return missing;
}

/** The body of a registration or an update. Absences belong to the calendar and travel unchanged. */
export function registrationOf(
  form: ProfileForm,
  absences: CraftsmanDetail['availability']['absences'],
): Registration {
  const text = (value: string) => value.trim() || undefined;
  const number = (value: string) => (value.trim() === '' ? undefined : Number(value));
  return {
    name: form.name.trim(),
    gender: form.gender || undefined,
    birthYear: number(form.birthYear),
    employer: text(form.employer),
    jobTitle: text(form.jobTitle),
    biography: text(form.biography),
    honours: form.honours
      .filter(({ title }) => title.trim() !== '')
      .map((honour) => ({
        level: honour.level,
        title: honour.title.trim(),
        year: number(honour.year),
        certificateNumber: text(honour.certificateNumber),
      })),
    specialities: form.specialities
      .filter(({ description }) => description.trim() !== '')
      .map((speciality) => ({
        description: speciality.description.trim(),
        occupationCode: speciality.occupationCode,
        keywords: words(speciality.keywords),
      })),
    skillLevel: form.skillLevel || undefined,
    occupationCode: form.occupationCode,
    industryCode: form.industryCode,
    regionCode: form.regionCode ?? '',
    reach: form.reach,
    monthlyCapacity: number(form.monthlyCapacity) ?? 0,
    availability: { absences },
    contact: { mobile: text(form.mobile), email: text(form.email) },
    trades: words(form.trades),
  };
}
