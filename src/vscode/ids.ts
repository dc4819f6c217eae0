/** Every id that package.json and the code must agree on; `test/unit/manifest.test.ts` compares the two. */

/** The commands, as they stand in the command palette. */
export const commands = {
  annotate: 'isnad.annotate',
  clear: 'isnad.clear',
  next: 'isnad.next',
  previous: 'isnad.previous',
  toggleHighlights: 'isnad.toggleHighlights',
  revealPanel: 'isnad.revealPanel',
  openReader: 'isnad.openReader',
} as const;

/** The id of one of our commands. */
export type CommandId = (typeof commands)[keyof typeof commands];

/** The views and what holds them. */
export const views = { container: 'isnad', panel: 'isnad.panel' } as const;

/** The custom editor that shows an article as a page. */
export const readerId = 'isnad.reader';

/** Colours a theme can change. */
export const colors = {
  contentBackground: 'isnad.contentBackground',
  contentBorder: 'isnad.contentBorder',
  cueBorder: 'isnad.cueBorder',
  sourceBackground: 'isnad.sourceBackground',
  sourceBorder: 'isnad.sourceBorder',
  viaBackground: 'isnad.viaBackground',
  viaBorder: 'isnad.viaBorder',
  overviewRuler: 'isnad.overviewRulerForeground',
} as const;

/** The id of one of our colours. */
export type ColorId = (typeof colors)[keyof typeof colors];

/** Settings, with the section `isnad`. */
export const settings = {
  language: 'isnad.language',
  readerFontFamily: 'isnad.reader.fontFamily',
  readerFontSize: 'isnad.reader.fontSize',
} as const;

/** Keys that `when` clauses of the manifest read. */
export const contextKeys = {
  /** The active editor shows an article with Arabic in it. */
  arabic: 'isnad.arabic',
  /** The active editor's article has annotations. */
  annotated: 'isnad.annotated',
} as const;

/** The id of one of our context keys. */
export type ContextKey = (typeof contextKeys)[keyof typeof contextKeys];

/** The languages of documents that can be articles; the manifest's activation events and `when` clauses name the same. */
export const articleLanguages = ['plaintext', 'markdown'] as const;
