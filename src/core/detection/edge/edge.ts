import type { CueContext } from '../complement/complement';
import type { VerbCue } from '../cue/cues';

/** A content whose right edge is sought. */
export interface Edge extends CueContext {
  /** What reports it; null where a phrase or a noun does. */
  readonly cue: VerbCue | null;
  /** Its first token, and the token after its sentence. */
  readonly from: number;
  readonly sentenceEnd: number;
}

/** A word of the content at which it may end. */
export interface Place extends Edge {
  readonly at: number;
  readonly form: string;
  readonly next: string;
  /** A mark stands before the word. */
  readonly afterComma: boolean;
}

/** The folded form of a token, empty if there is none. */
export function formAt({ article: { tokens } }: Edge, at: number): string {
  return tokens[at]?.form ?? '';
}
