import {quoted} from '../../../model/quoted.js'
import {exceeds, isPublic} from '../../../model/tlp.js'
import {findTerm} from '../../../model/vocabularies/term.js'
import {reportAt} from '../../fields/report-at.js'
import type {FrontMatterCheck} from './input.js'

/** Check groups' TLP ceilings, and that a restricted note has no licence. */
export const checkSharing: FrontMatterCheck = input => {
  const {tlp, recipients = [], licence} = input.fields
  if (tlp === undefined) return
  for (const [index, id] of recipients.entries()) {
    const group = findTerm(input.publication.vocabularies.recipients, id)
    if (!group || !exceeds(tlp, group.ceiling)) continue
    reportAt(input, 'recipient-ceiling', {
      path: `recipients.${index}`,
      actual: {
        en: `${quoted(id)}, whose ceiling is \`${group.ceiling}\``,
        fr: `${quoted(id)}, dont le plafond est \`${group.ceiling}\``,
      },
      expected: {en: `groups that may have \`${tlp}\``, fr: `des groupes admis à \`${tlp}\``},
    })
  }
  if (licence === undefined || isPublic(tlp)) return
  reportAt(input, 'licence-restricted', {
    path: 'licence',
    actual: {
      en: `licence ${quoted(licence)} on a \`${tlp}\` note`,
      fr: `la licence ${quoted(licence)} pour une note \`${tlp}\``,
    },
  })
}
