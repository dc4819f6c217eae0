import { roles, type Role } from '../../core/annotation/annotation';
import { spansOf } from '../../core/annotation/parts';
import type { ReaderMarks, ReaderStatement } from '../../protocol/reader';
import type { Span } from '../../core/span';
import { blockAt, type Block } from './blocks';

/** What one statement marks in one block. */
export interface Mark {
  readonly statement: ReaderStatement;
  readonly role: Role;
  /** Which of the spans of that role it belongs to. */
  readonly index: number;
  /** In units of the block's text. */
  readonly span: Span;
  /** Whether the statement's content begins here. */
  readonly begins: boolean;
}

/** A block with what is marked in it. */
export interface MarkedBlock extends Block {
  readonly marks: readonly Mark[];
  /** The statements that begin in it. */
  readonly statements: readonly ReaderStatement[];
  /** Equal for two blocks with the same text if they look the same. */
  readonly look: string;
}

/** Puts marks into blocks; orphans mark nothing. */
export function markBlocks(blocks: readonly Block[], { statements, speakers }: ReaderMarks): MarkedBlock[] {
  const marks = blocks.map((): Mark[] => []);
  const begun = blocks.map((): ReaderStatement[] => []);
  for (const statement of statements) {
    if (statement.placement === 'orphaned') continue;
    begun[blockAt(blocks, statement.content[0]![0] + 1)]!.push(statement);
    for (const role of shownRoles(statement)) {
      spansOf(statement, role).forEach((span, index) => {
        for (let at = blockAt(blocks, span[0] + 1); at < blocks.length && blocks[at]!.span[0] < span[1]; at++) {
          const [from, to] = blocks[at]!.span;
          const inside: Span = [Math.max(0, span[0] - from), Math.min(to, span[1]) - from];
          if (inside[1] > inside[0]) marks[at]!.push({ statement, role, index, span: inside, begins: role === 'content' && index === 0 && span[0] >= from });
        }
      });
    }
  }
  return blocks.map((block, i) => {
    const own = begun[i]!;
    const look = marks[i]!.map(markLook).join(' ') + own.map(each => noteLook(each, speakers)).join(' ');
    return { ...block, marks: marks[i]!, statements: own, look };
  });
}

/** Of what a person rejected only the words remain, so that it can be found and taken back. */
function shownRoles({ status }: ReaderStatement): readonly Role[] {
  return status === 'rejected' ? ['content'] : roles;
}

function markLook({ statement: { id, status, placement, speaker }, role, index, span, begins }: Mark): string {
  return `${id}|${status}|${placement}|${speaker}|${role}|${index}|${span[0]}-${span[1]}|${begins}`;
}

/** Offsets may change where nothing else does, so they have no part in it. */
function noteLook({ id, status, placement, review, irrealis, speaker, via, class: kind }: ReaderStatement, speakers: ReaderMarks['speakers']): string {
  const name = speaker === null ? undefined : speakers[speaker];
  return `${id}|${status}|${placement}|${review}|${irrealis}|${kind}|${speaker}|${name?.label}|${name?.kind}|${via.length}`;
}
