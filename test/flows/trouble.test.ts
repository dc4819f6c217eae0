import assert from 'node:assert/strict';
import { Desk, until } from './desk';
import { highlights } from './editor';

describe('trouble', () => {
  let desk: Desk;

  before(async () => (desk = await Desk.open('floods.txt', 'ferry.txt')));
  after(() => desk?.close());

  it('a broken sidecar is left untouched, and one is told', async () => {
    const broken = '{ "format": "isnad", "version": 1,\n<<<<<<< ours\n';
    await desk.write('floods.txt.isnad.json', broken);
    await desk.openFile('floods.txt');
    await until('a message shows', async () => (await desk.notifications()).some(text => /not valid JSON and is left untouched/.test(text)));
    await desk.run('Isnad: Annotate Document');
    assert.deepEqual(await highlights(desk.page), []);
    assert.equal(await desk.read('floods.txt.isnad.json'), broken);
    await desk.photograph('broken-sidecar');
  });

  it('another article in the same window is none the worse', async () => {
    await desk.openFile('ferry.txt');
    await desk.run('Isnad: Annotate Document');
    await until('highlights appear', async () => (await highlights(desk.page)).length > 30);
    await until('the sidecar is there', () => desk.read('ferry.txt.isnad.json'));
  });
});
