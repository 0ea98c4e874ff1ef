import { describe, expect, it } from 'vitest';
import { emptyProfile, missingInProfile, registrationOf, words } from './profile';

describe('a craftsman’s profile', () => {
  it('takes words as people separate them', () => {
    expect(words('焊接、数控车工， 液压,焊接；\n钳工')).toEqual([
      '焊接',
      '数控车工',
      '液压',
      '钳工',
    ]);
    expect(words(' 、, ')).toEqual([]);
  });

  it('asks for a name, a region and a trade', () => {
    expect(missingInProfile(emptyProfile(' '))).toEqual(['name', 'regionCode', 'trades']);
    expect(
      missingInProfile({ ...emptyProfile('演示工匠'), regionCode: '440306', trades: '焊接' }),
    ).toEqual([]);
  });

  it('sends neither empty entries nor empty texts, and keeps the absences', () => {
    const absences = [{ from: '2026-12-01', to: '2026-12-05' }];
    const body = registrationOf(
      {
        ...emptyProfile('演示工匠'),
        regionCode: '440306',
        trades: '焊接',
        mobile: ' 13800000000 ',
        honours: [{ level: 'OTHER', title: ' ', year: '', certificateNumber: '' }],
        specialities: [
          { description: '薄壁件车削', keywords: '变形、装夹', occupationCode: undefined },
          { description: '', keywords: '', occupationCode: undefined },
        ],
      },
      absences,
    );
    expect(body.honours).toEqual([]);
    expect(body.specialities).toEqual([
      { description: '薄壁件车削', keywords: ['变形', '装夹'], occupationCode: undefined },
    ]);
    expect(body.contact).toEqual({ mobile: '13800000000', email: undefined });
    expect(body.availability).toEqual({ absences });
    expect(body.employer).toBeUndefined();
  });
});
