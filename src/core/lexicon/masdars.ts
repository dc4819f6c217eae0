import { pronounHost, tables } from './tables';

/**
 * The shapes of verbal nouns that hardly any other word has, by the letters that are always there: `تقديم`, `انسحاب`,
 * `اجتماع`, `اتصال`, `استقبال`, and the same with ة. `إفعال` and `فعول` are left out: people share them (`أطفال`, `عجوز`); common
 * ones are in the table of matters.
 */
const SHAPES = /^(ت..ي.|ان..ا.|ا.ت.ا.|ات.ا.|است..ا.)ة?$/u;

/** Whether a folded word looks like a verbal noun and is neither a name nor a noun that heads a speaker; a pronoun may be attached. */
export function isMasdar(form: string): boolean {
  const plain = form.replace(/^ال/u, '');
  const stems = [plain, pronounHost(plain)].filter((stem): stem is string => stem !== null);
  if (stems.some(stem => SPEAKERS.some(table => table.has(stem)) || tables.givenNames.has(stem))) return false;
  // `إلغاء` begins like the article.
  return [form, pronounHost(form) ?? ''].some(written => tables.matters.has(written)) || stems.some(stem => SHAPES.test(stem) || tables.matters.has(stem));
}

const SPEAKERS = [tables.roles, tables.honorifics, tables.organizations, tables.documents, tables.anonymous, tables.collective, tables.places, tables.groups];
