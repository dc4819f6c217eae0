import type { ReaderMarks, ReaderStrings } from '../../protocol/reader';
import { directionOf } from '../direction';
import { h } from '../dom';
import { hueOf, letterOf } from './letters';
import type { Mark, MarkedBlock } from './marks';
import { note } from './note';
import { segmentsOf, type Segment } from './segments';

/** What a block is in the article. */
export type BlockKind = 'headline' | 'paragraph' | 'blank';

const drawnMarks = new WeakMap<Element, readonly Mark[]>();

/** What is marked by an element, the innermost first. */
export function marksOf(element: Element): readonly Mark[] {
  return drawnMarks.get(element) ?? [];
}

/** The height that a block will take, roughly, so that the scroll bar is right before it is drawn. */
export function guessedHeight({ text }: MarkedBlock): string {
  return `${1 + 2 * Math.ceil(text.length / 78)}em`;
}

/** Draws a block into its element: the words with their marks, and in the margin who says what begins there. */
export function drawBlock(element: HTMLElement, block: MarkedBlock, kind: BlockKind, marks: ReaderMarks, strings: ReaderStrings): void {
  element.className = `block ${kind}${block.continues ? ' continues' : ''}`;
  const text = h(kind === 'headline' ? 'h1' : 'p', { class: 'text', dir: directionOf(block.text), lang: 'ar' });
  const segments = segmentsOf(block.text.length, block.marks);
  text.append(...segments.flatMap((segment, i) => draw(segment, segments[i + 1], block.text, strings)));
  const notes = block.statements.map(statement => note(statement, block, marks, strings));
  element.replaceChildren(text, ...(notes.length > 0 ? [h('div', { class: 'notes' }, ...notes)] : []));
}

function draw(segment: Segment, next: Segment | undefined, text: string, strings: ReaderStrings): Node[] {
  const { span, marks } = segment;
  const words = text.slice(...span);
  const [inner] = marks;
  if (!inner) {
    const follows = next && isInsideWord(text, span[1]) ? beginningOf(next) : undefined;
    return follows ? lead(words, follows, strings) : [document.createTextNode(words)];
  }
  const content = marks.filter(({ role }) => role === 'content');
  const named = content[0] ?? inner;
  const element = h('span', {
    class: ['mark', ...new Set(marks.map(({ role }) => role)), hueOf(named.statement.speaker), statusClass(named.statement.status), content.length > 1 ? 'nested' : ''].filter(Boolean).join(' '),
    'data-by': [...new Set(marks.map(({ statement }) => statement.speaker ?? 'none'))].join(' '),
    'data-role': inner.role,
  }, words);
  drawnMarks.set(element, marks);
  const beginning = beginningOf(segment);
  // Inside a word even what takes no room would keep the letters from joining.
  if (beginning && !isInsideWord(text, span[0])) element.dataset.letter = letterOf(beginning.statement.speaker, strings.language);
  return [element];
}

/** `فإن`, whose content begins behind the first letter: the speaker's letter stands before the word. */
function lead(words: string, { statement: { speaker } }: Mark, strings: ReaderStrings): Node[] {
  const from = words.length - (/[\p{L}\p{M}]+$/u.exec(words)?.[0].length ?? 0);
  const first = h('span', { class: `lead ${hueOf(speaker)}`, 'data-letter': letterOf(speaker, strings.language) }, words.slice(from));
  return [document.createTextNode(words.slice(0, from)), first];
}

function beginningOf({ span, marks }: Segment): Mark | undefined {
  return marks.find(({ role, begins, span: [start] }) => role === 'content' && begins && start === span[0]);
}

function isInsideWord(text: string, at: number): boolean {
  return /[\p{L}\p{M}]$/u.test(text.slice(0, at));
}

/** What a person made or decided is drawn in one way, what waits for a decision in another. */
function statusClass(status: string): string {
  return status === 'suggested' || status === 'rejected' ? status : 'decided';
}
