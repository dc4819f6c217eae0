import { isMasdar } from '../lexicon/masdars';
import { has, hasWithPronoun, isKin, pronounHost, tables } from '../lexicon/tables';
import { readVerb } from '../lexicon/verbs';
import type { Token } from '../text/tokens';
import { readComplementizer } from './complementizers';
import { headsIndefinite, headsNoun } from './heads';
import type { PhraseSoFar } from './phraseWords';

/** `النائبة | مداخلتها`, `البنك | بيانا`; where an object is likely also `النائب | الشركة`, `المتظاهرون | فض الاعتصام`. */
export function isObject(phrase: PhraseSoFar, token: Token): boolean {
  const { form } = token;
  const previous = phrase.article.tokens[token.index - 1];
  // `منظمة «نور» | المتمردين`, but `صحيفة «نور» البريطانية`.
  if (previous?.kind === 'quote') return phrase.object && phrase.article.openingOf[previous.index] !== -1 && /^ال.{3,}$/u.test(form) && !isDefiniteAdjective(form);
  if (previous?.kind !== 'word') return false;
  const verbs = readVerb(form);
  if (verbs.some(({ aspect }) => aspect === 'participle') && /^م.{2,}ا$/u.test(form)) return true;
  // `رئيسها | الولايات المتحدة`: what carries a pronoun takes no complement.
  if (tables.places.has(form) && phrase.first === phrase.last && has(tables.roles, pronounHost(previous.form) ?? '')) return true;
  // `صحف محلية | إقرار بروتوكول`: an indefinite noun and its adjective are complete.
  const unnamed = [tables.outletNouns, tables.anonymous, tables.documents, tables.collective].some(table => table.has(phrase.article.tokens[phrase.first]?.form ?? ''));
  if (unnamed && isMasdar(form) && !/^ال|ية$/u.test(form) && phrase.last === phrase.first + 1 && /^(?!ال).+(ي|ية)$/u.test(previous.form)) return true;
  // `طهران | واشنطن`, `الرئيس | وفدا`.
  if (tables.places.has(form) && tables.places.has(previous.form)) return true;
  if (phrase.object && !phrase.named && previous.form.startsWith('ال') && /^...+ا$/u.test(form) && !namesOn(phrase, token)) return true;
  // `نقابة المعلمين | وجود نية`: an organisation has no personal name after its complement.
  const impersonal = [tables.organizations, tables.documents, tables.collective].some(table => table.has(phrase.article.tokens[phrase.first]?.form ?? ''));
  if (phrase.object && impersonal && phrase.last === phrase.first + 1 && previous.form.startsWith('ال') && !form.startsWith('ال') && !headsNoun(form.replace(/^و/u, '')) && !has(tables.quantities, form)) return true;
  if (phrase.object && previous.form.startsWith('ال') && (tables.matters.has(form) || tables.possessions.has(form) || tables.venues.has(form) || tables.documents.has(form))) return true;
  // `مدير حملته ألفونس نديالي`: what the title belongs to, and the name.
  const after = phrase.article.tokens[token.index + 1];
  const construct = phrase.first === phrase.last && has(tables.roles, previous.form) && !previous.form.startsWith('ال') && after?.kind === 'word' && !after.form.startsWith('ال') && !tables.before.has(after.form) && !/^[بلو]/u.test(after.form);
  if (phrase.object && !construct && (tables.matters.has(form) || hasWithPronoun(tables.possessions, form) || (/^ات.ا.ات$/u.test(form) && phrase.last > phrase.first))) return true;
  // `المحافظ مصطفى سالم | رسالة`: behind a name of two words.
  if (phrase.object && phrase.named && phrase.last >= phrase.first + 2 && !previous.form.startsWith('ال') && (tables.venues.has(form) || tables.documents.has(form))) return true;
  // `لفت المدير | النظر إلى`.
  if (/^(النظر|الانتباه)$/u.test(form)) return true;
  // `قائد الجيش | قوات الدعم`, `التنظيم | أكثر من مئة`.
  if (phrase.object && previous.form.startsWith('ال') && !phrase.named && !form.startsWith('ال') && tables.organizations.has(form)) return true;
  if (phrase.object && tables.approximations.has(form)) return true;
  // `السكان | برحيل الوزير`: a bare definite head is complete.
  if (phrase.object && phrase.first === phrase.last && previous.form.startsWith('ال') && /^ب(?!ال|اسم|لسان|ش[ؤئ]ون).{3,}/u.test(form) && !tables.places.has(form.slice(1)) && !headsNoun(form.slice(1)) && !headsNoun(form)) return true;
  // `أردان | مبادرته`: no name ends so.
  if (phrase.first === phrase.last && /^(?!ال).{3,}ت(ه|ها)$/u.test(form) && !tables.notNames.has(form) && !isKin(form) && !headsNoun(previous.form)) return true;
  // `نائب | زملاءه`.
  if (phrase.object && phrase.first === phrase.last && /^.{3,}[^ي]ه$/u.test(form) && !tables.notNames.has(form) && !has(tables.roles, form)) return true;
  // `المحكمة | بسجن المتهم`.
  if (phrase.object && has(tables.organizations, previous.form) && phrase.first === phrase.last && previous.form.startsWith('ال') && /^ب.{2,}/u.test(form) && !tables.places.has(form)) return true;
  if (form.startsWith('و')) return (hasWithPronoun(tables.possessions, form) && phrase.first !== token.index) || !headsNoun(form.slice(1)) && verbs.some(({ aspect, prefix, verb }) => prefix === 'و' && aspect === 'perfect' && verb.gate === 'open');
  const head = phrase.article.tokens[phrase.first]?.form ?? '';
  const partitive = has(tables.quantities, head) || previous.form === 'من';
  if (!partitive && (/^.{3,}(ها|هم|هما)$/u.test(form) || (/^.{2,}[^ي]ه$/u.test(form) && previous.form.startsWith('ال') && !phrase.named)) && !form.startsWith('ال') && !tables.notNames.has(form) && !has(tables.roles, form.replace(/(ه|ها|هم|هما)$/u, ''))) return true;
  if (/^....+ا$/u.test(form) && tables.venues.has(form.slice(0, -1))) return true;
  if (!phrase.object) return false;
  // `وصف أوباما | الشراكة الاقتصادية`: a name of one word has no adjective.
  if (/^ال.{3,}ة$/u.test(form) && phrase.first === phrase.last && !previous.form.startsWith('ال') && !/ة$/u.test(previous.form) && !headsNoun(previous.form) && !tables.groups.has(previous.form) && !headsNoun(form)) return true;
  // `مسؤولون أولمبيون | اليابان`: in a construct the ن would be gone.
  const plural = /^(?!ال).{3,}(ون|ين)$/u.test(previous.form);
  if (plural && (tables.places.has(form) || (form.startsWith('ال') && !isDefiniteAdjective(form) && previous.index > phrase.first) || (form.startsWith('ال') && previous.index === phrase.first && headsNoun(previous.form)))) return true;
  // `منظمة العفو الدولية | إسرائيل`.
  if (tables.places.has(form) && /^ال.+ية$/u.test(previous.form)) return true;
  if ((/^ب(ال.|.+(ة|ات)$)/u.test(form) && !headsNoun(form) && (phrase.named || phrase.last < phrase.first + 2)) || (phrase.named && tables.places.has(form))) return true;
  // `سامي بن عبدالله الصالح`: the family name.
  if (phrase.article.tokens[token.index - 2]?.form === 'بن') return false;
  const definite = form.startsWith('ال');
  // `الباحث سامر القرعان | الاتفاق`: of two definite words after a first name one is the family's.
  const next = phrase.article.tokens[token.index + 1];
  const following = next?.form ?? '';
  const objectFollows = following.startsWith('ال') || next?.kind === 'comma' || /^هذ[اه]$/u.test(following) || headsNoun(following) || isMasdar(following);
  const noneNeeded = readComplementizer(phrase.article.tokens, token.index + 1) !== null || (tables.before.has(following) && tables.givenNames.has(previous.form));
  if (definite && phrase.named && beginsName(phrase, previous) && (objectFollows || noneNeeded)) return false;
  // `الأمين العام لمجلس التعاون`: an indefinite head lacks what it belongs to.
  if (definite && has(tables.organizations, previous.form.replace(/^[لب](?=...)/u, '')) && !/^[لب]?ل?ال/u.test(previous.form)) return false;
  if (definite) return (previous.form.startsWith('ال') || phrase.named) && !isDefiniteAdjective(form);
  return /^ال.{2,}(ون|ات|ين)$/u.test(previous.form) && previous.index === phrase.first;
}

