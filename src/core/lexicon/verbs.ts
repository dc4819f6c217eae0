import rows from './verbs.json';
import type { StatementClass } from '../attribution';
import { fold } from '../text/fold';

/**
 * How much a verb needs around it before it counts as reporting:
 * `open` a clause, quotation or colon in reach; `clause` a clause right after its subject, or a quotation after a colon;
 * `quote` a quotation, a colon or a clause with nothing but a short subject between; `knowledge` as `clause`, but only with
 * an outlet or a document as subject does it report.
 */
export type Gate = 'open' | 'clause' | 'quote' | 'knowledge';

/** One row of `verbs.json`. */
export interface Verb {
  readonly lemma: string;
  readonly class: StatementClass;
  readonly gate: Gate;
  /** Its letters also spell a commoner word: it counts as a verb at the head of a clause only; `perfect` where the imperfect is plain. */
  readonly initial?: boolean | 'perfect';
  /** A noun can be its content (`أعلن دخوله`): it holds the floor without a clause. */
  readonly nominal?: boolean;
  /** It takes somebody as object (`وصف الوزيرَ بأنه`): the noun after it is not its subject if one stands before it. */
  readonly object?: boolean;
  /** Its participle goes along with another verb of saying: `تابع قائلا`. */
  readonly companion?: boolean;
  /** Its accusative participle goes on with the speaker's words even without a comma or a clause. */
  readonly continues?: boolean;
  /** In the imperfect a fact can be its subject (`يشير إلى أن`): then it is evidence, not speech. */
  readonly evidence?: boolean;
  /** It finds words in a document: `جاء في البيان أن`. */
  readonly document?: boolean;
  /** Marks after it hold a topic, not words: `ركز على "التكامل"`; it reports with a clause only. */
  readonly clauseOnly?: boolean;
  /** It gives the floor: what it reports may stand in the next paragraph without marks. */
  readonly ownLine?: boolean;
  /** It also introduces scripture and proverbs. */
  readonly cites?: boolean;
  /** A word that must follow within a few words for it to be this verb: `عبّر … عن`, not `عبر`. */
  readonly requires?: string;
  /** The words that lead from who passed it on to who said it: `نقلت … عن …`. */
  readonly relay?: string;
  /** Prepositions that may stand between the verb and its clause (`أشار إلى أن`), separated by spaces. */
  readonly before?: string;
  /** Forms, separated by spaces; the first is masculine singular. */
  readonly perfect: string;
  readonly imperfect: string;
  readonly participle: string;
  readonly masdar: string;
}

export type Aspect = 'perfect' | 'imperfect' | 'participle' | 'masdar';
export type Gender = 'm' | 'f';
export type GrammaticalNumber = 'singular' | 'dual' | 'plural';

/** What a written form says about its verb. */
export interface VerbForm {
  readonly verb: Verb;
  readonly aspect: Aspect;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** The short form that only لم licenses: `لم يقل`. */
  readonly jussive: boolean;
}

const FORMS: ReadonlyMap<string, readonly VerbForm[]> = indexForms();

function indexForms(): Map<string, VerbForm[]> {
  const index = new Map<string, VerbForm[]>();
  const add = (verb: Verb, aspect: Aspect, cell: string, jussive = false): void => {
    for (const written of cell.split(' ').filter(Boolean)) {
      const form = fold(written);
      const reading = { verb, aspect, jussive, ...agreement(form, aspect, fold(verb.lemma)) };
      const known = index.get(form) ?? [];
      if (!known.some(other => other.verb === verb && other.aspect === aspect)) index.set(form, [...known, reading]);
    }
  };
  for (const verb of rows as readonly Verb[]) {
    add(verb, 'perfect', verb.perfect);
    add(verb, 'perfect', feminines(verb.perfect));
    add(verb, 'imperfect', verb.imperfect);
    add(verb, 'imperfect', duals(verb.imperfect));
    add(verb, 'imperfect', jussives(verb.imperfect), true);
    add(verb, 'participle', verb.participle);
    add(verb, 'masdar', verb.masdar);
  }
  return index;
}

/** Women as subject before the verb: `النائبات طالبن`; weak verbs change their stem and are left out. */
function feminines(perfect: string): string {
  const [lemma = ''] = perfect.split(' ');
  return /[اىويآئؤ].?$/u.test(lemma) || lemma.length < 3 || lemma.endsWith('ن') ? '' : `${lemma}ن`;
}

