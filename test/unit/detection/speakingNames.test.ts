import assert from 'node:assert/strict';
import { speakingNames } from '../../../src/core/detection/phrase/speakingNames';
import { readArticle } from '../../../src/core/text/article';
import { fold } from '../../../src/core/text/fold';

/** A test: these names speak in the text and no others. */
function speaking(text: string, ...names: readonly string[]): void {
  it(text.replaceAll('\n', ' ⏎ '), () => { assert.deepEqual([...speakingNames(readArticle(text))], names.map(fold)); });
}

describe('Names that speak', () => {
  speaking('وأكد الدندشي أن الخط مفتوح.', 'الدندشي');
  speaking('ويقول الدندشي إن الخط مفتوح.', 'الدندشي');
  speaking('وأكدت بيسان، في المساء، أن الخط مفتوح.', 'بيسان');
  speaking('وأكد الدندشي بأنهم عادوا.', 'الدندشي');
  speaking('قال الدندشي: الخط مفتوح.', 'الدندشي');
  speaking('قال الدندشي «الخط مفتوح».', 'الدندشي');
  speaking('وشدد الدندشي على أن الخط مفتوح.', 'الدندشي');
  speaking('وتساءل الدندشي هل يفتح الخط؟', 'الدندشي');
  speaking('الخط مفتوح، قال الدندشي\nوعاد.', 'الدندشي');
  speaking('وأكد الدندشي أن الخط مفتوح. وأضافت بيسان أنه طويل. وختم الدندشي: نعم.', 'الدندشي', 'بيسان');
  speaking('أَكَّدَ الأدْنَـــمي\u200f أنّ الخط مفتوح.', 'الأدنمي');
});

describe('Names that do not speak', () => {
  speaking('غادر الدندشي، وأغلق الخط.');
  speaking('زار بيسان، وقال إن الخط مفتوح.');
  speaking('قال الناس «وأكد الدندشي أن الخط مفتوح».');
  speaking('وأكد الدندشي البكر أن الخط مفتوح.');
  speaking('وأكد الدندشي');
  speaking('وأكد\nالدندشي: لا.');
  speaking('وأكده الدندشي، في المساء.');
  speaking('مؤكدا الدندشي أن الخط مفتوح.');
  speaking('تأكيد الدندشي أن الخط مفتوح.');
  speaking('وصف الدندشي بأنه عنيد.');
  speaking('وجد الدندشي أن الخط مفتوح.');
  speaking('وأكد طه أن الخط مفتوح.');
  speaking('وأكد سعد أن الخط مفتوح.');
});

describe('Words that are no names', () => {
  speaking('وأكدت الوزارة أن الخط مفتوح.');
  speaking('وأكد رئيس، في المساء، أن الخط مفتوح.');
  speaking('وقال المصدر إن الخط مفتوح.');
  speaking('وأعلنت فرنسا أن الخط مفتوح.');
  speaking('وأكد أيضا أن الخط مفتوح.');
  speaking('وقال مساء: الخط مفتوح.');
  speaking('وأوضح خلال: الخط مفتوح.');
  speaking('وقال إنها: لا.');
  speaking('وتساءل لماذا؟');
  speaking('واختتم حديثه: الخط مفتوح.');
  speaking('ولفت النظر إلى أن الخط مفتوح.');
  speaking('وأكد 5000 أن الخط مفتوح.');
  speaking('');
});

describe('Names that speak in an article', () => {
  it('are found once', () => {
    const article = readArticle('وأكد الدندشي أن الخط مفتوح.');
    assert.equal(speakingNames(article), speakingNames(article));
  });
  it('are not those of another', () => {
    assert.deepEqual(['وأكد الدندشي أن الخط مفتوح.', 'وأكدت بيسان أن الخط مفتوح.'].map(text => [...speakingNames(readArticle(text))]), [['الدندشي'], ['بيسان']]);
  });
});
