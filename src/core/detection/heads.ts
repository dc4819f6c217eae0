import { has, tables } from '../lexicon/tables';

/** Whether a word is a title, an organisation, a document or another noun that a speaker's name begins with. */
export function headsSpeaker(form: string): boolean {
  return [tables.roles, tables.honorifics, tables.organizations, tables.documents, tables.anonymous, tables.collective, tables.places, tables.groups].some(table => has(table, form));
}

/** Whether a word heads a noun phrase that speaks; another first word may just as well be a verb we do not know. */
export function canSpeak(form: string): boolean {
  return form.startsWith('ال') || form.startsWith('وال') || headsSpeaker(form);
}

/** Whether a word is in one of the tables of nouns that head a noun phrase. */
export function headsNoun(form: string): boolean {
  return [tables.roles, tables.honorifics, tables.organizations, tables.anonymous, tables.collective, tables.documents, tables.listeners, tables.outletNouns, tables.quantities, tables.places].some(table => table.has(form));
}

/** Nouns that, indefinite, are often described by a clause: documents, unnamed sources, groups, roles. */
export function headsIndefinite(form: string): boolean {
  return [tables.documents, tables.anonymous, tables.collective, tables.roles, tables.unnamed].some(table => table.has(form));
}
