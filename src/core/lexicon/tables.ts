import outlets from './outlets.json';
import particles from './particles.json';
import people from './people.json';
import { fold } from '../text/fold';

/** Splits a table's cell into its entries. */
const entries = (cell: string): string[] => cell.split('|').map(entry => entry.trim());
const set = (cell: string): ReadonlySet<string> => new Set(entries(cell).map(fold));

/** Entries of several words, for longest-match look-up by first word. */
function phrases(...cells: string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, string[][]>();
  for (const entry of cells.flatMap(entries)) {
    // An abbreviation is written with spaces or, as one word, with dots (see `tokens.ts`).
    const spellings = entry.includes('.') ? [entry.split('.'), [entry]] : [entry.split(/\s+/)];
    for (const spelling of spellings) {
      const words = spelling.map(fold);
      const first = words[0] ?? '';
      map.set(first, [...(map.get(first) ?? []), words].sort((a, b) => b.length - a.length));
    }
  }
  return map;
}

/** The word tables of the lexicon, folded for look-up (see `text/fold.ts`); the files beside this one hold them as written. */
export const tables = {
  outletNames: phrases(outlets.names),
  ambiguousOutletNames: phrases(outlets.ambiguous),
  outletNouns: set(outlets.nouns),
  listeners: set(outlets.listeners),
  roles: set(people.roles),
  honorifics: set(people.honorifics),
  anonymous: set(people.anonymous),
  collective: set(people.collective),
  organizations: set(people.organizations),
  documents: set(people.documents),
  places: set(people.places),
  groups: set(people.groups),
  quantities: set(people.quantities),
  time: set(particles.time),
  adverbs: set(particles.adverbs),
  before: set(particles.before),
  venues: set(particles.venues),
  relatives: set(particles.relatives),
  connectives: set(particles.connectives),
  breaks: set(particles.breaks),
} as const;

/** Whether a table holds a word in any of the shapes it takes after a clitic: `وزير`, `الوزير`, `للوزير`, `والوزير`. */
export function has(table: ReadonlySet<string>, form: string): boolean {
  return shapes(form).some(shape => table.has(shape));
}

/** A word without the clitics it may carry or the alef of an accusative, the written form first. */
export function shapes(form: string): string[] {
  const forms = [form];
  const conjunction = /^[وف](?=..)/u.exec(form);
  if (conjunction) forms.push(form.slice(1));
  for (const shape of [...forms]) {
    if (/^(ال|ول)../u.test(shape)) forms.push(shape.slice(2));
    else if (/^لل../u.test(shape)) forms.push(shape.slice(2), 'ال' + shape.slice(2));
    else if (/^بال../u.test(shape)) forms.push(shape.slice(3), shape.slice(1));
    if (/^....+ا$/u.test(shape)) forms.push(shape.slice(0, -1));
  }
  return forms;
}
