import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'
import {groupIds} from '../../transforms/parts.js'

/** Rule `recommendation-recipient`, for recommendations in the text. */
export function checkRecommendations({directives, fields, publication, file}: TextCheck): void {
  const {recipients} = fields
  if (!recipients) return
  const known = new Set(publication.vocabularies.recipients.map(({id}) => id))
  for (const {kind, attributes, placeOf} of directives) {
    if (kind !== 'recommendation') continue
    for (const id of groupIds(attributes.get('to') ?? '')) {
      if (!known.has(id) || recipients.includes(id)) continue
      report(file, 'recommendation-recipient', {
        place: placeOf('to'),
        actual: quoted(id),
        expected: {en: 'a recipient of the note', fr: 'un destinataire de la note'},
      })
    }
  }
}
