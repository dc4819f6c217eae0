import { readAction } from '../../lexicon/actions';
import { has, hasWithPronoun, pronounHost, tables } from '../../lexicon/tables';
import { readVerb } from '../../lexicon/verbs';
import { fold } from '../../text/fold';
import type { Token } from '../../text/tokens';
import { headsNoun } from '../words/heads';
import { describesIndefinite } from './bareRelatives';
import { isObject } from './objects';
import { governs, isAddressee, isGoverning, joinsPhrase, startsWithName, type PhraseSoFar } from '../words/phraseWords';

/**
 * Whether a word ends a phrase that has begun: `segment` if everything up to the next comma is outside it, `word` if only the
 * word itself is known to be, null if the phrase goes on.
 * @param ended the phrase has ended already, and what follows may only say so again
 */
export function endsPhrase(phrase: PhraseSoFar, token: Token, ended: boolean): 'segment' | 'word' | null {
  const { form } = token;
  const { tokens } = phrase.article;
  const next = tokens[token.index + 1];
  if ((form === 'لا' && /^[يت].../u.test(next?.form ?? '')) || form === 'فقد') return 'segment';
  if (joinsPhrase(phrase, token) || /^(كان|كانت|كانوا)$/u.test(form)) return 'segment';
  // `الجامعة | معهم`.
  if (/^(مع|عند|ضد|نحو)(ه|ها|هم|هما|نا)$/u.test(form)) return 'word';
  if (ended) return null;
  if (isGoverning(form) && startsWithName(phrase) && tables.before.has(next?.form ?? '')) return 'segment';
  // `حركة يونيو المطالبة | بعودة الحكم المدني`.
  if (/^[بل].{3,}/u.test(form) && governs(phrase)) return null;
  // `يجادل المجتمع الدولي | بضرورة وجود …`.
  if (/^ب.../u.test(form) && tables.matters.has(form.slice(1))) return 'segment';
  // `الشيخ | وصل إلى منزلة …`: a verb is not part of a name.
  if (readAction(form)?.aspect === 'perfect' && !/^(و|ال)/u.test(form) && !headsNoun(form) && !tables.givenNames.has(form)) return 'segment';
  // `هيئة الشباب | عبرت عن صدمتها`.
  const expresses = readVerb(form).some(
    ({ aspect, prefix, verb }) => aspect === 'perfect' && prefix === '' && verb.requires !== undefined && fold(verb.requires) === next?.form,
  );
  if (expresses && !headsNoun(form)) return 'segment';
  // `الكيلاني | يصعد ضد الاتحاد ويؤكد أن`: nor is an imperfect.
  const acts = /^ي[^و].+[^يةاهن]$/u.test(form) && !tables.yaNames.has(form) && !tables.places.has(form);
  if (acts && phrase.first === phrase.last && tables.before.has(next?.form ?? '')) return 'segment';
  if (describesIndefinite(phrase, token)) return 'segment';
  const head = tokens[phrase.first]?.form ?? '';
  // `استطلاع جديد للرأي | نشر الاثنين`.
  if (tables.documents.has(head) && (tables.published.has(form) || hasWithPronoun(tables.published, form))) return 'segment';
  const last = tokens[phrase.last]?.form ?? '';
  const single = phrase.first === phrase.last && !headsNoun(head);
  // `أبلغ ترامب | الصحفيين`, but `نقابة الصحفيين`.
  if (/^ال.+ين$/u.test(form) && tables.listeners.has(form) && (phrase.named || single)) return 'word';
  // `قال أبوت | للبرلمان`, `كيري | لجنود التحالف`: a name has no complement with ل.
  if (single && !head.startsWith('ال') && /^لل../u.test(form) && isAddressee(form)) return 'word';
  if ((single || phrase.named) && !last.startsWith('ال') && tells(form)) return 'segment';
  // `كيري | لنظيره الروسي`.
  if (/^ل.{4,}(ه|ها|هم)$/u.test(form) && has(tables.roles, pronounHost(form.slice(1)) ?? '')) return 'segment';
  // `وزير الداخلية البحريني | لإيران`.
  const complete = phrase.named || (phrase.last >= phrase.first + 2 && /^ال.{3,}ية?$/u.test(last));
  if (complete && form.startsWith('ل') && tables.places.has(form.slice(1))) return 'segment';
  return isObject(phrase, token) ? 'word' : null;
}

/** `لجنود`, `لعدد من`: who was spoken to, in construct or counted. */
function tells(form: string): boolean {
  return /^ل(?!ل)...+/u.test(form) && (form === 'لعدد' || tables.listeners.has(form.slice(1)) || tables.collective.has(form.slice(1)));
}
