/** The languages of the interface. */
type Language = 'ar' | 'en';

/** In Arabic with Arabic digits, which programs do not agree on unless told. */
const LOCALES = { ar: 'ar-u-nu-arab', en: 'en' } as const;

const counts = formats({});
const percents = formats({ style: 'percent', maximumFractionDigits: 0 });

/** A number as a language writes it. */
export function countIn(language: Language, value: number): string {
  return counts[language].format(value);
}

/** A share (0 to 1) as a percentage, as a language writes it. */
export function percentIn(language: Language, share: number): string {
  return percents[language].format(share);
}

function formats(options: Intl.NumberFormatOptions): Record<Language, Intl.NumberFormat> {
  return { ar: new Intl.NumberFormat(LOCALES.ar, options), en: new Intl.NumberFormat(LOCALES.en, options) };
}
