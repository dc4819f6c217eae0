const SENTENCES = [
  'قال مدير المرفأ سامي البحري إن الرافعات الجديدة ستصل قبل نهاية الشهر، وإن العمل على الرصيف لن يتوقف ليلا.',
  'وأضاف البحري أن السفن الصغيرة تنتظر منذ أسبوع في عرض البحر، مؤكدا أن «الأولوية للمواد الغذائية».',
  'ولم تتضح بعد كلفة الأشغال التي بدأت في الربيع الماضي وتوقفت مرتين بسبب الرياح.',
  'وبحسب تقرير هيئة الموانئ، فإن حركة الحاويات ارتفعت 7.5% خلال العام.',
  'ونقلت وكالة الساحل عن مصدر مطلع قوله إن المفاوضات مع الشركة المشغلة بلغت مرحلتها الأخيرة 🌊.',
];

/** An article of about so many UTF-16 code units, in paragraphs of three sentences. */
export function longText(units: number): string {
  const lines = ['المرفأ القديم يعود إلى العمل'];
  for (let length = 0, i = 0; length < units; i++) {
    const line = [0, 1, 2].map(j => SENTENCES[(i + 2 * j) % SENTENCES.length]!).join(' ');
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}
