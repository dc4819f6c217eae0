import { has, tables } from '../../lexicon/tables';

const { roles, honorifics, organizations, documents, anonymous, collective, places, groups, listeners, outletNouns, quantities, unnamed } = tables;
const SPEAKERS = [roles, honorifics, organizations, documents, anonymous, collective, places, groups];
const NOUNS = [roles, honorifics, organizations, anonymous, collective, documents, listeners, outletNouns, quantities, places];
const DESCRIBED = [documents, anonymous, collective, roles, unnamed];

/** Whether a word is a title, an organisation, a document or another noun that a speaker's name begins with. */
export function headsSpeaker(form: string): boolean {
  return SPEAKERS.some(table => has(table, form));
}

/** Whether a word heads a noun phrase that speaks; another first word may just as well be a verb we do not know. */
export function canSpeak(form: string): boolean {
  return form.startsWith('ال') || form.startsWith('وال') || headsSpeaker(form);
}

/** Whether a word is in one of the tables of nouns that head a noun phrase. */
export function headsNoun(form: string): boolean {
  return NOUNS.some(table => table.has(form));
}

/** Nouns that, indefinite, are often described by a clause: documents, unnamed sources, groups, roles. */
export function headsIndefinite(form: string): boolean {
  return DESCRIBED.some(table => table.has(form));
}
