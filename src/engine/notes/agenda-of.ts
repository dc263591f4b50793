import type {Root} from 'mdast'
import type {Agenda} from '../../model/agenda.js'
import {immediate} from '../../model/deadline.js'
import type {Metadata} from '../../model/front-matter.js'
import {recommendationsOf} from '../../note/transforms/parts.js'

/** Dates that a note's fields, and blocks of its text, have; of fields with mistakes the others count. */
export function agendaOf(fields: Partial<Metadata>, root: Root | undefined): Agenda {
  const recommendations = fields.recommendations ?? (root ? recommendationsOf(root, undefined) : [])
  return {
    expires: fields.expires,
    deadlines: recommendations.flatMap(({deadline, to}, index) =>
      deadline === undefined || deadline === immediate ? [] : [{day: deadline, number: index + 1, to}],
    ),
  }
}
