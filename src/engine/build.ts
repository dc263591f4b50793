import {listNotes} from '../io/list-notes.js'
import {withLock} from '../io/lock.js'
import {narrowOutput} from '../io/manifest.js'
import type {BuildOptions} from './options.js'
import {reportUnchanged} from './report-unchanged.js'
import type {BuildReport} from './report.js'
import {openBuildScene} from './scene.js'
import {selectNotes} from './select-notes.js'

/**
 * Check the notes of a publication and write the editions of those that pass. Notes with mistakes keep their last good
 * editions and stop no others; unchanged notes are neither read nor rendered.
 *
 * @throws {UsageError} If the options fit no publication or no note.
 * @throws {IoError} If the disk refuses what the whole build needs, or another build does not end.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const scene = openBuildScene(options)
  narrowOutput(scene.out)
  const notes = listNotes(scene.root)
  const selected = selectNotes(notes, scene.names, scene)
  const unchanged = reportUnchanged(scene, notes, selected)
  if (unchanged) return unchanged
  const {buildChanged} = await import('./build-changed.js')
  return withLock(scene.out, {waitMs: scene.waitMs, onWait: ({pid}) => scene.onWait(pid)}, () => buildChanged(scene))
}
