/** How the lines of a file end on disk. */
export type LineEnding = 'lf' | 'crlf';

/** The text that all offsets count in, and what was taken away to get it. */
export interface CanonicalText {
  /** Without a byte order mark, every line ending a single `\n`. Otherwise unit for unit what the file holds. */
  readonly text: string;
  readonly eol: LineEnding;
  readonly bom: boolean;
}

/**
 * The canonical form of a file's or an editor's text. VS Code drops a byte order mark and unifies line endings on load,
 * other tools do not; counting in this form makes offsets agree everywhere.
 */
export function canonicalText(raw: string): CanonicalText {
  const bom = raw.startsWith('\uFEFF');
  const body = bom ? raw.slice(1) : raw;
  return { text: body.replace(/\r\n?/g, '\n'), eol: body.includes('\r\n') ? 'crlf' : 'lf', bom };
}
