/** Every id that package.json and the code must agree on; `test/unit/manifest.test.ts` compares the two. */

/** The commands, as they stand in the command palette. */
export const commands = {
  annotate: 'isnad.annotate',
  clear: 'isnad.clear',
  next: 'isnad.next',
  previous: 'isnad.previous',
  toggleHighlights: 'isnad.toggleHighlights',
  revealPanel: 'isnad.revealPanel',

  accept: 'isnad.accept',
  reject: 'isnad.reject',
  reset: 'isnad.reset',
  nextToReview: 'isnad.nextToReview',
  previousToReview: 'isnad.previousToReview',
  acceptSpeaker: 'isnad.acceptSpeaker',
  acceptAll: 'isnad.acceptAll',
  resetAll: 'isnad.resetAll',
  takeOffer: 'isnad.takeOffer',
  leaveOffer: 'isnad.leaveOffer',
  undo: 'isnad.undo',
  redo: 'isnad.redo',

  growStart: 'isnad.growStart',
  shrinkStart: 'isnad.shrinkStart',
  growEnd: 'isnad.growEnd',
  shrinkEnd: 'isnad.shrinkEnd',
  removePart: 'isnad.removePart',
  mark: 'isnad.mark',
  setContent: 'isnad.setContent',
  setSource: 'isnad.setSource',
  setCue: 'isnad.setCue',
  addVia: 'isnad.addVia',
  addToContent: 'isnad.addToContent',
  removeFromContent: 'isnad.removeFromContent',

  changeType: 'isnad.changeType',
  changeClass: 'isnad.changeClass',
  changeSpeaker: 'isnad.changeSpeaker',
  editNote: 'isnad.editNote',
  split: 'isnad.split',
  join: 'isnad.join',
  delete: 'isnad.delete',
  reattach: 'isnad.reattach',
  renameSpeaker: 'isnad.renameSpeaker',
  mergeSpeakers: 'isnad.mergeSpeakers',
  splitSpeaker: 'isnad.splitSpeaker',

  compare: 'isnad.compare',
  takeTheirs: 'isnad.takeTheirs',
  keepMine: 'isnad.keepMine',
  nextDifference: 'isnad.nextDifference',
  showVoices: 'isnad.showVoices',
  saveAnnotations: 'isnad.saveAnnotations',
  reviewConflicts: 'isnad.reviewConflicts',
  openReader: 'isnad.openReader',
} as const;

/** The id of one of our commands. */
export type CommandId = (typeof commands)[keyof typeof commands];

/** The views and what holds them. */
export const views = { container: 'isnad', panel: 'isnad.panel', voices: 'isnad.voices' } as const;

/** The custom editor that shows an article as a page. */
export const readerId = 'isnad.reader';

/** The submenu of the editor's context menu. */
export const submenu = 'isnad.statement';

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

/** Commands that need to be told what to work on, and so are in no menu and not in the palette. */
export const internalCommands = { showStatement: 'isnad.internal.showStatement', turnOffCheck: 'isnad.internal.turnOffCheck' } as const;

/** Settings, with the section `isnad`. */
export const settings = {
  language: 'isnad.language',
  save: 'isnad.save',
  /** Whether deciding about a statement leads on to the next. */
  advance: 'isnad.review.advance',
  /** Whether speakers stand above their paragraphs. */
  codeLens: 'isnad.codeLens',
  checks: 'isnad.checks.enabled',
  unsourcedQuotation: 'isnad.checks.unsourcedQuotation',
  singleAnonymousSource: 'isnad.checks.singleAnonymousSource',
  noFullName: 'isnad.checks.noFullName',
  unpairedMarks: 'isnad.checks.unpairedMarks',
  readerFontFamily: 'isnad.reader.fontFamily',
  readerFontSize: 'isnad.reader.fontSize',
} as const;

/** Keys that `when` clauses of the manifest read. */
export const contextKeys = {
  /** The active editor shows an article with Arabic in it. */
  arabic: 'isnad.arabic',
  /** The active editor's article has annotations. */
  annotated: 'isnad.annotated',
  /** Somebody else's annotations are compared with ours. */
  comparing: 'isnad.comparing',
} as const;

/** The id of one of our context keys. */
export type ContextKey = (typeof contextKeys)[keyof typeof contextKeys];

/** The languages of documents that can be articles; the manifest's activation events and `when` clauses name the same. */
export const articleLanguages = ['plaintext', 'markdown'] as const;
