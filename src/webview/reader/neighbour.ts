import type { ReaderStatement } from '../../protocol/reader';

/** The statement that comes after (`1`) or before (`-1`) another in the text, round its ends; of none, the first at or after an offset. */
export function neighbour(statements: readonly ReaderStatement[], id: string | null, direction: 1 | -1, from: number): ReaderStatement | undefined {
  const shown = statements.filter(each => each.id === id || (each.placement !== 'orphaned' && each.status !== 'rejected'));
  const at = shown.findIndex(each => each.id === id);
  if (at >= 0) return shown.at((at + direction) % shown.length);
  const next = shown.findIndex(({ content }) => content[0]![0] >= from);
  return direction === 1 ? shown[Math.max(0, next)] : shown.at(next - 1);
}
