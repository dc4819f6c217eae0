import type { Report } from '../../src/core/report/report';
import type { VoicesState, VoicesStrings } from '../../src/protocol/voices';
import { arabic as panelArabic, english as panelEnglish } from './strings';

/** The words of the interface in Arabic. */
export const arabic: VoicesStrings = {
  language: 'ar',
  showTables: 'عرض كجداول',
  showPictures: 'عرض كرسوم',
  reported: 'من كلمات المقال منقولة عن قائل: {0} من {1}',
  words: 'الكلمات',
  statements: 'الأقوال',
  share: 'الحصة',
  unknownSpeaker: 'قائل غير معروف',
  headings: { voices: 'من يتكلم', naming: 'المسمّى وغير المسمّى', types: 'المباشر وغير المباشر', kinds: 'أنواع القائلين', classes: 'أنواع الأقوال', relays: 'منقول عن طريق' },
  naming: { named: 'مسمّى', unnamed: 'غير مسمّى' },
  types: panelArabic.types,
  classes: panelArabic.classes,
  kinds: { ...panelArabic.kinds, unknown: 'قائل غير معروف' },
};

/** The words of the interface in English. */
export const english: VoicesStrings = {
  language: 'en',
  showTables: 'Show as Tables',
  showPictures: 'Show as Charts',
  reported: 'of the article’s words are reported: {0} of {1}',
  words: 'Words',
  statements: 'Statements',
  share: 'Share',
  unknownSpeaker: 'Unknown speaker',
  headings: { voices: 'Who speaks', naming: 'Named and unnamed', types: 'Quoted and reported', kinds: 'Kinds of speakers', classes: 'Kinds of statements', relays: 'Passed on by' },
  naming: { named: 'Named', unnamed: 'Unnamed' },
  types: panelEnglish.types,
  classes: panelEnglish.classes,
  kinds: { ...panelEnglish.kinds, unknown: 'Unknown speaker' },
};

/** An invented article in which every picture has something to show. */
export const report: Report = {
  articleWords: 1284,
  total: { statements: 21, words: 566 },
  voices: [
    { key: 'S1', speaker: { label: 'وزير المالية محمد بن راشد العلي', kind: 'person' }, words: 231, statements: 8, first: 's1' },
    { key: 'S2', speaker: { label: 'البنك المركزي', kind: 'organization' }, words: 118, statements: 4, first: 's2' },
    { key: 'S3', speaker: { label: 'مسؤول رفيع طلب عدم ذكر اسمه', kind: 'anonymous' }, words: 96, statements: 3, first: 's3' },
    { key: 'S4', speaker: { label: 'John Smith', kind: 'person' }, words: 54, statements: 2, first: 's4' },
    { key: 'S5', speaker: { label: 'خبراء الاقتصاد', kind: 'collective' }, words: 47, statements: 3, first: 's5' },
    { key: null, speaker: null, words: 20, statements: 1, first: 's6' },
  ],
  naming: { named: { words: 450, statements: 17 }, unnamed: { words: 116, statements: 4 } },
  types: { direct: { words: 148, statements: 5 }, mixed: { words: 92, statements: 4 }, indirect: { words: 326, statements: 12 } },
  classes: {
    statement: { words: 301, statements: 11 }, warning: { words: 104, statements: 4 }, expectation: { words: 71, statements: 3 },
    denial: { words: 58, statements: 2 }, promise: { words: 32, statements: 1 },
  },
  kinds: {
    person: { words: 285, statements: 10 }, organization: { words: 118, statements: 4 }, anonymous: { words: 96, statements: 3 },
    collective: { words: 47, statements: 3 }, unknown: { words: 20, statements: 1 },
  },
  relays: [{ name: 'وكالة رويترز', words: 83, statements: 3 }, { name: 'صحيفة «المدى»', words: 24, statements: 1 }],
};

/** The article as the extension would send it. */
export const ready: VoicesState = { kind: 'ready', title: 'موازنة العام المقبل.txt', report };
