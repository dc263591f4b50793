import type {SiteFile} from '../../model/site.js'

/** A file whose name says all that it depends on. */
export const fixedFile = (path: string, bytes: Uint8Array): SiteFile => ({
  path,
  notes: [],
  input: null,
  render: () => bytes,
})

/** Ten signs of a digest that may stand in a file name. */
export const short = (digest: string): string => digest.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 10)
