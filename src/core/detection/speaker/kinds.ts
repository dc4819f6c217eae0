import type { SpeakerKind } from '../../attribution';
import { has, isKin, pronounHost, shapes, tables } from '../../lexicon/tables';
import { headsSpeaker } from '../words/heads';

/** What kind of speaker a noun phrase names, judged by its head and by whether a name follows. @param words folded words of the phrase */
export function kindOf(words: readonly string[], outlet: boolean): SpeakerKind {
  const [written = '', second = ''] = words;
  // `مصادرنا`, `زملاؤه`: what the noun is without its pronoun.
  const host = pronounHost(written) ?? written.replace(/نا$/u, '');
  const head = tables.unnamedSources.has(host) || tables.collective.has(host) || tables.quantities.has(host) ? host : written;
  const reporter = tables.reporters.has(head);
  // `برنامج الأغذية العالمي`: no broadcast.
  if (/^(ال)?برنامج$/u.test(head) && second.startsWith('ال') && words.some(word => /^(التابع|العالمي|الانمائي|المتحدة)$/u.test(word))) return 'organization';
  if (outlet && !reporter) return 'outlet';
  // `أحدث استطلاع`, `نفس المصدر`: the noun after says what it is.
  if (tables.pointers.has(head) && words.length > 1) return kindOf(words.slice(1), outlet);
  const definite = head.startsWith('ال');
  // `مجموعة العمل من أجل السلام`, but `مجموعة من السكان`.
  if (head === 'مجموعة' && (second.startsWith('ال') || words.slice(2).some(word => word.startsWith('لل')))) return 'organization';
  // `أحد كبار المشايخ علي ناصر`: one of them, and his name.
  const own = words.findIndex((word, index) => index >= 2 && tables.givenNames.has(word));
  if (/^(احد|احدي)$/u.test(host) && own > 0 && words.length - own === 2 && !tables.before.has(words[own - 1] ?? '')) return 'person';
  if (has(tables.unnamedSources, head) || /^(احد|احدي)$/u.test(host)) return 'anonymous';
  // `57% من الآباء`: the number is no word.
  if (head === 'من') return 'collective';
  // `قطب سياسي`, `وزير سابق`: a role and an adjective, and no name.
  if (
    !definite &&
    words.length === 2 &&
    has(tables.roles, head) &&
    second.endsWith('ة') === head.endsWith('ة') &&
    (/^(?!ال).{2,}(ي|ية)$/u.test(second) || tables.adjectives.has(`ال${second}`)) &&
    !tables.givenNames.has(second)
  )
    return 'anonymous';
  // `وزير آخر`, `مسؤول ثان`.
  if (/^(اخر|اخري|ثان|ثانية|ثالث|ثالثة)$/u.test(second) && !definite && words.length === 2 && !has(tables.documents, head)) return 'anonymous';
  // `وقال آخر`, `أما الثالث فقال`.
  if (words.length === 1 && /^(اخر|اخري|الاخر|الاخري|الثاني|الثانية|الثالث|الثالثة)$/u.test(head)) return 'anonymous';
  // `صاحب أحد المتاجر`.
  if (!definite && /^(احد|احدي)$/u.test(second) && has(tables.roles, head) && !hasName(words)) return 'anonymous';
  // `بعض استطلاعات الرأي`.
  if (has(tables.quantities, head) && has(tables.documents, second)) return 'document';
  if (tables.collective.has(head) && !has(tables.roles, head))
    return /^(عدد|بعض|احد|معظم)$/u.test(head) && has(tables.anonymous, second) ? 'anonymous' : 'collective';
  // `الفريق مهاب مميش`, `الفريق أول`: a rank; `الفريق الطبي` is a team.
  const ranked = /^(ال)?(ركن|اول|متقاعد)$/u.test(second) || tables.honorifics.has(second) || tables.givenNames.has(second);
  if (head === 'الفريق' && (ranked || (words.length > 2 && /^(?!ال).{3,}/u.test(second) && !tables.before.has(second)))) return 'person';
  if (has(tables.quantities, head)) {
    if (/^(اشخاص|مصادر|مسؤولين|مسئولين)$/u.test(second)) return 'anonymous';
    if (words.slice(1, 3).some(word => tables.unnamedSources.has(word.replace(/^ال/u, '')))) return 'anonymous';
    return /^(احد|احدي)$/u.test(head) ? 'anonymous' : 'collective';
  }
  if ((has(tables.documents, head) || has(tables.documents, host)) && !has(tables.roles, head)) return 'document';
  if (has(tables.organizations, head) && !has(tables.roles, head)) return 'organization';
  if (!definite && (has(tables.anonymous, head) || tables.unnamed.has(head)) && !hasName(words)) return 'anonymous';
  if (joinsNames(words)) return 'collective';
  // `وزيرا الداخلية`: two of them.
  if (!definite && /^.{3,}ا$/u.test(head) && tables.roles.has(head.slice(0, -1)) && second.startsWith('ال')) return 'collective';
  // `شعراء كويتيون`: the adjective shows that there are several.
  if (!definite && words.length === 2 && /^(?!ال).{3,}يون$/u.test(second)) return 'collective';
  if (has(tables.roles, head) || has(tables.honorifics, head)) return 'person';
  if (!reporter && shapes(head).some(shape => tables.outletNouns.has(shape))) return 'outlet';
  // `المستثمرون`, `دبلوماسيون أوروبيون`: sound plurals of people.
  if (/^ال.{3,}(ون|ين)$|^.{3,}(يون|يين)$/u.test(head) && !tables.givenNames.has(head) && !tables.places.has(head)) return 'collective';
  // `معدو الدراسة`, `مختصو صحة`: a plural in construct.
  if (/^.{3,}و$/u.test(head) && (has(tables.roles, head.slice(0, -1)) || tables.collective.has(`${head}ن`) || tables.anonymous.has(`${head}ن`))) return 'collective';
  if (/^[\d.,]+[%٪]?$/u.test(head) || tables.approximations.has(head)) return 'collective';
  // `جارتها زيفاريا`.
  if (isKin(head) && tables.places.has(second)) return 'organization';
  if (tables.places.has(head) || tables.groups.has(head)) return 'organization';
  return 'person';
}

