import type { Expected, Found } from './expect';

/** A text the engine does not yet read as the guidelines do. */
export interface KnownGap {
  /** The theme and group of the test it will become. */
  readonly construction: string;
  readonly text: string;
  readonly expected: readonly (Omit<Expected, 'source'> & { readonly source: string | null })[];
  readonly got: readonly Partial<Found>[];
}

/** Not run as tests: what is left to do. A case that comes right moves to the test of its theme. */
export const KNOWN_GAPS: readonly KnownGap[] = [
  { construction: 'Beat by beat: sport', text: 'أبدى مدرب الهلال رضاه عن أداء لاعبيه، مؤكدا أن الفريق "استحق النقاط الثلاث".',
    expected: [{ content: ['رضاه عن أداء لاعبيه'], cue: ['أبدى'], source: 'مدرب الهلال', via: [], optional: true }, { type: 'mixed', content: ['أن الفريق "استحق النقاط الثلاث"'], cue: ['مؤكدا'], source: null, via: [] }],
    got: [{ type: 'indirect', content: ['رضاه عن أداء لاعبيه'], cue: ['أبدى'], source: 'مدرب الهلال', via: [] }, { type: 'indirect', content: ['أن الفريق "استحق النقاط الثلاث"'], cue: ['مؤكدا'], source: null, via: [] }] },
  { construction: 'Beat by beat: sport', text: 'وتحدث غوارديولا عن إصابة لاعبه قائلا: "ننتظر نتائج الفحوص، ولا أريد أن أستبق الأحداث".',
    expected: [{ type: 'direct', content: ['"ننتظر نتائج الفحوص، ولا أريد أن أستبق الأحداث"'], cue: ['تحدث', 'قائلا'], source: 'غوارديولا', via: [] }],
    got: [{ type: 'direct', content: ['"ننتظر نتائج الفحوص، ولا أريد أن أستبق الأحداث"'], cue: ['قائلا'], source: 'غوارديولا', via: [] }] },
  { construction: 'In other words: where it ends', text: 'وقالت الشركة إنها ستستدعي السيارات، وفق ما أوردت رويترز، وإن الإصلاح مجاني.',
    expected: [{ type: 'indirect', content: ['إنها ستستدعي السيارات', 'وإن الإصلاح مجاني'], cue: ['قالت'], source: 'الشركة', via: ['رويترز'] }],
    got: [{ type: 'indirect', content: ['إنها ستستدعي السيارات'], cue: ['قالت'], source: 'الشركة', via: ['رويترز'] }] },
  { construction: 'Short items', text: 'سألت "المدينة" رئيس البلدية عن سبب التأخير فأجاب: "المقاول السابق انسحب فجأة". وعن الكلفة الجديدة قال إنها لن تزيد.',
    expected: [{ type: 'direct', content: ['"المقاول السابق انسحب فجأة"'], speaker: 'رئيس البلدية', cue: ['أجاب'], source: 'رئيس البلدية', via: [] }, { type: 'indirect', content: ['إنها لن تزيد'], speaker: 'رئيس البلدية', cue: ['قال'], source: null, via: [] }],
    got: [{ type: 'direct', content: ['"المقاول السابق انسحب فجأة"'], cue: ['أجاب'], source: null, via: [], speaker: null }, { type: 'indirect', content: ['إنها لن تزيد'], cue: ['قال'], source: null, via: [], speaker: null }] },
  { construction: 'Quotations: nested', text: 'وقال المحامي: "أخبرني القاضي أن الجلسة تأجلت".',
    expected: [{ type: 'direct', content: ['"أخبرني القاضي أن الجلسة تأجلت"'], cue: ['قال'], source: 'المحامي', via: [] }, { type: 'indirect', content: ['أن الجلسة تأجلت'], cue: ['أخبرني'], source: 'القاضي', via: [] }],
    got: [{ type: 'direct', content: ['"أخبرني القاضي أن الجلسة تأجلت"'], cue: ['قال'], source: 'المحامي', via: [] }] },
  { construction: 'Where the reported words end: not at a participle that tells of somebody else', text: 'وروى الناجي أن القبطان غادر مؤكدا للركاب أن النجدة قريبة.',
    expected: [{ type: 'indirect', content: ['أن القبطان غادر مؤكدا للركاب أن النجدة قريبة'], cue: ['روى'], source: 'الناجي', via: [] }, { type: 'indirect', content: ['أن النجدة قريبة'], cue: ['مؤكدا'], source: 'القبطان', via: [] }],
    got: [{ type: 'indirect', content: ['أن القبطان غادر'], cue: ['روى'], source: 'الناجي', via: [] }, { type: 'indirect', content: ['أن النجدة قريبة'], cue: ['مؤكدا'], source: null, via: [] }] },
  { construction: 'Where the reported words end: final marks stay outside', text: 'قال القاضي إن الحكم نهائي؛ وغادر القاعة.',
    expected: [{ type: 'indirect', content: ['إن الحكم نهائي'], cue: ['قال'], source: 'القاضي', via: [] }],
    got: [{ type: 'indirect', content: ['إن الحكم نهائي؛ وغادر القاعة'], cue: ['قال'], source: 'القاضي', via: [] }] },
  { construction: 'Phrases in the middle of a clause, without commas', text: 'وتتضمن الاتفاقية بحسب صحف محلية إقرار بروتوكول للتدريب المشترك.',
    expected: [{ type: 'indirect', content: ['وتتضمن الاتفاقية', 'إقرار بروتوكول للتدريب المشترك'], cue: ['بحسب'], source: 'صحف محلية', via: [] }],
    got: [] },
  { construction: 'Speech without marks behind a colon, for more than a sentence', text: 'وتضيف سعاد: أهدي هذا الفوز لوالدي. فقد وجدت منافسة قوية من الجميع. وعن خططها المقبلة قالت إنها ستدرس الطب.',
    expected: [{ type: 'direct', content: ['أهدي هذا الفوز لوالدي. فقد وجدت منافسة قوية من الجميع'], cue: ['تضيف'], source: 'سعاد', via: [] }, { type: 'indirect', content: ['إنها ستدرس الطب'], cue: ['قالت'], source: null, via: [] }],
    got: [{ type: 'direct', content: ['أهدي هذا الفوز لوالدي'], cue: ['تضيف'], source: 'سعاد', via: [] }, { type: 'indirect', content: ['إنها ستدرس الطب'], cue: ['قالت'], via: [] }] },
  { construction: 'Where it ends: a new sentence without a stop', text: 'وقال الخبراء إن المشروع يتجاوز كل ما سبقه وعقد مدير المختبر مقارنة بين البرنامجين.',
    expected: [{ type: 'indirect', content: ['إن المشروع يتجاوز كل ما سبقه'], cue: ['قال'], source: 'الخبراء', via: [] }],
    got: [{ type: 'indirect', content: ['إن المشروع يتجاوز كل ما سبقه وعقد مدير المختبر مقارنة بين البرنامجين'], cue: ['قال'], source: 'الخبراء', via: [] }] },
  { construction: 'Sources: behind لكن, an accusative', text: 'لكن متحدثا باسم الوزارة بدا متفائلا بوصول الشحنة قريبا، موضحا أنها هدية.',
    expected: [{ type: 'indirect', content: ['أنها هدية'], cue: ['موضحا'], source: 'متحدثا باسم الوزارة', via: [] }],
    got: [{ type: 'indirect', content: ['أنها هدية'], cue: ['موضحا'], via: [] }] },
  { construction: 'Half of a pair of marks', text: 'وأوضحت الوزارة في بيانها "أنه وفي ظل المعلومات المغلوطة، "فإنها توضح الصورة كاملة منعا لأي التباس.',
    expected: [{ type: 'mixed', content: ['"أنه وفي ظل المعلومات المغلوطة، "فإنها توضح الصورة كاملة منعا لأي التباس'], cue: ['أوضحت'], source: 'الوزارة', via: [] }],
    got: [{ type: 'direct', content: ['"أنه وفي ظل المعلومات المغلوطة، "'], cue: ['أوضحت'], source: 'الوزارة', via: [] }] },
];
