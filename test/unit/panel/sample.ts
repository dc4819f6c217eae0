import type { PanelStatement } from '../../../src/protocol/panel';

/** A statement with every field plain, except for those given. */
export function statement(id: string, change: Partial<PanelStatement> = {}): PanelStatement {
  return {
    id, content: 'المشروع سيكتمل', cue: 'قال', type: 'indirect', class: 'statement', irrealis: null, status: 'suggested', origin: 'detected',
    placement: 'anchored', speaker: { key: 'S1', label: 'سالم الهاشمي', kind: 'person' }, source: 'سالم الهاشمي', via: [], confidence: 0.9,
    note: null, offer: null, candidates: [], ...change,
  };
}

export const ids = (statements: readonly PanelStatement[]): string[] => statements.map(({ id }) => id);
