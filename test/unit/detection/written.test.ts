import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { detect } from '../../../src/core/detection/detect';
import type { Span } from '../../../src/core/span';

/** One attribution as its writer reads it, in words of the text; `speaker` is the fullest name of whoever speaks. */
interface Written {
  readonly type: string;
  readonly cue: readonly string[];
  readonly content: readonly string[];
  readonly source: string | null;
  readonly via: readonly string[];
  readonly speaker: string | null;
  readonly optional?: true;
}

/** A line of a file in `test/fixtures/written`. */
interface Line {
  readonly why: string;
  readonly text: string;
  readonly expect: readonly Written[];
}

const FOLDER = path.join(__dirname, '../../fixtures/written');
const read = (name: string): Line[] => readFileSync(path.join(FOLDER, name), 'utf8').trim().split('\n').map(line => JSON.parse(line) as Line);
/** Lines the engine does not read right yet, by file: `borders.jsonl` → numbers from 1. */
const OPEN = JSON.parse(readFileSync(path.join(FOLDER, 'open.json'), 'utf8')) as Readonly<Record<string, readonly number[]>>;

/**
 * What the engine finds, and what of it the writer of the sentence would call wrong; none if all is right. Cues are not compared: the
 * writers disagree about `بالقول` and `القول`.
 */
function faults({ text, expect }: Line): string[] {
  const words = (span: Span): string => text.slice(...span);
  const found = detect(text).attributions.map(({ content, source, speaker, type, via }) =>
    ({ type, speaker, content: content.map(words).join(' ⋯ '), source: source && words(source), via: via.map(words).sort().join() }));
  const wrong: string[] = [];
  const speakers = new Map<string, string>();
  const left = [...found];
  for (const { content, optional, source, speaker, type, via } of expect) {
    const at = left.findIndex(each => each.content === content.join(' ⋯ '));
    const [got] = at < 0 ? [] : left.splice(at, 1);
    if (optional) continue;
    if (!got) { wrong.push(`missing: ${content.join(' ⋯ ')}`); continue; }
    if (got.source !== source) wrong.push(`source: ${got.source}, not ${source}`);
    if (got.type !== type) wrong.push(`type: ${got.type}, not ${type}`);
    if (got.via !== [...via].sort().join()) wrong.push(`via: ${got.via}, not ${via.join()}`);
    if ((got.speaker === null) !== (speaker === null)) wrong.push(`speaker: ${got.speaker}, not ${speaker}`);
    else if (got.speaker !== null && speaker !== null && (speakers.get(speaker) ?? got.speaker) !== got.speaker) wrong.push(`two speakers for ${speaker}`);
    if (speaker !== null && got.speaker !== null) speakers.set(speaker, got.speaker);
  }
  if (new Set(speakers.values()).size < speakers.size) wrong.push('one speaker for two');
  // What comes close to an optional attribution is one, whatever its border.
  const close = (content: string): boolean => expect.some(each => each.optional && each.content.some(part => content.includes(part) || part.includes(content)));
  return [...wrong, ...left.filter(({ content }) => !close(content)).map(({ content }) => `too many: ${content}`)];
}

describe('Hard sentences', () => {
  for (const name of readdirSync(FOLDER).filter(file => file.endsWith('.jsonl')).sort()) {
    describe(name, () => {
      const lines = read(name), open = new Set(OPEN[name]);
      lines.forEach((line, index) => {
        if (!open.has(index + 1)) it(`${index + 1} ${line.why}: ${line.text.slice(0, 60)}`, () => assert.deepEqual(faults(line), []));
      });
      it('has no line in open.json that is read right by now', () => {
        assert.deepEqual(lines.flatMap((line, index) => open.has(index + 1) && faults(line).length === 0 ? [index + 1] : []), []);
      });
    });
  }
});
