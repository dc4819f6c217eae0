import type { Span } from '../../span';
import type { FoldedText } from '../../text/foldedText';
import { hullOf } from '../parts';
import { sameBorders } from './context';
import { endAsTheyDid } from './edges';
import { unitAt, type Lost, type Unit } from './unit';

/** A lost annotation at a place where its words stand. */
export interface Sighting extends Unit {
  /** Whether it is the annotation and not a piece of another statement, or another's. */
  readonly isItself: boolean;
}

/** The parts of a lost annotation where the words of its content stand, and whether they are it. */
export function sightingAt(lost: Lost, content: readonly Span[], folded: FoldedText): Sighting {
  const unit = unitAt(lost, content, folded);
  const { context } = lost.annotation;
  const isItself = unit.isWhole && endAsTheyDid(lost, content, unit.anchors, folded)
    && (!context || sameBorders(context, hullOf(unit.parts), folded.raw));
  return { ...unit, isItself };
}
