import type {Metadata} from '../../../model/front-matter.js'
import {natureValues, statusValues} from '../../../model/status-names.js'
import {standingAfter} from '../../../model/life/standing.js'
import type {Text} from '../../../model/text.js'
import {reportAt} from '../../fields/report-at.js'
import type {CheckInput, FrontMatterCheck} from './input.js'
import {versionAfter} from '../../../model/compare-versions.js'

type Status = Metadata['status']
type Revision = NonNullable<Metadata['revisions']>[number]

/** A way in which a note ends: its final status, and the nature of the revision with the day and reason. */
interface End {
  readonly status: Status
  readonly nature: Revision['nature']
  /** Other statuses in which the revision may be prepared. */
  readonly before: readonly Status[]
  /** An example of a reason. */
  readonly example: Text
}

const ends: readonly End[] = [
  // A draft whose text is gone already would say nothing to those who work on it.
  {
    status: 'withdrawn',
    nature: 'withdrawal',
    before: [],
    example: {en: 'The source retracted.', fr: "La source s'est rétractée."},
  },
  {
    status: 'closed',
    nature: 'closure',
    before: ['draft', 'review', 'approved'],
    example: {en: 'The cable is repaired.', fr: 'Le câble est réparé.'},
  },
]

/** Check that a withdrawn or closed note has both the status and a last revision with day and reason. */
export const checkStanding: FrontMatterCheck = input => {
  const {status, revisions, version} = input.fields
  // What could not be read was reported already.
  if (status === undefined || (revisions === undefined && input.places.has('revisions'))) return
  const last = revisions?.at(-1)
  const ended = ends.find(end => end.status === status)
  const standing = standingAfter((revisions ?? []).map(one => one.nature))
  if (ended && standing !== ended.status) return reportStatus(input, ended, last, version)
  const told = ends.find(({nature}) => nature === last?.nature)
  if (told && told !== ended && !told.before.includes(status)) reportRevision(input, {...told, given: status})
}

/** Report a status without its revision. */
function reportStatus(
  input: CheckInput,
  {status, nature, example}: End,
  last: Revision | undefined,
  version: string | undefined,
): void {
  const {en, fr} = statusValues[status]
  const words = natureValues[nature]
  const next = versionAfter(last?.version ?? version ?? '1.0')
  reportAt(input, 'status-revision', {
    path: 'status',
    actual: last
      ? {
          en: `${en} with a last revision of nature ${natureValues[last.nature].en}`,
          fr: `${fr}, et une dernière révision de nature ${natureValues[last.nature].fr}`,
        }
      : {en: `${en} without \`revisions\``, fr: `${fr} sans \`revisions\``},
    expected: {en: `a last revision of nature ${words.en}`, fr: `une dernière révision de nature ${words.fr}`},
    remedy: {
      en: `Add the revision with its day and the reason, like \`- {version: "${next}", date: 2026-11-20, nature: ${bare(words.en)}, summary: ${example.en}}\`, and set \`version: ${next}\`; or correct \`status\`.`,
      fr: `Ajoutez la révision, avec son jour et le motif, comme \`- {version: "${next}", date: 2026-11-20, nature: ${bare(words.fr)}, resume: ${example.fr}}\`, et mettez \`version: ${next}\` ; ou corrigez le \`statut\`.`,
    },
  })
}

/** Report a revision without its status. */
function reportRevision(input: CheckInput, {status, nature, given}: End & {readonly given: Status}): void {
  const [wanted, words] = [statusValues[status], natureValues[nature]]
  const isGiven = input.places.has('status')
  reportAt(input, 'status-revision', {
    path: isGiven ? 'status' : `revisions.${(input.fields.revisions?.length ?? 1) - 1}.nature`,
    actual: {
      en: `${statusValues[given].en}${isGiven ? '' : ' (`status` is absent)'}`,
      fr: `${statusValues[given].fr}${isGiven ? '' : ' (`statut` absent)'}`,
    },
    expected: {
      en: `${wanted.en}, as the last revision is of nature ${words.en}`,
      fr: `${wanted.fr}, car la dernière révision est de nature ${words.fr}`,
    },
    remedy: {
      en: `Write \`status: ${bare(wanted.en)}\`; or, if the note stands, correct the last revision.`,
      fr: `Écrivez \`statut: ${bare(wanted.fr)}\` ; ou, si la note tient toujours, corrigez la dernière révision.`,
    },
  })
}

const bare = (code: string): string => code.replaceAll('`', '')
