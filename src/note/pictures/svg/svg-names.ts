/** Names that a drawing gives its parts. Programs name them by layers and files: references get short names instead. */
export class SvgNames {
  private readonly ids = new Map<string, string>()
  private readonly classes = new Map<string, string>()

  /** @param prefix Begins every name: drawings that stand in one page have their own. */
  constructor(private readonly prefix: string) {}

  /** The new name of what is referred to by this one. */
  id(written: string): string {
    return this.in(this.ids, written, 'i')
  }

  /** The new name of a class that a sheet gives a look. */
  class(written: string): string {
    return this.in(this.classes, written, 'c')
  }

  /** The new name of a part, if anything refers to it. */
  knownId(written: string): string | undefined {
    return this.ids.get(written)
  }

  /** The new name of a class, if a sheet has one. */
  knownClass(written: string): string | undefined {
    return this.classes.get(written)
  }

  private in(names: Map<string, string>, written: string, letter: string): string {
    const name = names.get(written) ?? `${this.prefix}${letter}${names.size + 1}`
    names.set(written, name)
    return name
  }
}
