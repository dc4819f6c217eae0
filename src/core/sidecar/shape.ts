import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import schema from '../../../media/sidecar.schema.json';
import { SidecarError } from './error';
import type { SidecarFile } from './format';

let validate: ValidateFunction<SidecarFile> | undefined;

/**
 * Holds a value against `media/sidecar.schema.json`, the one description of the format.
 * @throws SidecarError with reason `shape` that names the first place that does not fit
 */
export function assertShape(value: unknown): asserts value is SidecarFile {
  // Compiling takes longer than reading most sidecars, and many sessions read none.
  validate ??= new Ajv({ allowUnionTypes: true }).compile<SidecarFile>(schema);
  if (validate(value)) return;
  throw new SidecarError('shape', describe(validate.errors ?? []));
}

/** The deepest error says most: the others are of alternatives that were not meant. */
function describe(errors: readonly ErrorObject[]): string {
  const [worst] = errors.toSorted((a, b) => b.instancePath.length - a.instancePath.length);
  const allowed: unknown = worst?.params.allowedValues ?? [worst?.params.allowedValue].filter(value => value !== undefined);
  const values = Array.isArray(allowed) && allowed.length > 0 ? `: ${allowed.map(value => JSON.stringify(value)).join(', ')}` : '';
  return `${worst?.instancePath || '/'} ${worst?.message ?? 'does not fit'}${values}`;
}
