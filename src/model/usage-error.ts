/** The command or the public API was called wrongly: an unknown note, an impossible setting. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  /** @param text What is wrong, in the tool's languages; quotes the user in code marks. */
  constructor(readonly text: {readonly en: string; readonly fr: string}) {
    super(text.en)
  }
}
