import type { Span } from '../core/span';

/** A place in a document as VS Code counts: line and UTF-16 unit in the line, both from 0. */
export interface LineCharacter {
  readonly line: number;
  readonly character: number;
}

/**
 * Translates between offsets in canonical text and lines and characters. `TextDocument.offsetAt` must not be used for
 * that: in a document with CRLF line endings it counts two units a line ending, the core counts one.
 */
export class Positions {
  private readonly lineStarts: readonly number[];
  private readonly length: number;

  /** @param text canonical text: line endings are single `\n` */
  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.lineStarts = starts;
    this.length = text.length;
  }

  /** The offset of a place; a place outside the text counts as the nearest one inside. */
  offsetAt({ line, character }: LineCharacter): number {
    if (line < 0) return 0;
    const start = this.lineStarts[line];
    if (start === undefined) return this.length;
    return Math.max(start, Math.min(start + character, this.lineEnd(line)));
  }

  /** The place of an offset. */
  positionAt(offset: number): LineCharacter {
    const inside = Math.max(0, Math.min(offset, this.length));
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: inside - (this.lineStarts[low] ?? 0) };
  }

  /** Both ends of a span. */
  rangeOf([start, end]: Span): { start: LineCharacter; end: LineCharacter } {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  private lineEnd(line: number): number {
    const next = this.lineStarts[line + 1];
    return next === undefined ? this.length : next - 1;
  }
}
