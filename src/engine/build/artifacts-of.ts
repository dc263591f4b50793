import type {NoteEntry} from '../../io/manifest.js'
import {editionGroups} from '../../model/edition.js'
import {editions} from '../../render/index.js'
import {groupOf} from '../context/context.js'
import type {ArtifactReport} from '../report/report.js'

/** Files of a note for a report; `written` are those written now. */
export const artifactsOf = (
  {artifacts}: NoteEntry,
  written: ReadonlySet<string> = new Set(),
): readonly ArtifactReport[] =>
  artifacts
    .map(({edition: id, path, sizeBytes}) => {
      const found = editions.find(one => one.id === id)
      return {
        edition: id,
        group: found ? groupOf(found) : 'always',
        path,
        sizeBytes,
        written: written.has(path),
      } as const
    })
    .toSorted((a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group))

/** Order of groups in a report. */
const groupOrder: readonly ArtifactReport['group'][] = [...editionGroups, 'always']
