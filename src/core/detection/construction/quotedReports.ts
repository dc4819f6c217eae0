import { readVerb } from '../../lexicon/verbs';
import type { Article } from '../../text/article';
import { withoutPrefix } from '../../text/tokens';
import type { CueContext } from '../complement/complement';
import { readComplementizer } from '../words/complementizers';
import { isFirstPerson, type VerbCue } from '../cue/cues';
import type { Draft, TokenSpan } from '../draft';
import { trim } from '../draft';
import { isHomograph } from '../cue/homographs';
import { readSubject } from '../phrase/nounPhrase';
import { rightEdge } from '../edge/rightEdge';
import { subjectBefore } from '../source/subjects';

/** A quotation shorter than this many tokens holds no report of its own. */
const SHORTEST = 6;
/** The clause of a verb inside marks stands this near, and little but the subject stands between. */
const REACH = 9;

/**
 * What somebody tells of others inside quotation marks: `"… ووزارة الحج تقول إن التسجيل قيد الدراسة"`. Only verbs that always
 * report, and only with a clause; what speakers say of themselves (`نعتقد أن`) is no report.
 */
export function quotedReports(context: CueContext): Draft[] {
  const { article } = context;
  return article.quotations.flatMap(({ open, close }, index) => {
    const found: Draft[] = [];
    if (close - open <= SHORTEST) return found;
    for (let at = open + 1; at < close; at++) {
      const draft = article.quotationOf[at] === index ? reportAt(context, at, open, close) : null;
      if (draft) found.push(draft);
    }
    return found;
  });
}

function reportAt(context: CueContext, at: number, open: number, close: number): Draft | null {
  const { article } = context;
  const token = article.tokens[at], previous = article.tokens[at - 1], next = article.tokens[at + 1];
  if (token?.kind !== 'word' || isFirstPerson(article, at)) return null;
  const reading = readVerb(token.form).find(({ aspect, verb }) => (aspect === 'perfect' || aspect === 'imperfect') && verb.gate === 'open' && !verb.initial);
  if (!reading || isHomograph({ article, token, reading, previous, next })) return null;
  const cue: VerbCue = { at, reading, span: withoutPrefix(article.text, token, /^[وف]?/u.exec(reading.prefix)?.[0].length ?? 0) };
  const clause = clauseAfter(article, at, close);
  // `وأكدنا أن الجسر آمن`: the speakers themselves; `أخبرنا الطبيب أن` is told to them.
  if (reading.object && /(نا|ني)$/u.test(token.form) && clause === at + 1) return null;
  if (clause < 0) return null;
  const subject = readSubject(article, at + 1, clause);
  if (subject.leftover > 1) return null;
  const before = subject.source ? null : subjectBefore(article, cue);
  // `أن سامي "أفاد أنه غادر"`: the subject stands right before the marks.
  const inside = before !== null && (before.tokens[0] > open || (at === open + 1 && before.tokens[1] === open));
  const addressed = /^(لنا|لي|له|لها|لهم)$/u.test(next?.form ?? '') || reading.object;
  // Without a subject only what was told to somebody, or said by several, is somebody else's.
  // `أنه "يتوقع أن …"`: whoever the pronoun before the marks stands for.
  const pronoun = at === open + 1 && readComplementizer(article.tokens, open - 1) !== null && !article.tokens[open - 1]?.form.endsWith('ان');
  if (!subject.source && !inside && !addressed && !pronoun && reading.number === 'singular') return null;
  const content: TokenSpan = trim(article, [clause, rightEdge(context, cue, clause, sentenceEnd(article, clause, close))]);
  if (content[1] - content[0] < 3) return null;
  return {
    rule: 'verb.quoted', class: reading.verb.class, doubt: 0, irrealis: null, content: [content], direct: false, cue: [cue.span], at,
    source: subject.source ?? (inside ? before.span : null), sourceTokens: subject.range ?? (inside ? before.tokens : null),
    via: [], agreement: { gender: reading.gender, number: reading.number }, anaphoric: pronoun,
  };
}

/** The complementizer that opens the clause of a verb; -1 if none is near. */
function clauseAfter(article: Article, at: number, close: number): number {
  for (let i = at + 1; i < Math.min(close, at + REACH); i++) {
    if (!['word', 'comma'].includes(article.tokens[i]?.kind ?? '')) return -1;
    const opens = readComplementizer(article.tokens, i);
    // `يجمعهما الجوار، ولا أقول إنها أزمة`: the speaker's own verb is nearer.
    if (opens && /^[وف]?(لا|لم|لن)$/u.test(article.tokens[i - 2]?.form ?? '')) return -1;
    if (opens) return opens.conjunction === '' ? i : -1;
  }
  return -1;
}

/** Inside marks a stop ends a sentence as it does outside. */
function sentenceEnd({ tokens }: Article, from: number, close: number): number {
  for (let i = from; i < close; i++) if (tokens[i]?.kind === 'stop') return i;
  return close;
}
