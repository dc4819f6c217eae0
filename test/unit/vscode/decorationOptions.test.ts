import assert from 'node:assert/strict';
import { certainties, decorationOptions } from '../../../src/vscode/decorationOptions';
import { colors } from '../../../src/vscode/ids';

/** Drawn in a layer behind the text. Everything else cuts an Arabic line into pieces and shows them in the wrong order. */
const SAFE = /^(backgroundColor|(border|outline)(Color|Style|Width|Radius|Spacing)?|overviewRuler(Color|Lane)|isWholeLine|rangeBehavior|gutterIcon(Path|Size)|light|dark)$/;

/** All property names, at any depth. */
function keys(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner)]) : [];
}

describe('decoration options', () => {
  const options = certainties.flatMap(certainty => Object.values(decorationOptions(certainty, id => `color ${id}`)));

  it('leave the order of Arabic words alone', () => {
    for (const key of options.flatMap(keys)) assert.match(key, SAFE);
  });

  it('take every colour from the theme, and use each that is contributed', () => {
    const used = options.flatMap(each => Object.entries(each)).filter(([key]) => key.endsWith('Color')).map(([, value]) => value);
    assert.deepEqual([...new Set(used)].sort(), Object.values(colors).map(id => `color ${id}`).sort());
  });

  it('tell the parts, and suggestions from decisions, apart without colour', () => {
    const shapes = options.map(({ borderStyle, borderWidth }) => `${borderStyle} ${borderWidth}`);
    assert.equal(new Set(shapes).size, shapes.length);
  });

  it('are held to the safe list', () => {
    for (const key of ['color', 'opacity', 'fontWeight', 'fontStyle', 'textDecoration', 'letterSpacing', 'cursor', 'before', 'after', 'contentText']) {
      assert.doesNotMatch(key, SAFE);
    }
  });
});
