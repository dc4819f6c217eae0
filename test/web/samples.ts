import type { PanelState, PanelStatement, PanelStrings } from '../../src/protocol/panel';

/** The state with an article. */
export type Ready = Extract<PanelState, { kind: 'ready' }>;

/** The words of the interface in Arabic. */
export const arabic: PanelStrings = {
  language: 'ar',
  annotate: 'استخرج الأقوال',
  retry: 'أعد المحاولة',
  statements: 'الأقوال',
  noStatements: 'لا يُنقل في هذا المقال قول عن أحد.',
  by: 'القائل',
  via: 'نقلاً عبر',
  unknownSpeaker: 'قائل غير معروف',
  article: 'هذا المقال',
  asWritten: 'بلفظ المقال',
  orphaned: 'لم يعد في النص',
  articleCredit: 'مصدر المقال',
  statementCount: 'الأقوال: {0}',
  types: { direct: 'نص حرفي', indirect: 'بالمعنى', mixed: 'بعضه حرفي' },
  classes: {
    statement: 'تصريح', denial: 'نفي', claim: 'زعم', warning: 'تحذير', promise: 'وعد',
    demand: 'مطالبة', question: 'سؤال', opinion: 'رأي', expectation: 'توقع', finding: 'نتيجة',
  },
  irrealis: { negated: 'لم يُقَل: الخبر منفي', hypothetical: 'لم يُقَل: مجرد افتراض', asked: 'لم يُقَل: سؤال لا خبر' },
  kinds: { person: 'شخص', organization: 'جهة', outlet: 'وسيلة إعلام', anonymous: 'مصدر لم يُسمَّ', collective: 'جماعة', document: 'وثيقة' },
  statuses: { suggested: 'مقترح', accepted: 'مقبول', corrected: 'مصحّح', rejected: 'مرفوض' },
};

/** The words of the interface in English; the page stays right to left. */
export const english: PanelStrings = {
  language: 'en',
  annotate: 'Find Statements',
  retry: 'Try Again',
  statements: 'Statements',
  noStatements: 'Nobody is quoted in this article.',
  by: 'Said by',
  via: 'via',
  unknownSpeaker: 'Unknown speaker',
  article: 'this article',
  asWritten: 'as written',
  orphaned: 'No longer in the text',
  articleCredit: 'Article credit',
  statementCount: '{0} statements',
  types: { direct: 'Quoted', indirect: 'Reported', mixed: 'Partly quoted' },
  classes: {
    statement: 'statement', denial: 'denial', claim: 'claim', warning: 'warning', promise: 'promise',
    demand: 'demand', question: 'question', opinion: 'opinion', expectation: 'expectation', finding: 'finding',
  },
  irrealis: { negated: 'Not said: negated', hypothetical: 'Not said: supposed', asked: 'Not said: asked' },
  kinds: { person: 'person', organization: 'organization', outlet: 'outlet', anonymous: 'unnamed source', collective: 'group', document: 'document' },
  statuses: { suggested: 'suggested', accepted: 'accepted', corrected: 'corrected', rejected: 'rejected' },
};

/** A statement with every field plain, except for those given. */
export function statement(change: Partial<PanelStatement> & { id: string }): PanelStatement {
  return {
    content: 'المشروع سيكتمل في موعده',
    cue: 'قال',
    type: 'indirect',
    class: 'statement',
    irrealis: null,
    status: 'suggested',
    placement: 'anchored',
    speaker: { label: 'سالم الهاشمي', kind: 'person' },
    source: 'سالم الهاشمي',
    via: [],
    confidence: 0.9,
    ...change,
  };
}

const minister = { label: 'وزير المالية محمد بن راشد العلي', kind: 'person' } as const;
const bank = { label: 'البنك المركزي', kind: 'organization' } as const;

