/** An element of a drawing that was written anew from what is allowed. */
export interface Part {
  readonly name: string
  /** As written; it is printed under a new name, and only if something refers to it. */
  readonly id: string | undefined
  /** New names. */
  readonly classes: readonly string[]
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly children: readonly (Part | string)[]
  /** New names of what it is drawn with. */
  readonly references: readonly Reference[]
  /** Whether neither it nor what is in it is drawn where it stands. */
  readonly hidden: boolean
  /** Pixels of its bitmap. */
  readonly pixels: number
}

/** Parts that a part is drawn with, once or at each of its corners. */
export interface Reference {
  readonly to: string
  readonly atCorners: boolean
}

/** References in properties as they are printed: `fill="url(#i1)"`, `fill:url(#i1)`. Long paths are walked through once. */
export function referencesIn(name: string, value: string): readonly Reference[] {
  return value.split(';').flatMap(declaration => {
    const [, property = name] = /^\s*([\w-]+):/.exec(declaration) ?? []
    const atCorners = property.startsWith('marker')
    return [...declaration.matchAll(/url\(#([^()]*)\)/g)].map(([, to = '']) => ({to, atCorners}))
  })
}
