import outlets from './outlets.json';
import particles from './particles.json';
import people from './people.json';
import steering from './phrases.json';
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
  platforms: set(outlets.platforms),
  listeners: set(outlets.listeners),
  roles: set(people.roles),
  honorifics: set(people.honorifics),
  anonymous: set(people.anonymous),
  severalSources: set(people.severalSources),
  collective: set(people.collective),
  organizations: set(people.organizations),
  documents: set(people.documents),
  places: set(people.places),
  kin: set(people.kin),
  groups: set(people.groups),
  quantities: set(people.quantities),
  time: set(particles.time),
  months: set(particles.months),
  periods: set(particles.periods),
  periodAdjectives: set(particles.periodAdjectives),
  adverbs: set(particles.adverbs),
  before: set(particles.before),
  venues: set(particles.venues),
  relatives: set(particles.relatives),
  connectives: set(particles.connectives),
  breaks: set(particles.breaks),
  feelings: set(steering.feelings.words),
  sayings: set(steering.sayings.words),
  possessions: set(steering.possessions.words),
  matters: set(steering.matters.words),
  modals: set(steering.modals.words),
  dutch: set(steering.dutch.words),
  declined: set(steering.declined.words),
  reactions: set(steering.reactions.words),
  governing: set(steering.governing.words),
  speechOpeners: set(steering.speechOpeners.words),
  drivers: set(steering.drivers.words),
  subordinators: set(steering.subordinators.words),
  subordinatorsOfThat: set(steering.subordinatorsOfThat.words),
  serial: set(steering.serial.words),
  named: set(steering.named.words),
  weakParticiples: set(steering.weakParticiples.words),
  norms: set(steering.norms.words),
  labels: set(steering.labels.words),
  unnamed: set(steering.unnamed.words),
  beforePredicate: set(steering.beforePredicate.words),
  impersonal: set(steering.impersonal.words),
  cited: set(steering.cited.words),
  withheld: set(steering.withheld.words),
  expected: set(steering.expected.words),
  narration: set(steering.narration.words),
  conditional: set(steering.conditional.words),
  clauseBreaks: set(steering.clauseBreaks.words),
  auxiliaries: set(steering.auxiliaries.words),
  apart: set(steering.apart.words),
  answers: set(steering.answers.words),
  closeTo: set(steering.closeTo.words),
  overseers: set(steering.overseers.words),
  answerable: set(steering.answerable.words),
  envoys: set(steering.envoys.words),
  membership: set(steering.membership.words),
  fielders: set(steering.fielders.words),
  executives: set(steering.executives.words),
  adjectives: set(steering.adjectives.words),
  notNames: set(steering.notNames.words),
  formulas: set(steering.formulas.words),
  givens: set(steering.givens.words),
  titles: set(steering.titles.words),
  localities: set(steering.localities.words),
  approximations: set(steering.approximations.words),
  scriptures: set(steering.scriptures.words),
  prayers: set(steering.prayers.words),
  unnaming: set(steering.unnaming.words),
  receivers: set(steering.receivers.words),
  passers: set(steering.passers.words),
  interrogatives: set(steering.interrogatives.words),
  occasions: set(steering.occasions.words),
  speeches: set(steering.speeches.words),
  openings: set(steering.openings.words),
  permissions: set(steering.permissions.words),
  pointers: set(steering.pointers.words),
  manners: set(steering.manners.words),
  shares: set(steering.shares.words),
  trailers: set(steering.trailers.words),
  deity: set(steering.deity.words),
  published: set(steering.published.words),
  excellencies: set(steering.excellencies.words),
  houseLabels: set(steering.houseLabels.words),
  presenters: set(steering.presenters.words),
  renewals: set(steering.renewals.words),
  openers: set(steering.openers.words),
  numbered: set(steering.numbered.words),
  withholding: set(steering.withholding.words),
  unnamedSources: set(steering.unnamedSources.words),
  reporters: set(steering.reporters.words),
  listed: set(steering.listed.words),
  becoming: set(steering.becoming.words),
  opensClause: set(steering.opensClause.words),
  startsLikeArticle: set(steering.startsLikeArticle.words),
  wawNames: set(steering.wawNames.words),
  yaNames: set(steering.yaNames.words),
  hopes: set(steering.hopes.words),
  firstPerson: set(steering.firstPerson.words),
  speechActs: set(steering.speechActs.words),
  sides: set(steering.sides.words),
  pretexts: set(steering.pretexts.words),
  givenNames: set(people.givenNames),
} as const;

/** A word without a conjunction, if at least two letters are left. */
export function withoutConjunction(form: string): string {
  return form.replace(/^[وف](?=..)/u, '');
}

/** The noun that a pronoun is attached to (`قولها` → `قول`, `ثقته` → `ثقة`); null if the word carries none. */
export function pronounHost(form: string): string | null {
  const match = /^(.{2,}?)(هما|هم|هن|ها|ه)$/u.exec(form);
  return match?.[1]?.replace(/ت$/u, 'ة') ?? null;
}

/** Whether a table holds the noun that a pronoun is attached to in a word: `قوله`, `أملها`. */
export function hasWithPronoun(table: ReadonlySet<string>, form: string): boolean {
  const host = pronounHost(form);
  return host !== null && (table.has(host) || table.has(host.replace(/ة$/u, 'ت')));
}

/** Whether a word is somebody close with a pronoun: `والده`, `زملاؤه`, `زملائها`. */
export function isKin(form: string): boolean {
  const host = pronounHost(form);
  return host !== null && (tables.kin.has(host) || tables.kin.has(host.replace(/[ؤئ]$/u, 'ء')));
}

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
    // The dual of the feminine: `وزارتا الخارجية والتعليم`.
    if (/^...+ت(ا|ان|ين)$/u.test(shape)) forms.push(shape.replace(/ت(ا|ان|ين)$/u, 'ة'));
    // Everyday spelling writes ه for ة: `المحكمه`.
    if (/^...+ه$/u.test(shape)) forms.push(`${shape.slice(0, -1)}ة`);
  }
  return forms;
}