/** A nisba, a known adjective or a title: what goes on with a definite phrase. */
function isDefiniteAdjective(form: string): boolean {
  return /(ي|ية|يين|يون|يتين)$/u.test(form) || tables.adjectives.has(form) || has(tables.roles, form) || has(tables.honorifics, form);
}

/** `منسقة الأمم المتحدة كريستينا فالمر`: an indefinite word goes on; the adjective of an accusative would end in ا too. */
function namesOn({ article }: PhraseSoFar, { index, form }: Token): boolean {
  const next = article.tokens[index + 1];
  return tables.givenNames.has(form) || (next?.kind === 'word' && next.form.length > 2 && !/^(ال|[بلو])|ا$/u.test(next.form) && !tables.before.has(next.form) && !headsNoun(next.form) && !tables.adverbs.has(next.form) && !tables.time.has(next.form));
}

/** The first word of a name after a title: `الباحث | سامر`. */
function beginsName({ article }: PhraseSoFar, { index, form }: Token): boolean {
  return !form.startsWith('ال') && article.tokens[index - 1]?.form.startsWith('ال') === true;
}

/** `محللون | استطلعت بلومبرغ آراءهم`, `رجل دين | يتولى منصبا`: a relative clause without pronoun after an indefinite noun. */
export function describesIndefinite(phrase: PhraseSoFar, token: Token): boolean {
  const { form } = token;
  const head = phrase.article.tokens[phrase.first]?.form ?? '';
  if (head.startsWith('ال') || phrase.named || !headsIndefinite(head)) return false;
  for (let i = phrase.first; i < token.index; i++) if (phrase.article.tokens[i]?.form.startsWith('ال')) return false;
  if (form.startsWith('ال')) return false;
  if (tables.notNames.has(form) || tables.yaNames.has(form) || tables.givenNames.has(form)) return false;
  if (tables.documents.has(head) && /^.{3,}ه$/u.test(form)) return true;
  // `سيدة خمسينية | تقيم في خيمة`.
  if (head.endsWith('ة') && phrase.article.tokens[token.index - 1]?.form.endsWith('ة') && /^ت.{3,}[^ةيا]$/u.test(form) && !tables.places.has(form) && tables.before.has(phrase.article.tokens[token.index + 1]?.form ?? '')) return true;
  return /^.{3,}[^ا]ت(ه|ها)?$/u.test(form) || (/^(ي|تت).{3,}$/u.test(form) && !/(ي|ية|ة|ات|يون|يين|ين)$/u.test(form));
}
