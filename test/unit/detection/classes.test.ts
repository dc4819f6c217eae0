import { reports } from './expect';

describe('What the speaker does by saying it', () => {
  describe('by the verb', () => {
    reports('وصرح الناطق بأن الأشغال اكتملت.', { source: 'الناطق', cue: 'صرح', content: 'بأن الأشغال اكتملت', class: 'statement' });
    reports('نفى المصرف أن تكون بيانات عملائه قد سربت.', { source: 'المصرف', cue: 'نفى', content: 'أن تكون بيانات عملائه قد سربت', class: 'denial' });
    reports('وأنكر المتهم أنه كان في المكان.', { source: 'المتهم', cue: 'أنكر', content: 'أنه كان في المكان', class: 'denial' });
    reports('وادعى الطاعن أن التوقيع مزور.', { source: 'الطاعن', cue: 'ادعى', content: 'أن التوقيع مزور', class: 'claim' });
    reports('ويزعم الموقع أن الصور حقيقية.', { source: 'الموقع', cue: 'يزعم', content: 'أن الصور حقيقية', class: 'claim' });
    reports('وحذرت اليونيسف من أن آلاف الأطفال مهددون.', { source: 'اليونيسف', cue: 'حذرت', content: 'أن آلاف الأطفال مهددون', class: 'warning' });
    reports('ونبهت البلدية إلى أن الجسر مغلق.', { source: 'البلدية', cue: 'نبهت', content: 'أن الجسر مغلق', class: 'warning' });
    reports('وتعهد المرشح بأن يخفض الضرائب.', { source: 'المرشح', cue: 'تعهد', content: 'بأن يخفض الضرائب', class: 'promise' });
    reports('ووعدت الإدارة بأنها ستعيد المفصولين.', { source: 'الإدارة', cue: 'وعدت', content: 'بأنها ستعيد المفصولين', class: 'promise' });
    reports('وطالب الأهالي بأن ترمم المدرسة.', { source: 'الأهالي', cue: 'طالب', content: 'بأن ترمم المدرسة', class: 'demand' });
    reports('واقترح المستشار أن يؤجل التصويت.', { source: 'المستشار', cue: 'اقترح', content: 'أن يؤجل التصويت', class: 'demand' });
    reports('ودعت الأمم المتحدة إلى أن تفتح المعابر.', { source: 'الأمم المتحدة', cue: 'دعت', content: 'أن تفتح المعابر', class: 'demand' });
    reports('وتساءل المحرر هل انتهت الأزمة.', { source: 'المحرر', cue: 'تساءل', content: 'هل انتهت الأزمة', class: 'question' });
    reports('ويرى المحلل أن السوق ستتعافى.', { source: 'المحلل', cue: 'يرى', content: 'أن السوق ستتعافى', class: 'opinion' });
    reports('واعتبر المدرب أن الخسارة مستحقة.', { source: 'المدرب', cue: 'اعتبر', content: 'أن الخسارة مستحقة', class: 'opinion' });
    reports('وتوقعت الأرصاد أن تهطل أمطار رعدية.', { source: 'الأرصاد', cue: 'توقعت', content: 'أن تهطل أمطار رعدية', class: 'expectation' });
    reports('ورجح المحققون أن يكون الحريق متعمدا.', { source: 'المحققون', cue: 'رجح', content: 'أن يكون الحريق متعمدا', class: 'expectation' });
    reports('واستبعد الوزير أن ترفع الرسوم.', { source: 'الوزير', cue: 'استبعد', content: 'أن ترفع الرسوم', class: 'expectation' });
    reports('وأظهر استطلاع أن الشباب يفضلون الهجرة.', { source: 'استطلاع', cue: 'أظهر', content: 'أن الشباب يفضلون الهجرة', class: 'finding' });
    reports('وكشفت بيانات رسمية أن المواليد تراجعوا.', { source: 'بيانات رسمية', cue: 'كشفت', content: 'أن المواليد تراجعوا', kind: 'document' });
    reports('وأثبتت التحاليل أن المياه صالحة للشرب.', { source: 'التحاليل', cue: 'أثبتت', content: 'أن المياه صالحة للشرب', class: 'finding', optional: true });
    reports('وتوصل باحثون إلى أن القهوة تقلل الخطر.', { source: 'باحثون', cue: 'توصل', content: 'أن القهوة تقلل الخطر', class: 'finding' });
    reports('واتهم النائب الشركة بأنها تلاعبت بالأسعار.', { source: 'النائب', cue: 'اتهم', content: 'بأنها تلاعبت بالأسعار', class: 'claim' });
    reports('وهدد الاتحاد بأنه سيوقف العمل.', { source: 'الاتحاد', cue: 'هدد', content: 'بأنه سيوقف العمل', class: 'promise' });
    reports('وأمر القاضي بأن يودع المتهم السجن.', { source: 'القاضي', cue: 'أمر', content: 'بأن يودع المتهم السجن', class: 'demand' });
    reports('وناشد ذوو المفقودين السلطات أن تسرع البحث.', { source: 'ذوو المفقودين', cue: 'ناشد', content: 'أن تسرع البحث', class: 'demand' });
    reports('وحثت المنظمة الدول على أن تفتح حدودها.', { source: 'المنظمة', cue: 'حثت', content: 'أن تفتح حدودها', class: 'demand' });
    reports('وتوعد القائد بأن الرد سيكون قاسيا.', { source: 'القائد', cue: 'توعد', content: 'بأن الرد سيكون قاسيا', class: 'promise' });
    reports('وأعرب الأب عن اعتقاده بأن ابنه حي.', { source: 'الأب', cue: ['أعرب', 'اعتقاده'], content: 'بأن ابنه حي' });
    reports('واشتكى التجار من أن الضرائب أرهقتهم.', { source: 'التجار', cue: 'اشتكى', content: 'أن الضرائب أرهقتهم' });
    reports('وتوقع البنك الدولي أن يتباطأ النمو إلى 2.1 في المئة.', { source: 'البنك الدولي', cue: 'توقع', content: 'أن يتباطأ النمو إلى 2.1 في المئة', class: 'expectation' });
    reports('وسأله المذيع: "هل تنوي الترشح مرة أخرى؟".', { type: 'direct', source: 'المذيع', cue: 'سأله', content: '"هل تنوي الترشح مرة أخرى؟"', class: 'question' });
    reports('وأعلن مسؤوليته عن الهجوم، زاعما أنه كان دفاعا عن النفس.', { cue: 'أعلن', content: 'مسؤوليته عن الهجوم', optional: true }, { cue: 'زاعما', content: 'أنه كان دفاعا عن النفس', class: 'claim' });
    reports('وشكك الخبراء في أن تنجح الخطة.', { source: 'الخبراء', cue: 'شكك', content: 'أن تنجح الخطة', class: 'denial' });
    reports('ورفضت الحكومة أن تقدم أي تنازل.', { source: 'الحكومة', cue: 'رفضت', content: 'أن تقدم أي تنازل', optional: true });
  });

  describe('nothing was in fact said', () => {
    reports('ولم يقل الوزير إن الأسعار سترتفع.', { source: 'الوزير', cue: 'يقل', content: 'إن الأسعار سترتفع', irrealis: 'negated' });
    reports('ولم يؤكد النادي أن اللاعب سيغيب.', { source: 'النادي', cue: 'يؤكد', content: 'أن اللاعب سيغيب', irrealis: 'negated' });
    reports('ولم تذكر الشرطة أن هناك مشتبها به.', { source: 'الشرطة', cue: 'تذكر', content: 'أن هناك مشتبها به', irrealis: 'negated' });
    reports('هل قال الرئيس إن الحرب انتهت؟', { source: 'الرئيس', cue: 'قال', content: 'إن الحرب انتهت', irrealis: 'asked' });
    reports('وما قالت الصحيفة إن المدير استقال.', { source: 'الصحيفة', cue: 'قالت', content: 'إن المدير استقال', irrealis: 'negated' });
    reports('ولن يعترف الحزب بأنه خسر.', { source: 'الحزب', cue: 'يعترف', content: 'بأنه خسر', irrealis: 'negated' });
    reports('وقد يقول قائل إن الخطة مكلفة.', { source: 'قائل', cue: 'يقول', content: 'إن الخطة مكلفة', irrealis: 'hypothetical' });
    reports('وقال الوزير إن الأسعار لم ترتفع.', { source: 'الوزير', cue: 'قال', content: 'إن الأسعار لم ترتفع', irrealis: null });
    reports('إذا أعلن البنك أن الفائدة سترتفع فستهبط الأسهم.', { content: 'أن الفائدة سترتفع', irrealis: 'hypothetical', cue: 'أعلن', source: 'البنك' });
  });
});
