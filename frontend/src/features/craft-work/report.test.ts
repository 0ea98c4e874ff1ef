import { describe, expect, it } from 'vitest';
import { emptyReport, handIn, missingFields, reportBody } from './report';

const aReport = {
  ...emptyReport,
  findings: '尾座中心偏移 0.04 mm',
  measures: '校正尾座，改用跟刀架',
  workersTrained: '12',
};

describe('a visit report', () => {
  it('needs what was found, what was done and how many were trained', () => {
    expect(missingFields({ ...emptyReport, workersTrained: '' })).toEqual([
      'findings',
      'measures',
      'workersTrained',
    ]);
    expect(missingFields(aReport)).toEqual([]);
  });

  it.each(['-1', '1.5', 'zwölf', '5001'])('does not take %s as a number of people', (trained) => {
    expect(missingFields({ ...aReport, workersTrained: trained })).toEqual(['workersTrained']);
  });

  it('waits for the network instead of failing', () => {
    expect(handIn(emptyReport, true)).toBe('incomplete');
    expect(handIn(aReport, false)).toBe('wait');
    expect(handIn(aReport, true)).toBe('send');
  });

  it('sends no empty advice', () => {
    expect(reportBody({ ...aReport, advice: '  ' })).toEqual({
      findings: '尾座中心偏移 0.04 mm',
      measures: '校正尾座，改用跟刀架',
      advice: undefined,
      workersTrained: 12,
      attachmentIds: [],
    });
  });
});
