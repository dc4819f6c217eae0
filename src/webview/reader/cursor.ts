import { roles, type Role } from '../../core/annotation/annotation';
import { spansOf } from '../../core/annotation/parts';
import type { Span } from '../../core/span';
import type { ReaderStatement } from '../../protocol/reader';
import { marksOf } from './paragraph';

/** The part of the current statement whose borders can be moved. */
export interface Part {
  readonly role: Role;
  readonly index: number;
}

const CONTENT: Part = { role: 'content', index: 0 };

/** Which statement is the current one, and which part of it. */
export class Cursor {
  id: string | null = null;
  part: Part = CONTENT;

  set(id: string | null, part: Part = CONTENT): void {
    this.id = id;
    this.part = part;
  }

  /** Where the current part stands; null for what stands nowhere. */
  span(statement: ReaderStatement | undefined): Span | null {
    if (!statement || statement.placement === 'orphaned') return null;
    return spansOf(statement, this.part.role)[this.part.index] ?? statement.content[0] ?? null;
  }

  /** The spans of the current part's role with the part elsewhere. */
  moved(statement: ReaderStatement, to: Span): { readonly role: Role; readonly spans: readonly Span[] } {
    const spans = spansOf(statement, this.part.role);
    const [role, index, all] = spans[this.part.index] ? [this.part.role, this.part.index, spans] as const : ['content', 0, statement.content] as const;
    return { role, spans: all.map((span, i) => (i === index ? to : span)) };
  }

  /** Shows in an element of the page, or of what stands above it, what belongs to the current statement. */
  mark(element: ParentNode): void {
    for (const mark of element.querySelectorAll('.mark')) {
      const own = marksOf(mark).filter(({ statement }) => statement.id === this.id);
      mark.classList.toggle('current', own.length > 0);
    }
    for (const note of element.querySelectorAll<HTMLElement>('.note')) {
      const isCurrent = note.dataset.id === this.id;
      note.classList.toggle('current', isCurrent);
      note.querySelector('.what')?.setAttribute('aria-current', String(isCurrent));
      for (const button of note.querySelectorAll('button')) button.tabIndex = isCurrent ? 0 : -1;
    }
    for (const orphan of element.querySelectorAll<HTMLElement>('.orphan')) orphan.setAttribute('aria-pressed', String(orphan.dataset.orphan === this.id));
  }
}

/** All spans that a statement marks. */
export function allSpans(statement: ReaderStatement): Span[] {
  return roles.flatMap(role => spansOf(statement, role));
}
