import {blockRules} from './text/blocks.js'
import {pasteRules} from './text/paste.js'
import {pictureRules} from './text/pictures.js'
import {referenceRules} from './text/references.js'
import {structureRules} from './text/structure.js'
import {typographyRules} from './text/typography.js'

/** Rules of the text of a note. */
export const textRules = {
  ...structureRules,
  ...blockRules,
  ...referenceRules,
  ...pictureRules,
  ...pasteRules,
  ...typographyRules,
}
