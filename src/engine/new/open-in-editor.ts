import {join} from 'node:path'
import {runEditor} from '../../io/run-editor.js'

/**
 * Open a file of a publication in an editor, `$EDITOR`, until it is closed.
 *
 * @throws {IoError} If there is no such program.
 */
export const openInEditor = (command: string, root: string, path: string): Promise<void> =>
  runEditor(command, join(root, path))
