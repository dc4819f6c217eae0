const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/** How many terminal cells a text takes: vowel signs and invisible marks take none, emoji and East Asian letters two. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const { segment } of graphemes.segment(text)) cells += cellsOfGrapheme(segment);
  return cells;
}

/** As much of the text as fits into `width` cells; what is cut off shows as an ellipsis. */
export function fit(text: string, width: number): string {
  if (cellsOf(text) <= width) return text;
  let kept = '';
  let cells = 1;
  for (const { segment } of graphemes.segment(text)) {
    cells += cellsOfGrapheme(segment);
    if (cells > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Without what moves the cursor or the direction of a terminal: an article is not to be trusted with either. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '').trim();
}

/** Right-to-left words set apart, so that a terminal that reorders them keeps what stands around them in order. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

function cellsOfGrapheme(grapheme: string): number {
  if (/^[\p{M}\p{Cf}\p{Cc}]*$/u.test(grapheme)) return 0;
  return /[\p{Emoji_Presentation}\uFE0F\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60]/u.test(grapheme) ? 2 : 1;
}
