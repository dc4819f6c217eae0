import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { apply } from '../../src/core/annotation/edits/apply';
import { writeSidecar } from '../../src/core/sidecar/write';
import { ARTICLE, TestDesk } from './desk';
import { inWorkspace, read, sidecarOf, until, write } from './support';

describe('Compare With…', () => {
  let desk: TestDesk;
  let theirs: vscode.Uri;

  /** The same article as somebody else sees it: the second statement is a denial, the third is none. */
  beforeEach(async () => {
    desk = new TestDesk();
    await desk.open();
    await desk.run('acceptAll');
    const [, second, third] = (await desk.set()).annotations;
    let other = apply(await desk.set(), { kind: 'describe', ids: [second!.id], change: { class: 'denial' } }, ARTICLE);
    other = { ...other, annotations: other.annotations.filter(({ id }) => id !== third!.id) };
    other = apply(other, { kind: 'create', content: [[3, 17]] }, ARTICLE);
    theirs = await write(inWorkspace('theirs.isnad.json'), writeSidecar(other, { text: ARTICLE, eol: 'lf', bom: false }));
    desk.messages.shown.length = 0;
  });
  afterEach(() => desk.close());

  it('goes through the differences, each settled with one key, into the open one', async () => {
    await desk.run('compare', theirs);
    assert.match(desk.messages.texts[0] ?? '', /^Differences: \d+\. Agreement on words \(kappa\): 0\.\d\d$/);
    assert.equal(desk.messages.texts[1], 'Only they have this statement: أخبارُ الحديقةِ');
    assert.deepEqual(desk.messages.shown[1]?.buttons, ['Take Theirs', 'Keep Mine', 'Next Difference']);
    await desk.run('takeTheirs');
    assert.equal((await desk.statement('أخبار')).origin, 'manual');
    assert.equal(desk.selected, 'أن الأشجار سليمة تماما');
    while (desk.messages.texts.at(-1) !== 'Yours: Statement. Theirs: Denial.') await desk.run('keepMine');
    await desk.run('takeTheirs');
    assert.equal((await desk.statement('الأشجار')).class, 'denial');
    assert.equal(desk.messages.texts.at(-1), 'Only you have this statement: أن الدخول مجاني للأطفال');
    await desk.run('keepMine');
    assert.equal(desk.messages.texts.at(-1), 'There are no differences left to settle.');
    assert.deepEqual(await desk.statuses(), ['accepted', 'accepted', 'corrected', 'accepted']);
    await desk.run('undo');
    assert.equal((await desk.statement('الأشجار')).class, 'statement');
  });

  it('takes away what they do not have, and leaves their file alone', async () => {
    const before = await read(theirs);
    await desk.run('compare', theirs);
    while (!desk.messages.texts.at(-1)?.startsWith('Only you')) await desk.run('nextDifference');
    await desk.run('takeTheirs');
    assert.equal((await desk.statement('الدخول')).status, 'rejected');
    await until('ours is written', async () => (await read(sidecarOf(desk.editor.document.uri)))?.includes('"rejected"'));
    assert.equal(await read(theirs), before);
  });

  it('says what is wrong with a file that is no sidecar, and that there is nothing to compare with', async () => {
    await desk.run('compare', await write(inWorkspace('broken.isnad.json'), '{'));
    assert.match(desk.messages.texts.at(-1) ?? '', /“broken\.isnad\.json” is not valid JSON/);
    await desk.run('compare', inWorkspace('missing.isnad.json'));
    assert.match(desk.messages.texts.at(-1) ?? '', /“missing\.isnad\.json” could not be read/);
    await desk.close();
    desk = new TestDesk();
    await desk.open();
    await desk.run('takeTheirs');
    assert.deepEqual(desk.messages.texts, ['Choose the annotations to compare with first.']);
  });
});
