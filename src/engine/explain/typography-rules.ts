import type {Explanation} from '../../typography/index.js'

/** The rules of typography with examples, language by language; loaded when asked for. */
export async function typographyRules(): Promise<readonly Explanation[]> {
  return (await import('../../typography/index.js')).explanations
}
