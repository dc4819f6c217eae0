import fc from 'fast-check';
import { roles, type AnnotationSet } from '../../../../src/core/annotation/annotation';
import type { Edit } from '../../../../src/core/annotation/edits/edit';
import { partsOf } from '../../../../src/core/annotation/parts';
import type { Span } from '../../../../src/core/span';

/** Numbers from which {@link editFrom} makes an edit of whatever is there by then. */
export interface Seed {
  readonly kind: Edit['kind'];
  readonly picks: readonly number[];
  readonly points: readonly number[];
  readonly flag: boolean;
}

const kinds: readonly Edit['kind'][] = [
  'decide', 'mark', 'describe', 'assign', 'create', 'split', 'join', 'delete', 'place', 'offer', 'take', 'nameSpeaker', 'mergeSpeakers',
];

export const anySeed: fc.Arbitrary<Seed> = fc.record({
  kind: fc.constantFrom(...kinds),
  picks: fc.array(fc.nat(50), { minLength: 3, maxLength: 3 }),
  points: fc.array(fc.nat(200), { minLength: 2, maxLength: 4 }),
  flag: fc.boolean(),
});

/** An edit as a careless person might make it: some cannot be made. Null where there is nothing to edit. */
export function editFrom({ kind, picks, points, flag }: Seed, { annotations, speakers }: AnnotationSet, text: string): Edit | null {
  const of = <Item>(items: readonly Item[], which = 0): Item | undefined => items[picks[which]! % Math.max(1, items.length)];
  const spans = spansFrom(points, text.length);
  const one = of(annotations), other = of(annotations, 1);
  const key = of(Object.keys(speakers)), otherKey = of(Object.keys(speakers), 1);
  const role = of(roles, 2)!;
  if (kind === 'create') return { kind, content: spans };
  if (!one || !other) return null;
  switch (kind) {
    case 'decide': return { kind, ids: [one.id, other.id], status: of(['accepted', 'rejected', 'suggested'] as const, 2)! };
    case 'mark': return { kind, id: one.id, role, spans };
    case 'describe': return { kind, ids: [one.id], change: flag ? { class: 'denial' } : { note: of(['', ' ملاحظة ', 'x'], 2)! } };
    case 'assign': return { kind, ids: [one.id, other.id], speaker: flag ? key ?? null : { label: `س${picks[2]! % 3}`, kind: 'person' } };
    case 'split': return { kind, id: one.id, at: points[0]! % (text.length + 1) };
    case 'join': return { kind, ids: [one.id, other.id] };
    case 'delete': return { kind, ids: [one.id] };
    case 'place': return { kind, id: one.id, parts: { content: spans } };
    case 'offer': return { kind, ids: [one.id], take: flag };
    case 'take': return { kind, id: flag ? one.id : null, annotation: { ...other, ...partsOf(other) }, speaker: other.speaker === null ? null : { ...speakers[other.speaker]! } };
    case 'nameSpeaker': return key ? { kind, key, speaker: { label: `اسم ${picks[2]! % 3}` } } : null;
    case 'mergeSpeakers': return key && otherKey ? { kind, keys: [key, otherKey], into: key } : null;
  }
}

function spansFrom(points: readonly number[], length: number): Span[] {
  const inside = points.map(point => point % (length + 1));
  return inside.flatMap((point, i): Span[] => i % 2 === 0 && inside[i + 1] !== undefined ? [[Math.min(point, inside[i + 1]!), Math.max(point, inside[i + 1]!)]] : []);
}
