import type { Attribution, Credit, Detection, Speaker } from '../core/attribution';
import { suggest } from '../core/annotation/suggest';

/** An attribution in the exchange form: the detection's own fields and the id an annotation of it would have. */
export type GoldAttribution = { readonly id: string } & Attribution;

/** An article with its attributions, as evaluation and other programs read it. Offsets count UTF-16 code units of `text`. */
export interface GoldDocument {
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  readonly speakers: Readonly<Record<string, Speaker>>;
  readonly credit: Credit | null;
}

/**
 * What was detected in an article, in one self-contained object.
 * @param text the canonical text the detection was made on
 */
export function goldDocument(detection: Detection, text: string): GoldDocument {
  const attributions = suggest(detection, text).annotations.map((annotation): GoldAttribution => {
    const { id, type, class: class_, content, cue, source, via, speaker, irrealis, rule, confidence } = annotation;
    return { id, type, class: class_, content, cue, source, via, speaker, irrealis, rule, confidence };
  });
  return { text, attributions, speakers: detection.speakers, credit: detection.credit };
}