/** One invented article in which everything the panel can show comes up. */
export const statements: readonly PanelStatement[] = [
  statement({ id: 's1', speaker: minister, source: 'وزير المالية محمد بن راشد العلي', cue: 'قال', type: 'direct', status: 'accepted', via: ['رويترز'],
    content: 'لن نفرض ضرائب جديدة هذا العام، وسنخفض العجز إلى النصف قبل نهاية العام المقبل من دون المساس بدعم الخبز والدواء' }),
  statement({ id: 's2', speaker: minister, source: null, cue: 'وأضاف', content: 'الحكومة ستعرض مشروع الموازنة على البرلمان في 15 أكتوبر، وإن الإنفاق على التعليم سيرتفع بنسبة 7.5%', class: 'promise' }),
  statement({ id: 's3', speaker: bank, source: 'البنك', cue: 'توقع', content: 'أن يتباطأ التضخم إلى 4.2% في الربع الأخير', class: 'expectation', status: 'corrected' }),
  statement({ id: 's4', speaker: { label: 'مسؤول رفيع طلب عدم ذكر اسمه', kind: 'anonymous' }, source: 'مسؤول رفيع طلب عدم ذكر اسمه', cue: 'وبحسب', via: ['وكالة الأنباء', 'صحيفة «المدى»'],
    content: 'المفاوضات مع صندوق النقد (IMF) بلغت «مرحلة حساسة» وقد تُعلَّق أسابيع', type: 'mixed' }),
  statement({ id: 's5', speaker: { label: 'خبراء الاقتصاد', kind: 'collective' }, source: 'خبراء', cue: 'يرى', content: 'أن الأرقام الرسمية متفائلة أكثر مما ينبغي', class: 'opinion', status: 'rejected' }),
  statement({ id: 's6', speaker: { label: 'تقرير ديوان المحاسبة', kind: 'document' }, source: 'التقرير', cue: 'كشف', class: 'finding',
    content: 'عن تأخر ثلث المشاريع الممولة من القروض الخارجية عامين على الأقل، وأن كلفتها تجاوزت ما كان مقرراً لها بأكثر من الربع' }),
  statement({ id: 's7', speaker: null, source: null, cue: '', content: '«لسنا من يدفع الثمن»', type: 'direct' }),
  statement({ id: 's8', speaker: { label: 'نقابة الأطباء', kind: 'organization' }, source: 'نقابة الأطباء', cue: 'حذرت من', content: 'أن أي خفض في مخصصات المستشفيات «سيكلف أرواحاً»', type: 'mixed', class: 'warning', placement: 'orphaned' }),
  statement({ id: 's9', speaker: { label: 'NASA', kind: 'organization' }, source: 'الوكالة', cue: 'نفت', content: 'NASA لم تشارك في إعداد الصور المتداولة', class: 'denial' }),
  statement({ id: 's10', speaker: { label: 'John Smith', kind: 'person' }, source: 'John Smith', cue: 'كتب', content: 'We were never asked about this report.', type: 'direct', via: ['إكس'] }),
];

/** The article as the extension would send it. */
export const ready: Ready = { kind: 'ready', title: 'موازنة العام المقبل.txt', statements, credit: 'https://news.example/economy/budget-2026' };

/** The states without an article. */
export const screens = {
  empty: { kind: 'empty', message: 'افتح مقالاً واستخرج منه ما قيل ومن قاله.', canAnnotate: true },
  closed: { kind: 'empty', message: 'افتح مقالاً عربياً بصيغة نص أو Markdown.', canAnnotate: false },
  working: { kind: 'working', message: 'يجري البحث عن الأقوال…' },
  error: { kind: 'error', message: 'تعذّرت قراءة الملف budget.txt.isnad.json: ليس بصيغة JSON صحيحة.' },
} as const satisfies Record<string, PanelState>;

/** A long article. */
export function many(count: number): Ready {
  return { kind: 'ready', title: 'ملف طويل.txt', credit: null, statements: Array.from({ length: count }, (_, i) => ({ ...statements[i % statements.length]!, id: `m${i}` })) };
}