/** `"الكيال" و"النجار"`, `سامي خليل والدكتور نبيل سالم`: two people speak together. */
function joinsNames(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (words.length === 2 && /^ال/u.test(first) && /^وال/u.test(second) && !headsSpeaker(first) && !tables.matters.has(first)) return true;
  return words
    .slice(1)
    .some(
      word =>
        word === 'و' ||
        /^و(نظير|زميل|شريك)(ه|ته|ها|تها)$/u.test(word) ||
        (word.startsWith('وال') && tables.honorifics.has(word.slice(1)) && !has(tables.roles, word)) ||
        (/^و/u.test(word) && tables.givenNames.has(word.slice(1)) && !tables.wawNames.has(word) && !tables.givenNames.has(word)),
    );
}

/** After an indefinite role the words of a personal name: indefinite words that are no adjectives of the role, and more than a tribe's (`مسؤول من قبيلة …`). */
function hasName(words: readonly string[]): boolean {
  const tribe = /^(من|في|ب)$/u.test(words[1] ?? '') && words.length === 4;
  // `مسؤول كبير في إدارة الرئيس فلان`: the name of somebody else.
  const others = words.slice(2).findIndex(word => word.startsWith('ال') && has(tables.roles, word));
  // `مسؤول مطلع على محادثات تقاسم المياه`: what the preposition brings, up to its definite word.
  const preposition = words.findIndex((word, index) => index > 0 && tables.before.has(word));
  const closed = preposition < 0 ? -1 : words.findIndex((word, index) => index > preposition && word.startsWith('ال'));
  const free = (index: number): boolean => preposition < 0 || index < preposition || (closed > 0 && index > closed);
  const own = words.slice(2, others < 0 ? undefined : others + 2).filter((_, index) => free(index + 2));
  return words.length >= 4 && !tribe && own.some((word, index) => !word.startsWith('ال') && !/(ي|ية|ة|ين|ون)$/u.test(word) && index > 0);
}
