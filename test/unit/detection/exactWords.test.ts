import { reports } from './expect';

describe('Spans hold exactly the words of the text', () => {
  describe('with emoji, vowel signs, tatweel and marks of direction', () => {
    reports('🚨🚨 قالت الشرطة إن الطريق 🚧 مغلق.', { source: 'الشرطة', cue: 'قالت', content: 'إن الطريق 🚧 مغلق' });
    reports('👩‍🌾 وقالت المزارعة إن الموسم جيد.', { source: 'المزارعة', cue: 'قالت', content: 'إن الموسم جيد' });
    reports('وَقَالَ المُدَرِّبُ إِنَّ الفَرِيقَ جَاهِزٌ.', { source: 'المُدَرِّبُ', cue: 'قَالَ', content: 'إِنَّ الفَرِيقَ جَاهِزٌ' });
    reports('وقـــال المـــدير لـ«عكـــاظ» إنـــه راض.', { source: 'المـــدير', cue: 'قـــال', content: 'إنـــه راض', via: 'عكـــاظ' });
    reports('وقال مصدر طبي لـرويترز إن الوضع مستقر.', { source: 'مصدر طبي', cue: 'قال', content: 'إن الوضع مستقر', via: 'رويترز' });
    reports('\u200fوقال الوزير:\u200f \u200f«سنعود غدا إلى العمل»\u200f.', { type: 'direct', source: 'الوزير', cue: 'قال', content: '«سنعود غدا إلى العمل»' });
    reports('وقال\u00A0الوزير\u00A0إن\u00A0العمل\u00A0مستمر.', { source: 'الوزير', cue: 'قال', content: 'إن\u00A0العمل\u00A0مستمر' });
    reports('وقال   الوزير \t إن العمل   مستمر .', { source: 'الوزير', cue: 'قال', content: 'إن العمل   مستمر' });
    reports('قالت الوزيرة:\u200f"سنعود غدا إلى العمل"\u200f.', { type: 'direct', source: 'الوزيرة', cue: 'قالت', content: '"سنعود غدا إلى العمل"' });
    reports('\u202Bوقال الوزير\u202C \u202Bإن العمل مستمر\u202C.', { source: 'الوزير', cue: 'قال', content: 'إن العمل مستمر', speaker: 'الوزير' });
    reports('وقال الوزير\u200f، \u200fأمس، إن العمل مستمر\u200f.', { source: 'الوزير', cue: 'قال', content: 'إن العمل مستمر', speaker: 'الوزير' });
    reports('وقال إن النسبة بين 3.2 و5.5 في المئة.', { cue: 'قال', content: 'إن النسبة بين 3.2 و5.5 في المئة' });
    reports('ﻗﺎل اﻟﻮزﻳﺮ إن اﻟﻌﻤﻞ ﻣﺴﺘﻤﺮ.', { source: 'اﻟﻮزﻳﺮ', cue: 'ﻗﺎل', content: 'إن اﻟﻌﻤﻞ ﻣﺴﺘﻤﺮ' });
    reports('قال مدیر المدرسة إن الدوام یبدأ غدا.', { source: 'مدیر المدرسة', cue: 'قال', content: 'إن الدوام یبدأ غدا' });
  });
});
