import type {Root} from 'mdast'
import type {Agenda} from '../../model/agenda.js'
import {immediate} from '../../model/deadline.js'
import type {Metadata} from '../../model/front-matter.js'
import {recommendationsOf} from '../../note/transforms/parts.js'

/** Expiry and deadlines of a note, from its fields or its text; invalid fields are skipped. */
export function agendaOf(fields: Partial<Metadata>, root: Root | undefined): Agenda {
  const recommendations = fields.recommendations ?? (root ? recommendationsOf(root, undefined) : [])
  return {
    expires: fields.expires,
    deadlines: recommendations.flatMap(({deadline, to}, index) =>
      deadline === undefined || deadline === immediate ? [] : [{day: deadline, number: index + 1, to}],
    ),
  }
}
