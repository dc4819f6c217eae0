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
  { construction: 'In other words: who speaks on', text: 'قالت الحكومة إن الميزانية جاهزة. ورفضت المعارضة الأرقام، وقالت إنها مضللة. وأضافت أن العجز الحقيقي أكبر.',
    expected: [{ type: 'indirect', content: ['إن الميزانية جاهزة'], speaker: 'الحكومة', cue: ['قالت'], source: 'الحكومة', via: [] }, { type: 'indirect', content: ['إنها مضللة'], speaker: 'المعارضة', cue: ['قالت'], source: 'المعارضة', via: [] }, { type: 'indirect', content: ['أن العجز الحقيقي أكبر'], speaker: 'المعارضة', cue: ['أضافت'], source: null, via: [] }],
    got: [{ type: 'indirect', content: ['إن الميزانية جاهزة'], cue: ['قالت'], source: 'الحكومة', via: [], speaker: 'الحكومة' }, { type: 'indirect', content: ['إنها مضللة'], cue: ['قالت'], source: 'المعارضة', via: [], speaker: 'المعارضة' }, { type: 'indirect', content: ['أن العجز الحقيقي أكبر'], cue: ['أضافت'], source: null, via: [], speaker: 'المعارضة' }] },
  { construction: 'In other words: where it ends', text: 'وقالت الشركة إنها ستستدعي السيارات، وفق ما أوردت رويترز، وإن الإصلاح مجاني.',
    expected: [{ type: 'indirect', content: ['إنها ستستدعي السيارات', 'وإن الإصلاح مجاني'], cue: ['قالت'], source: 'الشركة', via: ['رويترز'] }],
    got: [{ type: 'indirect', content: ['إنها ستستدعي السيارات'], cue: ['قالت'], source: 'الشركة', via: ['رويترز'] }] },
  { construction: 'Short items', text: '"النهضة": لن نشارك في حكومة تقصي أحدا\n\nأكدت حركة النهضة أنها لن تشارك في أي حكومة لا تضم كل الأطراف.\n\nوقال القيادي في الحركة نور الدين العرباوي إن المشاورات "متعثرة ولا تسير في الاتجاه الصحيح"، مضيفا أن الوقت يضيق.\n\nوكان رئيس الحكومة المكلف قد دعا الأحزاب إلى لقاء جديد.',
    expected: [{ type: 'direct', content: ['لن نشارك في حكومة تقصي أحدا'], speaker: 'حركة النهضة', cue: [':'], source: 'النهضة', via: [] }, { type: 'indirect', content: ['أنها لن تشارك في أي حكومة لا تضم كل الأطراف'], speaker: 'حركة النهضة', cue: ['أكدت'], source: 'حركة النهضة', via: [] }, { type: 'mixed', content: ['إن المشاورات "متعثرة ولا تسير في الاتجاه الصحيح"'], speaker: 'القيادي في الحركة نور الدين العرباوي', cue: ['قال'], source: 'القيادي في الحركة نور الدين العرباوي', via: [] }, { type: 'indirect', content: ['أن الوقت يضيق'], speaker: 'القيادي في الحركة نور الدين العرباوي', cue: ['مضيفا'], source: null, via: [] }],
    got: [{ type: 'direct', content: ['لن نشارك في حكومة تقصي أحدا'], cue: [':'], source: 'النهضة', via: [], speaker: 'حركة النهضة' }, { type: 'indirect', content: ['أنها لن تشارك في أي حكومة لا تضم كل الأطراف'], cue: ['أكدت'], source: 'حركة النهضة', via: [], speaker: 'حركة النهضة' }, { type: 'mixed', content: ['إن المشاورات "متعثرة ولا تسير في الاتجاه الصحيح"'], cue: ['قال'], source: 'القيادي في الحركة نور الدين العرباوي', via: [], speaker: 'القيادي في الحركة نور الدين العرباوي' }, { type: 'indirect', content: ['أن الوقت يضيق'], cue: ['مضيفا'], source: null, via: [], speaker: 'القيادي في الحركة نور الدين العرباوي' }] },
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
  { construction: 'Where the reported words end: at the writer’s background', text: 'وأعلن الاتحاد أن البطولة ستقام في الدوحة، وذلك بعد انسحاب البلد المضيف.',
    expected: [{ type: 'indirect', content: ['أن البطولة ستقام في الدوحة'], cue: ['أعلن'], source: 'الاتحاد', via: [] }],
    got: [{ type: 'indirect', content: ['أن البطولة ستقام في الدوحة، وذلك بعد انسحاب البلد المضيف'], cue: ['أعلن'], source: 'الاتحاد', via: [] }] },
];
