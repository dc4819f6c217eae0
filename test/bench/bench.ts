/**
 * Measures speed as ratios within one run: `npm run bench`. Milliseconds differ from machine to machine; how the cost grows with the
 * text, and what a stage costs beside another, does not.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { AnnotationSet } from '../../src/core/annotation/annotation';
import { reanchor, reanchorFrom, reanchorSteps } from '../../src/core/annotation/reanchor';
import { withContexts } from '../../src/core/annotation/anchoring/context';
import { suggest } from '../../src/core/annotation/suggest';
import { detect } from '../../src/core/detection/detect';
import { readSidecar } from '../../src/core/sidecar/read';
import { writeSidecar } from '../../src/core/sidecar/write';
import { canonicalText } from '../../src/core/text/canonical';
import { readArticle } from '../../src/core/text/article';

const samples = path.resolve(import.meta.dirname, '../../samples');
const article = readdirSync(samples).filter(name => name.endsWith('.txt')).map(name => readFileSync(path.join(samples, name), 'utf8')).join('\n');

/** The best of several runs, in milliseconds: the one that the machine disturbed least. */
function time(work: () => unknown, runs = 7): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const repeat = (times: number): string => Array.from({ length: times }, () => article).join('\n');
const unit = time(() => detect(article));
console.log(`detect, the samples (${String(article.length)} units)          1.0   (${unit.toFixed(1)} ms here)`);
for (const times of [4, 16, 64]) {
  const text = repeat(times);
  console.log(`detect, ${String(times).padStart(2)} times the text                ${(time(() => detect(text), 3) / unit / times).toFixed(2)}  of linear`);
}
const hostile: Record<string, string> = {
  'verbs without end': 'قال '.repeat(20000), 'quotation marks': '"'.repeat(20000), 'open brackets': 'قال ( '.repeat(10000),
  'commas': 'قال الوزير، '.repeat(10000), 'clauses without a stop': 'قال إن '.repeat(10000),
};
for (const [name, text] of Object.entries(hostile)) {
  const half = time(() => detect(text.slice(0, text.length / 2)), 2), whole = time(() => detect(text), 2);
  console.log(`detect, ${name.padEnd(30)} ${(whole / half / 2).toFixed(2)}  of linear when doubled`);
}
const large = canonicalText(repeat(16));
const detection = detect(large.text);
const set = suggest(detection, large.text);
const sidecar = writeSidecar(set, large);
const whole = time(() => detect(large.text), 3);
const share = (name: string, work: () => unknown): void => { console.log(`${name.padEnd(38)} ${(time(work, 3) / whole).toFixed(2)}  of detecting the same text`); };
share('words, sentences, quotation marks', () => readArticle(large.text));
share('ids and order', () => suggest(detection, large.text));
share('writing the sidecar', () => writeSidecar(set, large));
share('reading the sidecar', () => readSidecar(sidecar));
share('finding every place again', () => reanchor(set, `سطر جديد في أول المقال.\n${large.text}`));
share('finding every place again from the old text', () => reanchorFrom(set, large.text, `سطر جديد في أول المقال.\n${large.text}`));

/** Statements by one template: `count` lines, with a content cut out of each. */
function statements(count: number, line: (i: number) => string, content: RegExp): { set: AnnotationSet; text: string } {
  const lines = Array.from({ length: count }, (_, i) => line(i));
  const text = lines.join('\n');
  let from = 0;
  const attributions = lines.map(each => {
    const match = content.exec(each);
    const start = from + (match?.index ?? 0);
    const [cue, end] = [from, start + (match?.[0].length ?? each.length)];
    from += each.length + 1;
    return { ...detection.attributions[0]!, content: [[start, end]] as const, cue: [[cue, cue + 3]] as const, source: null, via: [], speaker: null };
  });
  return { set: withContexts(suggest({ attributions, speakers: {}, credit: null }, text), text), text };
}

const sayings = (count: number): { set: AnnotationSet; text: string } =>
  statements(count, i => `قال المتحدث رقم ${i} إن القافلة ${i * 7} وصلت إلى الواحة قبل ${i % 60} دقيقة من موعدها، وإن الطريق كان سالكاً`, /إن القافلة.*/u);
const letters = (count: number): { set: AnnotationSet; text: string } => statements(count, i => `قال ${'ابتثجحخدذر'.charAt(i % 10)} ثم ا ا ا ا ا ا ا ا ا ا`, /(?<=^قال )./u);
const cases: Record<string, (count: number) => { set: AnnotationSet; text: string }> = {
  'statements that moved': count => ({ ...sayings(count), text: `تمهيد.\n${sayings(count).text}` }),
  'statements that were edited': count => ({ ...sayings(count), text: sayings(count).text.replaceAll('دقيقة', 'ساعة') }),
  'statements that are gone': count => ({ ...sayings(count), text: 'هبت الريح على القافلة في الواحة ثم سكنت. '.repeat(count * 2) }),
  'statements without vowel signs': count => ({ ...sayings(count), text: sayings(count).text.replaceAll('ا', 'اَ') }),
  'one letter, very often': count => ({ ...letters(count), text: `ا ب ت ${letters(count).text}` }),
};
for (const [name, make] of Object.entries(cases)) {
  const [half, full] = [make(1000), make(2000)];
  const small = time(() => reanchor(half.set, half.text), 2), big = time(() => reanchor(full.set, full.text), 2);
  let longest = 0, last = performance.now();
  for (const steps = reanchorSteps(full.set, full.text); !steps.next().done; last = performance.now()) longest = Math.max(longest, performance.now() - last);
  console.log(`reanchor, 2000 ${name.padEnd(32)} ${(big / whole).toFixed(2)}  of detecting, ${(big / small / 2).toFixed(2)} of linear when doubled, longest step ${(longest / big).toFixed(3)}`);
}
