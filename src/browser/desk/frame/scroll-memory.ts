const remembered = new Map<string, number>()

/** Remember how far something was scrolled, in pixels, for as long as the desk is open. */
export const rememberScroll = (place: string, top: number): void => void remembered.set(place, top)

/** How far it was scrolled when it was last seen. */
export const scrollOf = (place: string): number => remembered.get(place) ?? 0
