/** Short names for ids and classes of a drawing, in place of the author's names of layers and files. */
export class SvgNames {
  private readonly ids = new Map<string, string>()
  private readonly classes = new Map<string, string>()

  /** @param prefix Prefix of all names, unique to a drawing in a page. */
  constructor(private readonly prefix: string) {}

  /** New name of a referenced id. */
  id(written: string): string {
    return this.in(this.ids, written, 'i')
  }

  /** New name of a class in a style sheet. */
  class(written: string): string {
    return this.in(this.classes, written, 'c')
  }

  /** New name of an id, if referenced. */
  knownId(written: string): string | undefined {
    return this.ids.get(written)
  }

  /** New name of a class, if in a sheet. */
  knownClass(written: string): string | undefined {
    return this.classes.get(written)
  }

  private in(names: Map<string, string>, written: string, letter: string): string {
    const name = names.get(written) ?? `${this.prefix}${letter}${names.size + 1}`
    names.set(written, name)
    return name
  }
}
