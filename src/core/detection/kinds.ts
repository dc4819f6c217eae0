import type { SpeakerKind } from '../attribution';
import { has, shapes, tables } from '../lexicon/tables';


/** Words for sources that never have a name. */
const UNNAMED_SOURCE = /^(مصدر|مصدران|مصدرين|مصادر|المصدر|المصادر|شهود|الشهود|شاهد|مسؤولون|مسؤولين|مسوولون|مقربون|مقربين|اوساط|جهات|دبلوماسيون|دبلوماسيين|ناشطون|نشطاء)$/u;

/** What kind of speaker a noun phrase names, judged by its head and by whether a name follows. @param words folded words of the phrase */
export function kindOf(words: readonly string[], outlet: boolean): SpeakerKind {
  const [head = '', second = ''] = words;
  if (outlet && !/^(مراسل|مراسلة|مندوب|موفد|مراسلنا)/u.test(head)) return 'outlet';
  const definite = head.startsWith('ال');
  if (UNNAMED_SOURCE.test(head)) return 'anonymous';
  if (tables.collective.has(head) && !has(tables.roles, head)) return /^(عدد|بعض|احد|معظم)$/u.test(head) && has(tables.anonymous, second) ? 'anonymous' : 'collective';
  if (has(tables.quantities, head)) {
    if (words.slice(1, 3).some(word => /^(مصادر|مصدر|مسوولين|مسؤولين|المسؤولين|دبلوماسيين|شهود)$/u.test(word))) return 'anonymous';
    return /^(احد|احدي)$/u.test(head) ? 'anonymous' : 'collective';
  }
  if (has(tables.documents, head) && !has(tables.roles, head)) return 'document';
  if (has(tables.organizations, head) && !has(tables.roles, head)) return 'organization';
  if (!definite && (has(tables.anonymous, head) || tables.unnamed.has(head)) && !hasName(words)) return 'anonymous';
  if (has(tables.roles, head) || has(tables.honorifics, head)) return 'person';
  if (!/^(مراسل|مراسلة|مندوب|موفد)/u.test(head) && shapes(head).some(shape => tables.outletNouns.has(shape))) return 'outlet';
  if (tables.places.has(head) || tables.groups.has(head)) return 'organization';
  return 'person';
}

/** After an indefinite role the words of a personal name: at least two indefinite words that are no adjectives of the role. */
function hasName(words: readonly string[]): boolean {
  return words.length >= 4 && words.slice(2).some((word, index) => !word.startsWith('ال') && !/(ي|ية|ة|ين|ون)$/u.test(word) && index > 0);
}
