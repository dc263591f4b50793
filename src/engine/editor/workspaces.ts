import {dirname} from 'node:path'
import {IoError} from '../../io/error.js'
import {findPublication} from '../../io/find-publication.js'
import {realPath} from '../../io/inside.js'
import {UsageError} from '../../model/usage-error.js'
import {Workspace} from './workspace.js'

/** An open note and its publication. */
export interface NoteAt {
  readonly workspace: Workspace
  readonly path: string
}

/** Publications of open files, each opened once. */
export class Workspaces {
  readonly #byRoot = new Map<string, Workspace>()

  /** Note of a file; undefined for any other file. */
  noteAt(file: string): NoteAt | undefined {
    const real = realPath(file)
    if (real === undefined || !real.endsWith('.md')) return undefined
    try {
      const root = findPublication(dirname(real))
      const workspace = this.#byRoot.get(root) ?? new Workspace(root)
      this.#byRoot.set(root, workspace)
      const path = workspace.notePath(real)
      return path === undefined ? undefined : {workspace, path}
    } catch (error) {
      if (error instanceof UsageError || error instanceof IoError) return undefined
      throw error
    }
  }

  /** Read changed files from the disk again. */
  renew(): void {
    for (const workspace of this.#byRoot.values()) workspace.renew()
  }

  close(): void {
    for (const workspace of this.#byRoot.values()) workspace.close()
  }
}
