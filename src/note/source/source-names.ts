/** Names that the files of a note travel under: by what they are, since their authors' names and folders are theirs. */
export interface SourceNames {
  /** The name of a picture or of a chart's data, by its reference in the note; the same each time. */
  readonly of: (reference: string, kind: 'figure' | 'chart', extension: string) => string
  readonly bibliography: string
}

/** Begin to name the files of one note: `cables.fr.figure-1.png`. */
export function sourceNames(slug: string): SourceNames {
  const names = new Map<string, string>()
  const counts = {figure: 0, chart: 0}
  return {
    bibliography: `${slug}.sources.json`,
    of: (reference, kind, extension) => {
      const key = `${kind} ${reference}`
      const name = names.get(key) ?? `${slug}.${kind}-${++counts[kind]}.${extension}`
      names.set(key, name)
      return name
    },
  }
}

/** How a note writes the name of a file beside it: what would be read as something else is written with percent signs. */
export const referenceTo = (name: string): string =>
  /^[\p{L}\p{N}._-]+$/u.test(name) ? name : encodeURIComponent(name)
