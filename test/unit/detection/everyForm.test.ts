import { strict as assert } from 'node:assert';
import rows from '../../../src/core/lexicon/verbs.json';
import { detect } from '../../../src/core/detection/detect';
import type { Verb } from '../../../src/core/lexicon/verbs';

const HARAKA = '\u064E';
const SPELLINGS: Readonly<Record<string, (form: string) => string>> = {
  'as in the table': form => form,
  'after و': form => `و${form}`,
  'after ف': form => `ف${form}`,
  'without hamza': form => `و${form.replaceAll(/[أإآ]/gu, 'ا')}`,
  'with vowel signs': form => `و${form[0] ?? ''}${HARAKA}${form.slice(1)}`,
  'with tatweel': form => `و${form[0] ?? ''}ـ${form.slice(1)}`,
};
/** Verbs of knowing want a document or an outlet; the others lead to their words by more than a preposition. */
const reportsAlone = (verb: Verb): boolean => verb.gate !== 'knowledge' && !verb.document && verb.requires === undefined;
/** Spelt like `نقلا عن`, like a student, like another verb that has no clause. */
const HOMOGRAPHS = new Set(['نقلا', 'طالبا', 'تضمن']);
const reportingVerbs = (rows as readonly Verb[]).filter(reportsAlone);

function finds(verb: Verb, form: string, spelt: (form: string) => string): boolean {
  const link = verb.before?.split(' ')[0] ?? '';
  const sentence = `${spelt(form)} الوزير ${link} أن المشروع سيكتمل قريبا.`;
  const quoting = `${spelt(form)} الوزير: "المشروع سيكتمل قريبا بلا شك".`;
  return detect(sentence).attributions.length > 0 || detect(quoting).attributions.length > 0;
}

describe('Every form of every verb in the table', () => {
  for (const [name, spelt] of Object.entries(SPELLINGS)) {
    it(`is found ${name}`, () => {
      const missed = reportingVerbs.flatMap(verb => [...verb.perfect.split(' '), ...verb.imperfect.split(' ')].filter(form => form !== '' && !HOMOGRAPHS.has(form) && !finds(verb, form, spelt)));
      assert.deepEqual(missed, []);
    });
  }

  it('goes on as a participle after a comma', () => {
    const missed = reportingVerbs.filter(({ continues }) => continues).filter(verb => {
      const [participle = ''] = verb.participle.split(' ');
      return detect(`قال الوزير إن العمل جار، ${participle} ${verb.before?.split(' ')[0] ?? ''} أن المشروع سيكتمل قريبا.`).attributions.length < 2;
    }).map(({ lemma }) => lemma);
    assert.deepEqual(missed, []);
  });
});
