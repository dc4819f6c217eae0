import assert from 'node:assert/strict';
import { detect } from '../../../src/core/detection/detect';

/** Texts that invite nested searching; each repeats one thing. */
const PATHOLOGICAL: Readonly<Record<string, string>> = {
  'a verb': 'قال ', 'a straight mark': '"', 'spaced straight marks': ' "', 'an opening guillemet': '«', 'a closing guillemet': '»', 'a bracket': '(', 'double brackets': '((',
  'a comma': '، ', 'an apostrophe': "'", 'a verb and complementizer': 'قال إن ', 'a complementizer': 'إن ', 'a whole frame': 'قال الوزير إن ', 'a participle': '، مضيفا أن ',
  'a phrase': 'بحسب مصدر ', 'a relay': 'نقلت رويترز عن مصدر قوله ', 'a colon': 'قال: ', 'a quotation': 'قال "نعم" ', 'a title': 'وزير ', 'a word': 'كلمة ', 'one letter': 'ق', 'a vowel sign': 'َ', 'a line': 'قال الوزير إن\n',
  'a name': 'خالد العلي: نعم\n', 'an emoji': '👩‍🌾', 'a digit': '5.', 'dots': '.', 'a letter and a dot': 'ق.', 'a mark of direction': '\u200f', 'a blank': ' ', 'a line break': '\n', 'a credit line': 'المصدر:', 'relatives': 'الذي قال ',
  'many speakers': 'قال الوزير إن الأمر انتهى. ', 'unclosed quotations': 'قال: "نعم ',
};
const LARGE = 200_000;
/** Four times the text in linear time takes four times as long, in quadratic time sixteen times. */
const PART = 4, LIMIT = 8;
const ATTEMPTS = 4;
/** Below this a measurement is all noise. */
const FLOOR = 4;

/** Time on the processor, which other work on the machine hardly touches. */
function milliseconds(text: string): number {
  const before = process.cpuUsage();
  detect(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function growth(write: (length: number) => string): number {
  return milliseconds(write(LARGE)) / Math.max(FLOOR, milliseconds(write(LARGE / PART)));
}

/** Sentences of as many speakers, each with a name of its own. */
function manySpeakers(length: number): string {
  const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
  const name = (i: number): string => [1, 28, 784].map(place => letters.charAt(Math.floor(i / place) % 28)).join('');
  return Array.from({ length: Math.ceil(length / 30) }, (_, i) => `قال ${name(i)} ${name(i * 7)} إن الأمر انتهى. `).join('');
}

describe('Time grows with the text, not with its square', () => {
  before(() => { detect('قال الوزير إن العمل مستمر.'.repeat(200)); });

  const texts = Object.entries(PATHOLOGICAL).map(([name, unit]) => [name, (length: number) => unit.repeat(Math.ceil(length / unit.length))] as const);
  for (const [name, write] of [...texts, ['as many speakers as sentences', manySpeakers] as const]) {
    it(name, function () {
      this.timeout(60_000);
      let ratio = Infinity;
      for (let attempt = 0; attempt < ATTEMPTS && ratio > LIMIT; attempt++) ratio = Math.min(ratio, growth(write));
      assert.ok(ratio <= LIMIT, `${String(PART)} times the text takes ${ratio.toFixed(1)} times as long`);
    });
  }
});
