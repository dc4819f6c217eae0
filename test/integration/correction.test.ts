import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Annotation } from '../../src/core/annotation/annotation';
import { TestDesk } from './desk';
import { until } from './support';

const FIRST = 'إن الحديقة ستفتح أبوابها غدا';
const SECOND = 'أن الأشجار سليمة تماما';
const THIRD = 'أن الدخول مجاني للأطفال';

describe('correcting', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = new TestDesk();
    await desk.open();
  });
  afterEach(() => desk.close());

  const id = async (words: string): Promise<{ id: string }> => ({ id: (await desk.statement(words)).id });
  const speakerOf = async (words: string): Promise<string | undefined> => {
    const { speaker } = await desk.statement(words);
    return speaker === null ? undefined : (await desk.set()).speakers[speaker]?.label;
  };

  /** Runs a command and sees that undoing it leads back and redoing it there again. */
  async function runAndReturn(command: string, argument?: unknown): Promise<void> {
    const before = await desk.set();
    await desk.run(command, argument);
    const after = await desk.set();
    assert.notDeepEqual(after, before, `${command} does something: ${desk.messages.texts.join()}`);
    await desk.run('undo');
    assert.deepEqual(await desk.set(), before);
    await desk.run('redo');
    assert.deepEqual(await desk.set(), after);
  }

  describe('borders', () => {
    it('move word by word, as often as the key is pressed', async () => {
      desk.select('الأشجار', true);
      await desk.run('shrinkEnd');
      assert.deepEqual((await desk.statement('الأشجار')).exact.content, ['أن الأشجار سليمة']);
      await desk.run('shrinkEnd');
      await desk.run('shrinkStart');
      assert.deepEqual((await desk.statement('الأشجار')).exact.content, ['الأشجار']);
      await runAndReturn('growEnd');
      assert.deepEqual((await desk.statement('الأشجار')).exact.content, ['الأشجار سليمة']);
      await runAndReturn('growStart');
      assert.deepEqual((await desk.statement('الأشجار')).exact.content, ['أن الأشجار سليمة']);
      assert.equal((await desk.statement('الأشجار')).status, 'corrected');
    });

    it('are those of the part at the cursor, which stays inside of it', async () => {
      desk.select('هند الحسن', true);
      await desk.run('shrinkEnd');
      await desk.run('shrinkEnd');
      assert.equal((await desk.statement('الأشجار')).exact.source, 'الوزيرة');
      await desk.run('growEnd');
      assert.equal((await desk.statement('الأشجار')).exact.source, 'الوزيرة هند');
    });

    it('do not cross', async () => {
      desk.select('قال', true);
      await desk.run('shrinkEnd');
      assert.deepEqual((await desk.statement('الحديقة')).exact.cue, ['قال']);
    });
  });

  it('takes a part away, but not all that was said', async () => {
    desk.select('وكالة الواحة', true);
    await runAndReturn('removePart');
    assert.deepEqual((await desk.statement('الحديقة')).exact.via, []);
    desk.select('الأشجار', true);
    await desk.run('removePart');
    assert.deepEqual(desk.messages.texts, ['A statement must hold words. Select some, or delete the statement.']);
  });

  describe('with the selection', () => {
    const cases: readonly [command: string, words: string, part: (annotation: Annotation) => unknown, expected: unknown][] = [
      ['setContent', 'الأشجار سليمة', ({ exact }) => exact.content, ['الأشجار سليمة']],
      ['setSource', 'الوزيرة', ({ exact }) => exact.source, 'الوزيرة'],
      ['setCue', 'وأكدت الوزيرة', ({ exact }) => exact.cue, ['وأكدت الوزيرة']],
      ['addVia', 'هند', ({ exact }) => exact.via, ['هند']],
      ['addToContent', 'وأكدت', ({ exact }) => exact.content, ['وأكدت', SECOND]],
      ['removeFromContent', 'الأشجار', ({ exact }) => exact.content, ['أن', 'سليمة تماما']],
    ];
    for (const [command, words, part, expected] of cases) {
      it(command, async () => {
        const target = await id('الأشجار');
        desk.select(words);
        await runAndReturn(command, target);
        assert.deepEqual(part((await desk.set()).annotations.find(each => each.id === target.id)!), expected);
        desk.editor.selection = new vscode.Selection(0, 0, 0, 0);
        await desk.run(command, target);
        if (/Content$/i.test(command)) assert.deepEqual(desk.messages.texts, ['Select the words first.']);
        else assert.equal(desk.prompts.asked.length, desk.messages.texts.length === 0 ? 1 : 0);
      });
    }

    it('finds the statement of the paragraph when the cursor is on none', async () => {
      desk.select('تماما.');
      await desk.run('addToContent');
      assert.deepEqual((await desk.statement('الأشجار')).exact.content, ['أن الأشجار سليمة تماما.']);
    });

    it('asks which statement is meant when that is not clear', async () => {
      desk.prompts.answer(THIRD);
      desk.select('أخبارُ الحديقةِ');
      await desk.run('setSource');
      assert.deepEqual(desk.prompts.asked, [{ title: 'Which statement is it about?', choices: [FIRST, SECOND, THIRD] }]);
      assert.equal((await desk.statement('الدخول')).exact.source, 'أخبارُ الحديقةِ');
    });
  });

  it('marks a statement and asks for its parts, the nearest words first', async () => {
    await desk.close();
    desk = new TestDesk();
    await desk.open('يروي الكاتب سامي الخالدي 🌳: البحر هادئ اليوم، نقلا عن رويترز.\n', false);
    desk.select('البحر هادئ اليوم');
    await desk.run('mark');
    const created = await desk.statement('البحر');
    assert.deepEqual([created.origin, created.status, created.exact.content], ['manual', 'accepted', ['البحر هادئ اليوم']]);
    assert.equal(desk.prompts.asked.length, 1);

    await desk.run('undo');
    assert.deepEqual((await desk.set()).annotations, []);
    const { choices } = desk.prompts.asked[0]!;
    desk.prompts.answer(choices[0]!);
    desk.select('البحر هادئ اليوم');
    await desk.run('mark');
    assert.equal((await desk.statement('البحر')).exact[desk.prompts.asked[0]!.title === 'Who says it?' ? 'source' : 'via'] !== null, true);
  });

  it('changes type, class and note', async () => {
    const target = await id('الأشجار');
    desk.prompts.answer('Direct quotation');
    await runAndReturn('changeType', target);
    desk.prompts.answer('Denial');
    await runAndReturn('changeClass', target);
    desk.prompts.answer('يحتاج إلى مراجعة 🌳');
    await runAndReturn('editNote', target);
    const { type, class: kind, note } = await desk.statement('الأشجار');
    assert.deepEqual([type, kind, note], ['direct', 'denial', 'يحتاج إلى مراجعة 🌳']);
    await desk.run('editNote', target);
    assert.equal((await desk.statement('الأشجار')).note, 'يحتاج إلى مراجعة 🌳', 'turning away changes nothing');
    desk.prompts.answer('');
    await desk.run('editNote', target);
    assert.equal((await desk.statement('الأشجار')).note, undefined);
  });

  it('changes the speaker to another, a new one or nobody', async () => {
    const target = await id('الدخول');
    desk.prompts.answer('الوزيرة هند الحسن');
    await runAndReturn('changeSpeaker', target);
    assert.equal(await speakerOf('الدخول'), 'الوزيرة هند الحسن');
    for (const answer of ['New Speaker…', 'الحارس', 'Person']) desk.prompts.answer(answer);
    await runAndReturn('changeSpeaker', target);
    assert.equal(await speakerOf('الدخول'), 'الحارس');
    desk.prompts.answer('Unknown speaker');
    await runAndReturn('changeSpeaker', target);
    assert.equal(await speakerOf('الدخول'), undefined);
  });

  it('splits at the cursor and joins again', async () => {
    desk.select('سليمة تماما');
    desk.editor.selection = new vscode.Selection(desk.editor.selection.start, desk.editor.selection.start);
    await runAndReturn('split');
    assert.deepEqual((await desk.statement('الأشجار')).exact.content, ['أن الأشجار']);
    assert.deepEqual((await desk.statement('سليمة')).exact.content, ['سليمة تماما']);
    assert.equal(await speakerOf('سليمة'), 'الوزيرة هند الحسن');
    desk.select('الأشجار', true);
    await runAndReturn('join');
    assert.deepEqual((await desk.statement('الأشجار')).exact.content, ['أن الأشجار', 'سليمة تماما']);
    desk.select('الدخول', true);
    await desk.run('join');
    assert.deepEqual(desk.messages.texts, ['There must be two of them to make one.']);
  });

  it('deletes, and what was detected stays away', async () => {
    desk.select('الأشجار', true);
    await runAndReturn('delete');
    assert.equal((await desk.statement('الأشجار')).status, 'rejected');
    await desk.run('annotate');
    assert.equal((await desk.statement('الأشجار')).status, 'rejected');
  });

  it('attaches a statement again whose words were lost', async () => {
    await desk.run('reattach');
    assert.deepEqual(desk.messages.texts, ['No statement has lost its place.']);
    await desk.run('accept', await id('الأشجار'));
    const { document } = desk.editor;
    const start = document.getText().indexOf(SECOND);
    await desk.editor.edit(edit => edit.delete(new vscode.Range(document.positionAt(start), document.positionAt(start + SECOND.length))));
    await desk.editor.edit(edit => edit.insert(document.positionAt(start), 'أن كل شجرة سليمة'));
    assert.equal((await desk.statement(SECOND)).placement, 'orphaned');
    desk.select('أن كل شجرة سليمة');
    desk.prompts.answer(SECOND);
    await runAndReturn('reattach');
    const placed = await desk.statement('شجرة');
    assert.deepEqual([placed.placement, placed.status, placed.exact.source], ['anchored', 'accepted', 'الوزيرة هند الحسن']);
    await desk.run('undo');
    desk.editor.selection = new vscode.Selection(0, 0, 0, 0);
    await until('places are suggested', async () => (await desk.statement(SECOND)).candidates?.length);
    for (const answer of [SECOND, 'أن كل شجرة سليمة']) desk.prompts.answer(answer);
    await desk.run('reattach');
    assert.deepEqual(desk.prompts.asked.slice(1).map(({ title }) => title), ['Which statement is to be attached?', 'Where does it stand now?']);
  });

  it('asks in hover and light bulb whether a statement stands here that lost its place', async () => {
    await desk.run('accept', await id('الأشجار'));
    const { document } = desk.editor;
    const start = document.getText().indexOf(SECOND);
    await desk.editor.edit(edit => edit.replace(new vscode.Range(document.positionAt(start), document.positionAt(start + SECOND.length)), ''));
    await desk.editor.edit(edit => edit.insert(document.positionAt(start), 'أن كل شجرة سليمة'));
    const [candidate] = await until('places are suggested', async () => (await desk.statement(SECOND)).candidates);
    const lost = await desk.statement(SECOND);
    const span = candidate!.content[0]!;
    const at = document.positionAt(span[0] + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    assert.ok(hovers.some(({ contents }) => contents.some(each => (each as vscode.MarkdownString).value.includes('Is it here'))), 'the hover asks');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at));
    const action = actions.find(({ title }) => title.startsWith('Is it here?'));
    assert.deepEqual(action?.command?.arguments, [{ id: lost.id }]);
    desk.editor.selection = new vscode.Selection(at, at);
    desk.prompts.answer(document.getText().slice(...span));
    await vscode.commands.executeCommand(action.command!.command, ...action.command!.arguments!);
    const placed = (await desk.set()).annotations.find(each => each.id === lost.id);
    assert.deepEqual([placed?.placement, placed?.content[0]], ['anchored', span]);
  });

  it('renames a speaker throughout, also for detecting again', async () => {
    desk.select('الدخول', true);
    desk.prompts.answer('سامي النجّار، المدير');
    await runAndReturn('renameSpeaker');
    await desk.run('annotate');
    assert.deepEqual([await speakerOf('الحديقة'), await speakerOf('الدخول')], ['سامي النجّار، المدير', 'سامي النجّار، المدير']);
  });

  it('merges speakers, and gives statements to another', async () => {
    desk.prompts.answer('المدير سامي النجار', 'الوزيرة هند الحسن');
    desk.prompts.answer('الوزيرة هند الحسن');
    await runAndReturn('mergeSpeakers');
    assert.deepEqual([await speakerOf('الحديقة'), await speakerOf('الأشجار'), await speakerOf('الدخول')], Array(3).fill('الوزيرة هند الحسن'));
    desk.select('الحديقة ستفتح', true);
    desk.prompts.answer(FIRST, THIRD);
    for (const answer of ['New Speaker…', 'المدير سامي', 'Person']) desk.prompts.answer(answer);
    await runAndReturn('splitSpeaker');
    assert.deepEqual([await speakerOf('الحديقة'), await speakerOf('الأشجار'), await speakerOf('الدخول')], ['المدير سامي', 'الوزيرة هند الحسن', 'المدير سامي']);
  });

  it('does not act on a text that changed while a question was open', async () => {
    const target = await id('الأشجار');
    const pick = vscode.window.showQuickPick;
    Object.assign(vscode.window, { showQuickPick: async (items: readonly unknown[]) => {
      await desk.editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'خبر '));
      return items[0];
    } });
    desk.editor.selection = new vscode.Selection(0, 0, 0, 0);
    await desk.run('setCue', target);
    Object.assign(vscode.window, { showQuickPick: pick });
    assert.deepEqual(desk.messages.texts, ['The text has changed in the meantime. Try again.']);
    assert.equal((await desk.statement('الأشجار')).status, 'suggested');
  });
});
