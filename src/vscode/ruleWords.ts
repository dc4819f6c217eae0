import { t } from './l10n';

/** Why a rule thought that somebody says something, in words. */
export function ruleWords(rule: string): string {
  const [family = ''] = rule.split('.');
  switch (family) {
    case 'verb': return t('a verb of saying introduces it');
    case 'participle': return t('a participle such as “adding that” goes on with the same speaker');
    case 'noun': return t('a noun of saying introduces it');
    case 'preposition': return t('a phrase such as “according to” introduces it');
    case 'headline': return t('a headline names the speaker before a colon');
    case 'manual': return t('somebody marked it by hand');
    case 'quotation': return t('it stands in quotation marks');
    default: return t('a rule of detection found it');
  }
}
