import type {Approval} from '../../model/life/record.js'
import {approvalsNeeded, countedApprovals} from '../../model/life/review.js'
import type {Message} from '../../model/message.js'
import {momentIn} from '../../model/moment.js'
import type {Publication} from '../../model/publication.js'
import {quoted} from '../../model/quoted.js'
import {shellWord} from '../../model/shell-word.js'
import type {TlpLabel} from '../../model/tlp.js'
import {tellOn} from '../notes/examine-note.js'
import {messageFor} from '../messages/message-for.js'
import type {FrontMatter} from '../notes/read-note.js'

/** Messages on approvals of other words than a note has now. */
export const voidMessages = (
  {given, timeZone}: {readonly given: FrontMatter; readonly timeZone: string},
  others: readonly Approval[],
): readonly Message[] =>
  others.flatMap(({by, at}) => {
    const {day} = momentIn(timeZone, at)
    return tellOn(given)(
      'approval-void',
      {
        fact: {
          en: `The approval of ${quoted(by)} of ${day} covers other words`,
          fr: `L'approbation de ${quoted(by)} du ${day} portait sur d'autres mots`,
        },
      },
      'status',
    )
  })

/** Message on missing approvals, if any. */
export function lackOfApprovals(
  path: string,
  {review}: Pick<Publication, 'review'>,
  {tlp, given}: {readonly tlp: TlpLabel; readonly given: readonly {readonly by: string; readonly at: string}[]},
): readonly Message[] {
  const needed = approvalsNeeded(review, tlp)
  if (!review || needed === 0) return []
  const counted = countedApprovals(review, given)
  if (counted.length >= needed) return []
  const names = counted.map(({by}) => by).join(', ')
  const [people, frenchPeople] = names === '' ? ['', ''] : [` (${names})`, ` (${names})`]
  return [
    messageFor(path, 'approvals-missing', {
      fact: {
        en: `${counted.length} of ${needed} approvals${people}`,
        fr: `${counted.length} approbation${counted.length > 1 ? 's' : ''} sur ${needed}${frenchPeople}`,
      },
      remedy: {
        en: `Have it approved: \`cess approve ${shellWord(path)} --as NAME\`.`,
        fr: `Faites-la approuver : \`cess approve ${shellWord(path)} --as NOM\`.`,
      },
    }),
  ]
}
