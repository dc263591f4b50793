import type {Information} from '../../src/render/pdf/output/xmp.js'

/** Metadata of a file that says nothing. */
export const plainInformation: Information = {
  title: 'T',
  authors: [],
  keywords: [],
  identifiers: [],
  lang: 'fr',
  created: new Date(0),
  modified: new Date(0),
  producer: 'cess',
}
