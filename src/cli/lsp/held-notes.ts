import type {NoteAt} from '../../engine/editor/workspaces.js'

/** Open notes by address; their files may be gone, or no notes any more. */
export class HeldNotes {
  readonly #noteOf: (uri: string) => NoteAt | undefined
  readonly #held = new Map<string, NoteAt>()

  /** @param noteOf The note that the file at an address is now. */
  constructor(noteOf: (uri: string) => NoteAt | undefined) {
    this.#noteOf = noteOf
  }

  /** Addresses of the notes. */
  get uris(): readonly string[] {
    return [...this.#held.keys()]
  }

  /** The note that is held at an address. */
  at(uri: string): NoteAt | undefined {
    return this.#held.get(uri)
  }

  /** Set the text of a note; false if the file is no note. */
  hold(uri: string, text: string): boolean {
    const at = this.#noteOf(uri)
    if (!at) return false
    this.#held.set(uri, at)
    at.workspace.put(at.path, text)
    return true
  }

  /** Return to the text on the disk; false if it was not held. */
  release(uri: string): boolean {
    const at = this.#held.get(uri)
    if (!at) return false
    this.#held.delete(uri)
    at.workspace.put(at.path, undefined)
    return true
  }
}
