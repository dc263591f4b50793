import type {Metadata} from '../../../model/front-matter.js'
import {quoted} from '../../../model/quoted.js'
import {compareVersions} from '../../../model/compare-versions.js'
import {reportAt} from '../../fields/report-at.js'
import type {CheckInput, FrontMatterCheck} from './input.js'

type Revision = NonNullable<Metadata['revisions']>[number]

/** Check that revisions are in order and end with the note's version; only a first version needs none. */
export const checkRevisions: FrontMatterCheck = input => {
  const {revisions, version} = input.fields
  const last = revisions?.at(-1)
  if (!revisions || !last) return checkFirst(input)
  for (const [index, revision] of revisions.entries()) {
    const previous = revisions[index - 1]
    if (previous) checkStep(input, {index, revision, previous})
  }
  if (version === undefined || last.version === version) return
  const isGiven = input.places.has('version')
  reportAt(input, 'revisions-last', {
    path: `revisions.${revisions.length - 1}.version`,
    actual: quoted(last.version),
    expected: {
      en: `${quoted(version)}, the note's \`version\`${isGiven ? '' : ' (1.0 if absent)'}`,
      fr: `${quoted(version)}, la \`version\` de la note${isGiven ? '' : ' (1.0 à défaut)'}`,
    },
  })
}

/** Report a later version without revisions, which editions would print as the first. */
function checkFirst(input: CheckInput): void {
  const {version} = input.fields
  // Revisions with mistakes are there, though they could not be read.
  if (version === undefined || input.places.has('revisions') || compareVersions(version, '1.0') <= 0) return
  reportAt(input, 'revisions-missing', {
    path: 'version',
    actual: {en: `${quoted(version)} without \`revisions\``, fr: `${quoted(version)} sans \`revisions\``},
    expected: {
      en: `\`revisions\` from the first version to ${quoted(version)}`,
      fr: `des \`revisions\`, de la première version à ${quoted(version)}`,
    },
  })
}

function checkStep(
  input: CheckInput,
  {index, revision, previous}: {readonly index: number; readonly revision: Revision; readonly previous: Revision},
): void {
  if (compareVersions(revision.version, previous.version) <= 0) {
    reportAt(input, 'revisions-order', {
      path: `revisions.${index}.version`,
      actual: quoted(revision.version),
      expected: {
        en: `a version above ${quoted(previous.version)}`,
        fr: `une version au-dessus de ${quoted(previous.version)}`,
      },
    })
  }
  if (revision.date >= previous.date) return
  reportAt(input, 'revisions-order', {
    path: `revisions.${index}.date`,
    actual: quoted(revision.date),
    expected: {en: `${quoted(previous.date)} or later`, fr: `${quoted(previous.date)} ou plus tard`},
  })
}
