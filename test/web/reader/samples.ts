import type { AnnotationSet } from '../../../src/core/annotation/annotation';
import { apply } from '../../../src/core/annotation/edits/apply';
import type { Edit } from '../../../src/core/annotation/edits/edit';
import { suggest } from '../../../src/core/annotation/suggest';
import { detect } from '../../../src/core/detection/detect';
import type { ReaderMarks, ReaderStrings } from '../../../src/protocol/reader';
import { readerStatements } from '../../../src/vscode/reader/statements';
import { arabic as panelArabic, english as panelEnglish } from '../strings';

/** An article and what is marked in it. */
export interface Sample {
  readonly text: string;
  readonly set: AnnotationSet;
  readonly marks: ReaderMarks;
}

/** A text as detection finds it, after some edits of a person's. */
export function sample(text: string, ...edits: readonly ((set: AnnotationSet) => Edit)[]): Sample {
  const set = edits.reduce((before, edit) => apply(before, edit(before), text), suggest(detect(text), text));
  return { text, set, marks: { ...readerStatements(set), message: null } };
}

/** The id of the statement with some words in its content. */
export function idOf({ annotations }: AnnotationSet, words: string): string {
  const found = annotations.filter(({ exact }) => exact.content.some(each => each.includes(words)));
  if (found.length !== 1) throw new Error(`${found.length} statements hold “${words}”`);
  return found[0]!.id;
}

export const bridge = [
  'الجسر الجديد يفتح أمام المشاة قبل موعده',
  '',
  'قالت مهندسة الجسر سلمى الكاتب، الاثنين، إن أعمال الطلاء انتهت وإن الإنارة ستعمل قبل نهاية الشهر.',
  'وأضافت الكاتب أن فريقها راجع الحسابات ثلاث مرات، مؤكدة أن «الجسر يحتمل ضعف ما صُمم له».',
  'من جهته، قال المجلس البلدي إن المستحقات صرفت كلها تقريبا، وأوضح أن الدفعة الأخيرة ستسلم الخميس.',
  'وقال مصدر مطلع لوكالة رويترز إن افتتاح المسار المخصص للسيارات قد يتأخر إلى الربيع 🌉.',
  'ووصف السكان المشروع بأنه طال انتظاره، وقال التاجر مازن النجار: «خسرنا موسمين كاملين، ونريد أن نعرف من يعوضنا».',
  'وبحسب تقرير لجنة السلامة، فإن عمق الأساسات يزيد 7.5% على المطلوب (IMF).',
].join('\n');

/** One article with something accepted, rejected, lost, found elsewhere, nested, and the rest suggested. */
export function bridgeSample(): Sample {
  const made = sample(bridge,
    set => ({ kind: 'decide', ids: [idOf(set, 'أعمال الطلاء')], status: 'accepted' }),
    set => ({ kind: 'decide', ids: [idOf(set, 'افتتاح المسار')], status: 'rejected' }),
    () => ({ kind: 'create', content: [[bridge.indexOf('راجع الحسابات'), bridge.indexOf(' ثلاث مرات')]] }));
  const lost = { ...made.marks.statements[0]!, id: 'lost', placement: 'orphaned', lost: 'الرافعات ستغادر الموقع الأحد', content: [[0, 0]], cue: [], source: null, via: [] } as const;
  const statements = made.marks.statements.map(each => (each.id === idOf(made.set, 'الدفعة الأخيرة') ? { ...each, placement: 'moved' as const, review: true } : each));
  return { ...made, marks: { ...made.marks, statements: [...statements, lost] } };
}

const shared = { kinds: panelArabic.kinds, classes: panelArabic.classes, irrealis: panelArabic.irrealis, statuses: panelArabic.statuses };

export const arabic: ReaderStrings = {
  ...shared, language: 'ar', article: 'المقال', annotate: 'استخراج الأقوال', unknownSpeaker: 'قائل غير معروف', speakers: 'القائلون', via: 'نقلًا عن',
  statementCount: 'الأقوال: {0}', moreSpeakers: 'وآخرون: {0}', showAll: 'إظهار كل ما قاله', orphans: 'لم يعد موجودًا في النص', review: 'يحتاج إلى مراجعة',
  markStatement: 'تحديد قول', markSource: 'القائل هنا', markCue: 'لفظ القول', markVia: 'نقلًا عن', placeHere: 'موضعه هنا', borderStart: 'أول الجزء المحدد', borderEnd: 'آخر الجزء المحدد',
};

export const english: ReaderStrings = {
  kinds: panelEnglish.kinds, classes: panelEnglish.classes, irrealis: panelEnglish.irrealis, statuses: panelEnglish.statuses,
  language: 'en', article: 'Article', annotate: 'Annotate', unknownSpeaker: 'Unknown speaker', speakers: 'Speakers', via: 'Via',
  statementCount: 'Statements: {0}', moreSpeakers: 'and others: {0}', showAll: 'Show all that they say', orphans: 'No longer found in the text', review: 'Needs review',
  markStatement: 'Mark as Statement', markSource: 'Source', markCue: 'Cue', markVia: 'Via', placeHere: 'It Stands Here', borderStart: 'Start of the part', borderEnd: 'End of the part',
};
