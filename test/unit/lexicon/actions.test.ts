import assert from 'node:assert/strict';
import { readAction, type Action } from '../../../src/core/lexicon/actions';
import { fold } from '../../../src/core/text/fold';

/** A test: every word, written as in a newspaper, reads as this. */
function read(title: string, words: string, wanted: Action | null): void {
  it(`${title}: ${words}`, () => {
    for (const word of words.split(' ')) assert.deepEqual(readAction(fold(word)), wanted, word);
  });
}

const done = (gender: Action['gender']): Action => ({ aspect: 'perfect', gender });
const going = (gender: Action['gender']): Action => ({ aspect: 'imperfect', gender });

describe('Verbs that report nothing', () => {
  read('of him', 'وصل غادر زار التقى استقبل أصدر انتهى بدأ جاء', done('m'));
  read('of her', 'وصلت غادرت زارت التقت استقبلت أصدرت انتهت بدأت جاءت', done('f'));
  read('of two women', 'وصلتا غادرتا التقتا', done('f'));
  read('of many', 'وصلوا غادروا زاروا التقوا أصدروا انتهوا', done('m'));
  read('that go on', 'يصل يزور يقود يأتي يلتقي ينتهي', going('m'));
  read('that she goes on with', 'تصل تزور تقود تأتي تلتقي تنتهي', going('f'));
  read('that many go on with', 'يصلون يزورون يأتون يلتقون يصلوا يأتوا', going('m'));
  read('after a conjunction', 'ووصل فغادر والتقى فجاء', done('m'));
  read('of her, after a conjunction', 'ووصلت فغادرت', done('f'));
  read('to come', 'سيصل وسيزور فسيأتي ويلتقي', going('m'));
  read('of her, to come', 'ستصل وستزور فستأتي', going('f'));
  read('on purpose', 'ليصل وليزور', going('m'));
});

describe('Verbs with a pronoun', () => {
  read('of him', 'غادرها زاره زارهم زارهما ألقاها أجراه', done('m'));
  read('of many', 'غادروها زاروه وأصدروه', done('m'));
  read('of her', 'غادرتها زارته وأصدرتها', done('f'));
  read('that go on', 'يقودها وسيزورهم', going('m'));
  read('that she goes on with', 'تقودها وستزورهن', going('f'));
});

describe('Verbs that share their letters with nouns', () => {
  read('are not read alone', 'درس حكم عرض قتل رأس عين', null);
  read('nor with a pronoun', 'درسه حكمها عرضهم رأسه', null);
  read('but are of her', 'درست حكمت عرضت وقتلت عينت', done('f'));
  read('and of many', 'درسوا حكموا عرضوا وقتلوا عينوا', done('m'));
});

describe('Forms of action verbs', () => {
  read('are looked up folded, however written', 'أَصْدَرَ اصدر أصـــدر \u200fأصدر\u200f', done('m'));
  it('are unknown as written', () => { assert.equal(readAction('أصدر'), null); assert.equal(readAction('التقى'), null); });
  read('keep future and purpose to the imperfect: names and nouns', 'سعاد سعادته لظل', null);
  read('need three letters before a pronoun', 'له لها منهم ظله ظلهم', null);
});

describe('Words that could be either', () => {
  read('are of her, whatever else ends so', 'أجرت أنقذت تلقت تمكنت', done('f'));
  read('are what an institution owns', 'وزارته وزارتها هيئته', null);
  read('but she may visit', 'زارته وزارت', done('f'));
});

describe('Words that are no action', () => {
  read('nouns', 'الوزير مدينة وصول لقاء السفر مشاركة المغادرة', null);
  read('names', 'خالد سامي مروان وليد فهد يوسف زينب سعاد', null);
  read('nouns of saying', 'تصريح بيان إعلان تأكيد قول', null);
  read('verbs of saying', 'قال وقالت يقول أكد وأكدوا أضافت صرح سيعلن', null);
  read('participles', 'واصلا مغادرا مشارك مستقبلا', null);
  read('particles', 'في إلى أن و س', null);
  it('nothing', () => { assert.equal(readAction(''), null); });
});
