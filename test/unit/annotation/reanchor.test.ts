import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation, AnnotationSet } from '../../../src/core/annotation/annotation';
import { follow } from '../../../src/core/annotation/follow';
import { reanchor, reanchorSteps } from '../../../src/core/annotation/reanchor';
import { suggest } from '../../../src/core/annotation/suggest';
import { foldWords } from '../../../src/core/text/foldedText';
import { anyAnnotated, anyText } from './arbitrary';
import { ARTICLE, detection, detectionIn, said } from './sample';

const set = suggest(detectionIn(ARTICLE), ARTICLE);
const placements = ({ annotations }: AnnotationSet): string[] => annotations.map(({ placement }) => placement);
const byId = ({ annotations }: AnnotationSet, id: string): Annotation => annotations.find(annotation => annotation.id === id)!;
const words = (annotation: Annotation, text: string): string => annotation.content.map(span => text.slice(...span)).join(' … ');

describe('reanchor', () => {
  it('leaves what is in its place', () => {
    assert.deepEqual(reanchor(set, ARTICLE), set);
  });

  it('moves everything when a paragraph comes before', () => {
    const text = `كتب مراسلنا في الواحة 🏜️:\n${ARTICLE}`;
    const after = reanchor(set, text);
    assert.deepEqual(placements(after), ['moved', 'moved', 'moved']);
    for (const { id, exact, content, cue, source, via } of after.annotations) {
      assert.deepEqual(exact, byId(set, id).exact);
      assert.deepEqual([content, cue, via].map(spans => spans.map(span => text.slice(...span))), [exact.content, exact.cue, exact.via]);
      assert.equal(source && text.slice(...source), exact.source);
    }
    assert.equal(text.slice(...after.credit!.target), 'موقع الواحة');
  });

  it('finds each statement when paragraphs change places', () => {
    const [title, blank, ...paragraphs] = ARTICLE.split('\n');
    const text = [title, blank, ...paragraphs.toReversed()].join('\n');
    const after = reanchor(set, text);
    assert.ok(!placements(after).includes('orphaned'));
    for (const annotation of after.annotations) assert.equal(words(annotation, text), annotation.exact.content[0]);
  });

  it('orphans a statement that is gone, though a similar one stays', () => {
    const article = `${ARTICLE}\nوحذّر المهندس سالم العتيبي من أن شبكة الري القديمة قد لا تكفي في الخريف.`;
    const text = article.replace(/وحذّر.*الصيف\.\n/u, '');
    const warning = set.annotations[2]!;
    const after = byId(reanchor(set, text), warning.id);
    assert.equal(after.placement, 'orphaned');
    assert.deepEqual(after.exact, warning.exact);
    assert.equal(words(after, text), '');
  });

  it('orphans words that now somebody else says, in their place or elsewhere', () => {
    const warning = set.annotations[2]!;
    const replaced = ARTICLE.replace('المهندس سالم العتيبي', 'المهندس جابر العنيزي');
    assert.equal(replaced.length, ARTICLE.length);
    assert.equal(byId(reanchor(set, replaced), warning.id).placement, 'orphaned');
    assert.equal(byId(reanchor(set, `تمهيد.\n${replaced}`), warning.id).placement, 'orphaned');
  });

  it('keeps to the words: never ends in the middle of one', () => {
    const text = 'قال ناصر إننا سنعود إلى القرية قبل حلول الشتاء';
    const one = suggest(detection([said(text, { content: text.slice(9), cue: 'قال', source: 'ناصر' })]), text);
    assert.deepEqual(placements(reanchor(one, `ثم ${text}ات`)), ['orphaned']);
    assert.deepEqual(placements(reanchor(one, `ثم ${text}.`)), ['moved']);
  });

  it('finds the source and what goes with it when a word came between', () => {
    const text = ARTICLE.replace('رئيسة البلدية هدى الربيعي إنَّ', 'رئيسة البلدية هدى الربيعي أمس الأول إنَّ');
    const first = byId(reanchor(set, text), set.annotations[0]!.id);
    assert.equal(first.placement, 'moved');
    assert.equal(text.slice(...first.source!), 'رئيسة البلدية هدى الربيعي');
    assert.equal(text.slice(...first.cue[0]!), 'قالت');
  });

  it('drops a cue that is no longer there', () => {
    const text = ARTICLE.replace('وحذّر المهندس', 'ونبّه المهندس');
    assert.deepEqual(byId(reanchor(set, text), set.annotations[2]!.id).cue, []);
  });

  describe('with the same words in several places', () => {
    const text = 'قال هاني: نعم، سنأتي غداً.\nوقالت منى إن السوق مفتوح كل يوم.\nقال هاني: نعم، سنأتي غداً.';
    const twice = { content: 'نعم، سنأتي غداً', cue: 'قال', source: 'هاني' };
    const between = said(text, { content: 'إن السوق مفتوح كل يوم', cue: 'قالت', source: 'منى' });
    const second = text.lastIndexOf('قال');

    it('keeps their order', () => {
      const all = suggest(detection([said(text, twice), between, said(text, twice, second)]), text);
      const after = reanchor(all, `تمهيد.\n${text}`);
      assert.deepEqual(after.annotations.map(({ id }) => id), all.annotations.map(({ id }) => id));
      assert.deepEqual(placements(after), ['moved', 'moved', 'moved']);
    });

    it('takes the one between the same neighbours', () => {
      const after = reanchor(suggest(detection([between, said(text, twice, second)]), text), `تمهيد.\n${text}`);
      assert.deepEqual(placements(after), ['moved', 'moved']);
      assert.equal(after.annotations[1]!.content[0]![0], second + 'تمهيد.\n'.length + 'قال هاني: '.length);
    });

    it('takes the one at the same distance from neighbours that kept theirs', () => {
      const open = said(text, { content: 'قال هاني: نعم، سنأتي غداً.\nوقالت', cue: 'قال', source: 'هاني' });
      const framed = `${text}\nوختم نادر بأن الجميع بخير.`;
      const close = said(framed, { content: 'بأن الجميع بخير', cue: 'ختم', source: 'نادر' });
      const after = reanchor(suggest(detection([open, said(framed, twice), close]), framed), `تمهيد.\n${framed}`);
      assert.deepEqual(placements(after), ['moved', 'moved', 'moved']);
      assert.equal(after.annotations[1]!.content[0]![0], 'تمهيد.\nقال هاني: '.length);
    });

    it('orphans when it could be either', () => {
      const after = reanchor(suggest(detection([said(text, twice)]), text), `تمهيد.\n${text}`);
      assert.deepEqual(placements(after), ['orphaned']);
    });

    it('never makes two of them one', () => {
      const all = suggest(detection([said(text, twice), said(text, twice, second)]), text);
      const after = reanchor(all, `تمهيد.\n${text.slice(0, second)}`);
      assert.deepEqual(placements(after), ['orphaned', 'orphaned']);
    });
  });

  it('does not look for a few words that nobody introduces', () => {
    const text = 'هتف الجمهور «نعم» طويلاً';
    const short = suggest(detection([said(text, { content: '«نعم»' })]), text);
    assert.deepEqual(placements(reanchor(short, `ثم ${text}`)), ['orphaned']);
  });

  it('finds an orphan whole when its words come back', () => {
    const gone = follow(set, [{ start: 0, end: ARTICLE.length, length: 0 }], '');
    assert.deepEqual(placements(gone), ['orphaned', 'orphaned', 'orphaned']);
    const back = reanchor(gone, ARTICLE);
    assert.deepEqual(back.annotations, set.annotations);
  });

  it('does not put an orphan where its twin stands', () => {
    const line = 'قال هاني إن الطريق إلى الوادي سالك\n';
    const text = line + line;
    const both = suggest(detection([0, line.length].map(from => said(text, { content: 'إن الطريق إلى الوادي سالك', cue: 'قال', source: 'هاني' }, from))), text);
    const one = follow(both, [{ start: 0, end: line.length, length: 0 }], line);
    assert.deepEqual(placements(reanchor(one, line)).toSorted(), ['anchored', 'orphaned']);
  });

  it('loses nothing, tells no untruth and is content with its own work, whatever the texts', () => {
    fc.assert(fc.property(anyAnnotated, fc.oneof(anyText, fc.constant('')), fc.boolean(), ({ text, set }, other, keep) => {
      const now = keep ? other + text : other;
      const after = reanchor(set, now);
      assert.deepEqual(new Set(after.annotations.map(({ id }) => id)), new Set(set.annotations.map(({ id }) => id)));
      for (const annotation of after.annotations) {
        if (annotation.placement === 'orphaned') assert.deepEqual(annotation.exact, byId(set, annotation.id).exact);
        else assert.deepEqual(annotation.content.map(span => foldWords(now.slice(...span))), byId(set, annotation.id).exact.content.map(foldWords));
      }
      const again = reanchor(after, now);
      for (const { id, content, placement } of after.annotations) if (placement !== 'orphaned') assert.deepEqual(byId(again, id).content, content);
    }));
  });

  it('finds two thousand statements in two hundred thousand letters, in small steps', () => {
    const lines = Array.from({ length: 2000 }, (_, i) => `قال المتحدث رقم ${i} إن القافلة ${i * 7} وصلت إلى الواحة قبل ${i % 60} دقيقة من موعدها، وإن الطريق كان سالكاً`);
    const text = lines.join('\n');
    let from = 0;
    const many = suggest(detection(lines.map((line, i) => {
      const attribution = said(text, { content: line.slice(line.indexOf('إن')), cue: 'قال', source: `المتحدث رقم ${i}` }, from);
      from += line.length + 1;
      return attribution;
    })), text);
    const steps = reanchorSteps(many, `تمهيد.\n${text}`);
    let count = 0;
    let result = steps.next();
    for (; !result.done; result = steps.next()) count++;
    assert.ok(result.value.annotations.every(({ placement }) => placement === 'moved'));
    assert.ok(count > 4000, `${count}`);
  });
});
