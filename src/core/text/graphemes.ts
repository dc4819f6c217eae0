import type { Span } from '../span';

const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/** Units that always begin a grapheme, whatever stands before them but a joiner: most of any article. */
const PLAIN = /[\n -~\u00AB\u00BB\u060C\u061B\u061F\u0621-\u064A\u0660-\u0669]/;

/** After these a letter may go on with the grapheme: a carriage return, Arabic number signs, Indic and other prefixes. */
const JOINS_ON = /[\r\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\uD800-\uDFFF]/;

/** Widens spans so that they begin and end between graphemes: no letter without its harakat, no half of an emoji. */
export function graphemeSnapper(text: string): (span: Span) => Span {
  let segments: Intl.Segments | undefined;
  const isBorder = (unit: number): boolean => unit <= 0 || unit >= text.length || (PLAIN.test(text.charAt(unit)) && !JOINS_ON.test(text.charAt(unit - 1)));
  const around = (unit: number): Intl.SegmentData | undefined => (segments ??= segmenter.segment(text)).containing(unit);
  return ([start, end]) => {
    const first = isBorder(start) ? undefined : around(start);
    const last = isBorder(end) ? undefined : around(end);
    return [first?.index ?? start, last && last.index < end ? last.index + last.segment.length : end];
  };
}
