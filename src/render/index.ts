import type {Edition} from '../model/edition.js'
import {bibtexEdition} from './bibtex/index.js'
import {cslEdition} from './csl/index.js'
import {emlEdition} from './eml/index.js'
import {mailEdition} from './mail/index.js'
import {metadataEdition} from './metadata/index.js'
import {mispEdition} from './misp/index.js'
import {pdfEdition} from './pdf/index.js'
import {publicEdition} from './public/index.js'
import {risEdition} from './ris/index.js'
import {stixEdition} from './stix/index.js'
import {textEdition} from './text/index.js'
import {webEdition} from './web/index.js'

/** Every rendering of a note; an edition stands after those that it needs. A new edition is a folder here and a line there. */
export const editions: readonly Edition[] = [
  cslEdition,
  bibtexEdition,
  risEdition,
  stixEdition,
  mispEdition,
  webEdition,
  pdfEdition,
  mailEdition,
  textEdition,
  emlEdition,
  metadataEdition,
  publicEdition,
]
