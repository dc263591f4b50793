import {quoted} from '../../../model/quoted.js'
import {reportAt} from '../../fields/report-at.js'
import type {FrontMatterCheck} from './input.js'

/** Check that recommendations in the front matter address recipients of the note. */
export const checkRecommendations: FrontMatterCheck = input => {
  const {recipients, recommendations = []} = input.fields
  if (!recipients) return
  for (const [index, {to}] of recommendations.entries()) {
    for (const [at, group] of to.entries()) {
      if (recipients.includes(group)) continue
      reportAt(input, 'recommendation-recipient', {
        path: `recommendations.${index}.to.${at}`,
        actual: quoted(group),
        expected: {en: 'a recipient of the note', fr: 'un destinataire de la note'},
      })
    }
  }
}
