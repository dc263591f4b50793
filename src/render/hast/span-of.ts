import type {Foreign} from '../../model/phrasing.js'

/**
 * Attributes of the element of a passage in another language. With `dir`, browsers and mail programs keep it apart from what
 * stands beside it (HTML, 15.3.6), and older ones at least turn its words; `bdi` says no more, and mail programs drop it.
 */
export const spanOf = ({lang, dir}: Foreign): {readonly lang: string; readonly dir?: 'ltr' | 'rtl'} => ({
  lang,
  ...(dir && {dir}),
})
