/** A note as it may travel inside its PDF: written anew from what is shown, so that no remark of its author goes along. */
export interface NoteSource {
  readonly markdown: string
  /** What the Markdown refers to; it names them as they are named here. */
  readonly files: readonly SourceFile[]
}

/** A file that a note is made with. */
export interface SourceFile {
  /** Without folders; begins with the note's slug. */
  readonly name: string
  readonly kind: 'picture' | 'table' | 'bibliography'
  readonly mediaType: string
  readonly bytes: Uint8Array
}
