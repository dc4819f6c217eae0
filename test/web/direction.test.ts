import assert from 'node:assert/strict';
import { directionOf } from '../../src/webview/direction';

describe('direction of a piece of an article', () => {
  const pieces: readonly (readonly [string, 'rtl' | 'ltr'])[] = [
    ['قال الوزير', 'rtl'],
    ['NASA لم تشارك في إعداد الصور', 'rtl'],
    ['شركة Advanced Micro Devices', 'rtl'],
    ['We were never asked.', 'ltr'],
    ['They said بسم and left', 'ltr'],
    ['John Smith', 'ltr'],
    ['«7.5%»', 'rtl'],
    ['', 'rtl'],
    ['﷽', 'rtl'],
    ['\u202E', 'rtl'],
  ];
  for (const [text, direction] of pieces) {
    it(`is ${direction} for ${JSON.stringify(text)}`, () => assert.equal(directionOf(text), direction));
  }
});
