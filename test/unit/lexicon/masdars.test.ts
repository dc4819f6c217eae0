import assert from 'node:assert/strict';
import { isMasdar } from '../../../src/core/lexicon/masdars';
import { fold } from '../../../src/core/text/fold';

/** A test: all of these words are verbal nouns, or none is. */
function masdars(title: string, words: string, wanted = true): void {
  it(`${title}: ${words}`, () => {
    for (const word of words.split(' ')) assert.equal(isMasdar(fold(word)), wanted, word);
  });
}

describe('Verbal nouns', () => {
  masdars('like teaching', 'تطوير توسيع تجديد تمويل');
  masdars('like withdrawing', 'انسحاب انقسام انفجار انخفاض');
  masdars('like meeting', 'اجتماع احترام اقتراع ابتعاد');
  masdars('like contacting', 'اتصال اتساع اتهام');
  masdars('like receiving', 'استقبال استئناف استثمار');
  masdars('with ة', 'تسوية تربية استعادة استقالة');
  masdars('with the article', 'التطوير الانسحاب الاجتماع الاتصال الاستقبال التسوية الاستقالة');
  masdars('with a pronoun', 'تطويره انسحابها اجتماعهم اتصالهما استقبالهن');
  masdars('with ة and a pronoun', 'تسويته استقالتها استعادتهم');
  masdars('without a shape of their own', 'وصول قيام عودة مشاركة الوصول وصوله عودتها مشاركتهم');
  masdars('however written', 'تَطْوِير تطويـــر \u200fتطوير إجتماع أجتماع الإنسحاب');
});

describe('Words in the shape of verbal nouns', () => {
  masdars('institutions', 'تنظيم التنظيم اتحاد الاتحاد ائتلاف التعليم', false);
  masdars('documents', 'تقرير تحقيق استطلاع اتفاق الاتفاق التحليل', false);
  masdars('places', 'تركيا', false);
  masdars('given names', 'أسماء', false);
  masdars('all of them with a pronoun', 'تنظيمه اتحادهم تقريرها استطلاعه', false);
});

describe('Words of the table of matters', () => {
  masdars('with their article', 'السماح الكشف العثور الإفراج', true);
  masdars('that begin like one', 'إلغاء الإلغاء إلغاءه', true);
});

describe('Words in another shape', () => {
  masdars('people', 'وزير المدير خبراء أستاذ لاعبة أطفال استشاري', false);
  masdars('names', 'خالد مروان إسماعيل تهاني إسلام', false);
  masdars('places', 'تونس أنقرة أستراليا الأنبار', false);
  masdars('institutions', 'مجلس الجامعة هيئة استخبارات', false);
  masdars('things', 'كتاب بيته أنفاق تفاحة الطريق', false);
  masdars('more than a verbal noun', 'اجتماعات اجتماعية تطويرا بتطوير وتطوير', false);
  masdars('nothing', 'ال ه', false);
  it('no letters', () => { assert.equal(isMasdar(''), false); });
});
