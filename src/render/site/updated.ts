import type {PublicFacts} from '../../model/public-facts.js'
import type {IsoDate} from '../../model/text.js'

/** Day of a note's last change. */
export const updatedOn = ({date, revisions}: Pick<PublicFacts, 'date' | 'revisions'>): IsoDate =>
  revisions.reduce((latest, revision) => (revision.date > latest ? revision.date : latest), date)
