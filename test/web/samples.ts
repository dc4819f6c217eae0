import type { PanelSpeaker, PanelState, PanelStatement } from '../../src/protocol/panel';

/** The state with an article. */
export type Ready = Extract<PanelState, { kind: 'ready' }>;

/** A statement with every field plain, except for those given. */
export function statement(change: Partial<PanelStatement> & { id: string }): PanelStatement {
  return {
    content: 'المشروع سيكتمل في موعده',
    cue: 'قال',
    type: 'indirect',
    class: 'statement',
    irrealis: null,
    status: 'suggested',
    origin: 'detected',
    placement: 'anchored',
    speaker: { key: 'S9', label: 'سالم الهاشمي', kind: 'person' },
    source: 'سالم الهاشمي',
    via: [],
    confidence: 0.93,
    note: null,
    offer: null,
    candidates: [],
    ...change,
  };
}

const minister = { key: 'S1', label: 'وزير المالية محمد بن راشد العلي', kind: 'person' } as const;
const bank = { key: 'S2', label: 'البنك المركزي', kind: 'organization' } as const;

/** One invented article in which everything the panel can show comes up. */
export const statements: readonly PanelStatement[] = [
  statement({ id: 's1', speaker: minister, source: 'وزير المالية محمد بن راشد العلي', cue: 'قال', type: 'direct', status: 'accepted', via: ['رويترز'],
    content: 'لن نفرض ضرائب جديدة هذا العام، وسنخفض العجز إلى النصف قبل نهاية العام المقبل من دون المساس بدعم الخبز والدواء' }),
  statement({ id: 's2', speaker: minister, source: null, cue: 'وأضاف', content: 'الحكومة ستعرض مشروع الموازنة على البرلمان في 15 أكتوبر، وإن الإنفاق على التعليم سيرتفع بنسبة 7.5%', class: 'promise' }),
  statement({ id: 's3', speaker: bank, source: 'البنك', cue: 'توقع', content: 'أن يتباطأ التضخم إلى 4.2% في الربع الأخير', class: 'expectation', status: 'corrected', note: 'راجع بيان البنك الصادر في سبتمبر',
    offer: { type: 'indirect', class: 'finding', irrealis: null, speaker: 'البنك المركزي', content: 'أن يتباطأ التضخم إلى 4.2% في الربع الأخير من العام' } }),
  statement({ id: 's4', speaker: { key: 'S3', label: 'مسؤول رفيع طلب عدم ذكر اسمه', kind: 'anonymous' }, source: 'مسؤول رفيع طلب عدم ذكر اسمه', cue: 'وبحسب', via: ['وكالة الأنباء', 'صحيفة «المدى»'],
    content: 'المفاوضات مع صندوق النقد (IMF) بلغت «مرحلة حساسة» وقد تُعلَّق أسابيع', type: 'mixed', confidence: 0.74 }),
  statement({ id: 's5', speaker: { key: 'S4', label: 'خبراء الاقتصاد', kind: 'collective' }, source: 'خبراء', cue: 'يرى', content: 'أن الأرقام الرسمية متفائلة أكثر مما ينبغي', class: 'opinion', status: 'rejected' }),
  statement({ id: 's6', speaker: { key: 'S5', label: 'تقرير ديوان المحاسبة', kind: 'document' }, source: 'التقرير', cue: 'كشف', class: 'finding',
    content: 'عن تأخر ثلث المشاريع الممولة من القروض الخارجية عامين على الأقل، وأن كلفتها تجاوزت ما كان مقرراً لها بأكثر من الربع' }),
  statement({ id: 's7', speaker: null, source: null, cue: '', content: '«لسنا من يدفع الثمن»', type: 'direct', confidence: 0.48 }),
  statement({ id: 's8', candidates: [{ parts: { content: [[40, 90]], cue: [], source: null, via: [] }, content: 'كل خفض في مخصصات المستشفيات «سيكلف أرواحاً»' }],
    speaker: { key: 'S6', label: 'نقابة الأطباء', kind: 'organization' }, source: 'نقابة الأطباء', cue: 'حذرت من', content: 'أن أي خفض في مخصصات المستشفيات «سيكلف أرواحاً»', type: 'mixed', class: 'warning', placement: 'orphaned' }),
  statement({ id: 's9', speaker: { key: 'S7', label: 'NASA', kind: 'organization' }, source: 'الوكالة', cue: 'نفت', content: 'NASA لم تشارك في إعداد الصور المتداولة', class: 'denial' }),
  statement({ id: 's10', speaker: { key: 'S8', label: 'John Smith', kind: 'person' }, source: 'John Smith', cue: 'كتب', content: 'We were never asked about this report.', type: 'direct', via: ['إكس'] }),
];

/** The same without anything that would stand on top to be reviewed: in the order of the text. */
export const settled = statements.map((each): PanelStatement => ({ ...each, placement: 'anchored', candidates: [], offer: null }));

/** The article as the extension would send it. */
export const ready: Ready = article({ title: 'موازنة العام المقبل.txt', credit: 'https://news.example/economy/budget-2026' });

/** The states without an article. */
export const screens = {
  empty: { kind: 'empty', message: 'افتح مقالاً واستخرج منه ما قيل ومن قاله.', canAnnotate: true },
  closed: { kind: 'empty', message: 'افتح مقالاً عربياً بصيغة نص أو Markdown.', canAnnotate: false },
  working: { kind: 'working', message: 'يجري البحث عن الأقوال…' },
  error: { kind: 'error', message: 'تعذّرت قراءة الملف budget.txt.isnad.json: ليس بصيغة JSON صحيحة.' },
} as const satisfies Record<string, PanelState>;

/** An article as the extension would send it, of these statements or all. */
export function article(change: Partial<Ready> = {}): Ready {
  const all = change.statements ?? statements;
  return { kind: 'ready', uri: `file:///${change.title ?? 'مقال.txt'}`, title: 'مقال.txt', statements: all, speakers: speakersOf(all), credit: null, undo: null, redo: null, advance: false, ...change };
}

function speakersOf(all: readonly PanelStatement[]): PanelSpeaker[] {
  const speakers = new Map<string, PanelSpeaker>();
  for (const { speaker, source } of all) {
    if (!speaker) continue;
    const before = speakers.get(speaker.key)?.names ?? [speaker.label];
    speakers.set(speaker.key, { ...speaker, names: [...new Set([...before, ...(source ? [source] : [])])] });
  }
  return [...speakers.values()];
}

/** A long article. */
export function many(count: number): Ready {
  return article({ title: 'ملف طويل.txt', statements: Array.from({ length: count }, (_, i) => ({ ...settled[i % settled.length]!, id: `m${i}` })) });
}
