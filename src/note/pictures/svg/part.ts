/** A rewritten element of a drawing, with allowed content only. */
export interface Part {
  readonly name: string
  /** Id as written; printed under a new name, if something refers to it. */
  readonly id: string | undefined
  /** Renamed classes. */
  readonly classes: readonly string[]
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly children: readonly (Part | string)[]
  /** Renamed references. */
  readonly references: readonly Reference[]
  /** Whether it is not drawn in place, with its content. */
  readonly hidden: boolean
  /** Number of pixels of its bitmap. */
  readonly pixels: number
}

/** A reference to another part, drawn once or at each corner. */
export interface Reference {
  readonly to: string
  readonly atCorners: boolean
}

/** References in a printed property: `fill="url(#i1)"`, `fill:url(#i1)`. */
export const referencesIn = (name: string, value: string): readonly Reference[] =>
  value.split(';').flatMap(declaration => {
    const [, property = name] = /^\s*([\w-]+):/.exec(declaration) ?? []
    const atCorners = property.startsWith('marker')
    return [...declaration.matchAll(/url\(#([^()]*)\)/g)].map(([, to = '']) => ({to, atCorners}))
  })
