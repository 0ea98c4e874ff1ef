import type { Attachment } from '@/shared/case/types';

/** A visit's report while it is written; kept on the phone until it has arrived. */
export type ReportDraft = {
  findings: string;
  measures: string;
  advice: string;
  workersTrained: string;
  attachments: Attachment[];
  /** Handed in while there was no network: goes out by itself once there is one. */
  waiting: boolean;
};

export const emptyReport: ReportDraft = {
  findings: '',
  measures: '',
  advice: '',
  workersTrained: '0',
  attachments: [],
  waiting: false,
};

export const reportFields = ['findings', 'measures', 'advice', 'workersTrained'] as const;

/** The most people one visit can train, as the service takes it. */
export const MOST_TRAINED = 5000;

/** The fields that still keep the report from being handed in. */
export function missingFields(draft: ReportDraft): (typeof reportFields)[number][] {
  const missing: (typeof reportFields)[number][] = [];
  if (draft.findings.trim() === '') missing.push('findings');
  if (draft.measures.trim() === '') missing.push('measures');
  const trained = Number(draft.workersTrained);
  if (draft.workersTrained.trim() === '' || !Number.isInteger(trained) || trained < 0) {
    missing.push('workersTrained');
  } else if (trained > MOST_TRAINED) {
    missing.push('workersTrained');
  }
  return missing;
}

export function reportBody(draft: ReportDraft) {
  return {
    findings: draft.findings.trim(),
    measures: draft.measures.trim(),
    advice: draft.advice.trim() || undefined,
    workersTrained: Number(draft.workersTrained),
    attachmentIds: draft.attachments.map(({ id }) => id),
  };
}

export type HandIn = 'incomplete' | 'wait' | 'send';

/** What pressing "hand in" means right now. */
export function handIn(draft: ReportDraft, online: boolean): HandIn {
  if (missingFields(draft).length > 0) return 'incomplete';
  return online ? 'send' : 'wait';
}
