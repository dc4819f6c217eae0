import type { DecorationRenderOptions } from 'vscode';
import { colors, type ColorId } from './ids';
import type { Role } from '../core/annotation/annotation';

/** Whether a person has had a say in a statement. */
export const certainties = ['suggested', 'decided'] as const;
export type Certainty = (typeof certainties)[number];

/**
 * How each part of a statement looks: words said on a tinted ground between lines, the cue underlined, the source in a
 * box, who passed it on in a box without a lid; all of it dashed until a person has decided, so that colour is never the
 * only difference.
 *
 * Background, border and outline only. VS Code draws those in a layer behind the text; any other property (colour,
 * weight, `before`, `after`, even `cursor`) cuts the line into pieces that it then lays out from left to right, which
 * shows an Arabic sentence in the wrong order. `test/unit/vscode/decorationOptions.test.ts` holds this table to it.
 *
 * @param color makes a reference to one of our colours
 */
export function decorationOptions<Color>(certainty: Certainty, color: (id: ColorId) => Color): Record<Role, SafeOptions<Color>> {
  const borderStyle = certainty === 'suggested' ? 'dashed' : 'solid';
  return {
    content: {
      backgroundColor: color(colors.contentBackground),
      borderColor: color(colors.contentBorder),
      borderStyle,
      borderWidth: '1px 0',
      overviewRulerColor: color(colors.overviewRuler),
    },
    cue: { borderColor: color(colors.cueBorder), borderStyle, borderWidth: '0 0 2px 0' },
    source: {
      backgroundColor: color(colors.sourceBackground),
      borderColor: color(colors.sourceBorder),
      borderStyle,
      borderWidth: '1px',
      borderRadius: '3px',
    },
    via: {
      backgroundColor: color(colors.viaBackground),
      borderColor: color(colors.viaBorder),
      borderStyle,
      borderWidth: '0 1px 1px 1px',
      borderRadius: '3px',
    },
  };
}

/** The options that leave the order of the words alone, with colours of whatever kind. */
export type SafeOptions<Color> = Pick<DecorationRenderOptions, 'borderStyle' | 'borderWidth' | 'borderRadius'> &
  Partial<Record<'backgroundColor' | 'borderColor' | 'overviewRulerColor', Color>>;
