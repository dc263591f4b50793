import type {Text} from './text.js'

/**
 * A whole number with its noun, singular or plural, in the form that each language wants: English has a plural for 0, French has none.
 *
 * @example counted(1, {en: ['cell', 'cells'], fr: ['case', 'cases']}) // {en: '1 cell', fr: '1 case'}
 */
export const counted = (
  count: number,
  {en, fr}: Readonly<Record<'en' | 'fr', readonly [one: string, more: string]>>,
): Text => ({en: `${count} ${en[count === 1 ? 0 : 1]}`, fr: `${count} ${fr[count < 2 ? 0 : 1]}`})