/** `الوزيران يؤكدان`: from the two singulars; `يرى` → `يريان`. */
function duals(imperfect: string): string {
  return imperfect.split(' ').filter(form => form !== '' && !form.endsWith('ون')).map(form => `${form.replace(/ى$/u, 'ي')}ان`).join(' ');
}

/** The short forms that differ in writing: `يقول` → `يقل`, `ينفي` → `ينف`, `يقولون` → `يقولوا`. */
function jussives(imperfect: string): string {
  return imperfect.split(' ').flatMap(form => {
    if (form.endsWith('ون')) return [`${form.slice(0, -1)}ا`];
    if (/^[يت].[وي].$/u.test(form)) return [form.slice(0, 2) + form.slice(3)];
    return /[يىو]$/u.test(form) ? [form.slice(0, -1)] : [];
  }).join(' ');
}

/** Gender and number as the endings show them; a VSO verb is singular whatever its subject's number. */
function agreement(form: string, aspect: Aspect, lemma: string): { gender: Gender; number: GrammaticalNumber } {
  if (aspect === 'masdar') return { gender: 'm', number: 'singular' };
  if (aspect === 'participle') {
    if (form.endsWith('تين')) return { gender: 'f', number: 'dual' };
    if (form.endsWith('ات')) return { gender: 'f', number: 'plural' };
    if (form.endsWith('ين')) return { gender: 'm', number: 'plural' };
    return { gender: form.endsWith('ة') ? 'f' : 'm', number: 'singular' };
  }
  if (aspect === 'imperfect') {
    if (form.endsWith('ون')) return { gender: 'm', number: 'plural' };
    if (form.endsWith('ان') && !lemma.endsWith('ان')) return { gender: form.startsWith('ت') ? 'f' : 'm', number: 'dual' };
    return { gender: form.startsWith('ت') ? 'f' : 'm', number: 'singular' };
  }
  if (form.endsWith('تا')) return { gender: 'f', number: 'dual' };
  if (form.endsWith('وا')) return { gender: 'm', number: 'plural' };
  if (form.endsWith('ن') && form === `${lemma}ن`) return { gender: 'f', number: 'plural' };
  // The ت of `لفت`, `أثبت` is a root letter.
  if (form.endsWith('ت') && form !== lemma) return { gender: 'f', number: 'singular' };
  return { gender: 'm', number: 'singular' };
}

/** A verb as it stands in the text, with the letters it has taken on. */
export interface InflectedVerb extends VerbForm {
  /** Bare letters of a conjunction or future mark before the verb. */
  readonly prefix: string;
  /** An object pronoun is attached: `أكده`, `وصفوهم`. */
  readonly object: boolean;
}

const PREFIXES = ['', 'و', 'ف', 'س', 'وس', 'فس', 'ل', 'ول'];
const OBJECTS = /(هما|هم|هن|ها|ه|نا|ني)$/u;

/**
 * All readings of a folded word as a reporting verb, likeliest first; empty for other words.
 * Future and purpose marks go with the imperfect only; masdars and participles take no object here.
 */
export function readVerb(form: string): readonly InflectedVerb[] {
  const readings: InflectedVerb[] = [];
  for (const prefix of PREFIXES) {
    if (!form.startsWith(prefix)) continue;
    const stem = form.slice(prefix.length);
    const bound = /[سل]/u.test(prefix);
    for (const reading of FORMS.get(stem) ?? []) {
      if (!bound || reading.aspect === 'imperfect') readings.push({ ...reading, prefix, object: false });
    }
    // Everyday spelling writes ه for ة: `مضيفه أن`, `لافته إلى أن`.
    if (/^(م.|.ا)..*ه$/u.test(stem))
      for (const reading of FORMS.get(`${stem.slice(0, -1)}ة`) ?? [])
        if (reading.aspect === 'participle' && !bound) readings.push({ ...reading, prefix, object: false });
    const object = OBJECTS.exec(stem);
    if (!object || stem.length - object[0].length < 3) continue;
    const host = stem.slice(0, -object[0].length);
    // `أكدوه` without the silent alef, `رواه` for `روى` before a pronoun.
    const weak = host.endsWith('ا') && /^ه/u.test(object[0]) ? `${host.slice(0, -1)}ي` : null;
    for (const candidate of [host, host.endsWith('و') ? `${host}ا` : null, weak]) {
      for (const reading of FORMS.get(candidate ?? '') ?? []) {
        const fits = reading.aspect === 'perfect' ? !bound : reading.aspect === 'imperfect' && candidate !== weak;
        if (fits) readings.push({ ...reading, prefix, object: true });
      }
    }
  }
  return readings;
}
