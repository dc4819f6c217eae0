/** Shows all that one speaker says: everything else on the page is dimmed. */
export class SpeakerFocus {
  private readonly sheet = new CSSStyleSheet();
  private speaker: string | null = null;

  constructor(private readonly root: HTMLElement) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  /** The number of the speaker, `none` for all that nobody is known to say, null when everybody is shown. */
  get current(): string | null {
    return this.speaker;
  }

  show(speaker: string | null): void {
    this.speaker = speaker;
    this.root.classList.toggle('focused', speaker !== null);
    // Rules instead of a class on every mark: the browser then looks only at the paragraphs it shows.
    this.sheet.replaceSync(speaker === null ? '' : rules(`[data-by~="${speaker}"]`));
  }
}

function rules(own: string): string {
  return `
    .focused .mark:not(${own}) { background: none; text-decoration-color: transparent; }
    .focused .mark:not(${own})::before { opacity: var(--dim); }
    .focused .mark${own} { color: var(--ink); }
    .focused .note:not(${own}) { opacity: var(--dim); }`;
}
