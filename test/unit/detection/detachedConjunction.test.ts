import { reports, silent } from './expect';

/** Some set the conjunction apart from its word: the cue, the source and the content begin behind it all the same. */
describe('A conjunction that stands apart', () => {
  reports('و قالت وزيرة الصحة إن المستشفى جاهز، و أضافت أن الأطباء وصلوا.',
    { source: 'وزيرة الصحة', cue: 'قالت', content: 'إن المستشفى جاهز' },
    { cue: 'أضافت', content: 'أن الأطباء وصلوا', speaker: 'وزيرة الصحة' });
  reports('و  قال المدير: «العمل مستمر و لن نتوقف عنه».', { type: 'direct', source: 'المدير', cue: 'قال', content: '«العمل مستمر و لن نتوقف عنه»' });
  reports('وَ أكَّدَ المدير أن العمل انتهى و أن المصنع سيفتح غدا.', { source: 'المدير', cue: 'أكَّدَ', content: 'أن العمل انتهى و أن المصنع سيفتح غدا' });
  reports('و حسب بيان للبلدية، فإن الطريق مغلق.', { source: 'بيان للبلدية', cue: 'حسب', content: 'إن الطريق مغلق' });
  reports('أعلن وزير الداخلية و وزير العدل أن المحكمة ستنتقل.', { source: 'وزير الداخلية و وزير العدل', cue: 'أعلن', content: 'أن المحكمة ستنتقل' });
  silent('و افتتح الوزير المعرض و زار الأجنحة.');
});
