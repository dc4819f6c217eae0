import type { Attribution, Detection, Speaker } from '../../../src/core/attribution';
import type { Span } from '../../../src/core/span';

/** What a test says about an attribution: words instead of spans. */
export interface Said {
  readonly content: string | readonly string[];
  readonly cue?: string | readonly string[];
  readonly source?: string;
  readonly via?: string;
  readonly speaker?: string;
  readonly more?: Partial<Attribution>;
}

/** The span of the only occurrence of some words, or of the one at or after `from`. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return [start, start + words.length];
}

/** A hand-made attribution; `from` tells which of several occurrences is meant. */
export function said(text: string, { content, cue = [], source, via, speaker, more }: Said, from = 0): Attribution {
  const spans = (words: string | readonly string[]): Span[] => [words].flat().map(each => spanOf(text, each, from));
  return {
    type: 'indirect', class: 'statement', content: spans(content), cue: spans(cue),
    source: source === undefined ? null : spanOf(text, source, from),
    via: via === undefined ? [] : spans(via),
    speaker: speaker ?? null, irrealis: null, rule: 'test', confidence: 0.9, ...more,
  };
}

/** A hand-made detection. */
export function detection(attributions: readonly Attribution[], speakers: Record<string, Speaker> = {}, credit: Detection['credit'] = null): Detection {
  return { attributions, speakers, credit };
}

/** An article with what breaks naive offsets: emoji, vowel signs, tatweel and marks of direction. */
export const ARTICLE = [
  '📰 بلدية الواحة تفتتح ثلاث حدائق',
  '',
  'قالت رئيسة البلدية هدى الربيعي إنَّ الحدائقَ الثلاث ستُفتح أمام الزوار مطلع الشهر المقبل 🌳.',
  'وأضافت \u200f«لن ندفع ريـــالاً واحداً من خارج الموازنة»\u200f، بحسب صحيفة الواحة اليوم.',
  'وحذّر المهندس سالم العتيبي من أن شبكة الري القديمة قد لا تكفي في الصيف.',
  '\u061cالمصدر: موقع الواحة',
].join('\n');

export const SPEAKERS: Record<string, Speaker> = {
  S1: { label: 'رئيسة البلدية هدى الربيعي', kind: 'person' },
  S2: { label: 'المهندس سالم العتيبي', kind: 'person' },
};

/** What a perfect detector finds in {@link ARTICLE}, or in a text that holds its sentences. */
export function detectionIn(text: string): Detection {
  const target = spanOf(text, 'موقع الواحة');
  return detection([
    said(text, { content: 'إنَّ الحدائقَ الثلاث ستُفتح أمام الزوار مطلع الشهر المقبل 🌳', cue: 'قالت', source: 'رئيسة البلدية هدى الربيعي', speaker: 'S1' }),
    said(text, { content: '«لن ندفع ريـــالاً واحداً من خارج الموازنة»', cue: 'أضافت', via: 'صحيفة الواحة اليوم', speaker: 'S1', more: { type: 'direct' } }),
    said(text, { content: 'من أن شبكة الري القديمة قد لا تكفي في الصيف', cue: 'حذّر', source: 'المهندس سالم العتيبي', speaker: 'S2', more: { class: 'warning' } }),
  ], SPEAKERS, { span: [target[0] - 'المصدر: '.length, target[1]], target });
}
