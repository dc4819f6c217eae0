import type { ReaderMarks, ReaderMessage } from '../../protocol/reader';
import type { Article } from '../article';
import { unfit } from '../articleDocument';
import { fileName } from '../failure';
import { t } from '../l10n';
import { unfitWords } from '../panelState';
import { readerStatements } from './statements';

/** What the reader marks in an article, and what it says above it. */
export function readerMarks(article: Article): ReaderMarks {
  return { ...readerStatements(article.annotations), message: messageOf(article) };
}

function messageOf(article: Article): ReaderMessage | null {
  if (article.failure) return { kind: 'error', text: article.failure.message, canAnnotate: true };
  if (article.activity === 'detecting') return { kind: 'information', text: t('Finding statements…'), canAnnotate: false };
  if (article.annotations || article.activity === 'loading') return null;
  const problem = unfit(article.document);
  return problem
    ? { kind: 'information', text: unfitWords(problem, fileName(article.uri)), canAnnotate: false }
    : { kind: 'information', text: t('The statements in this article have not been looked for yet.'), canAnnotate: true };
}
