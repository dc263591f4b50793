import bidiFactory, {type Bidi} from 'bidi-js'

let made: Bidi | undefined

/**
 * The Unicode Bidirectional Algorithm (UAX #9), decoded when a text first asks for it: its tables never change.
 *
 * The package is a function, which its types call the default of what it exports: the compiler looks for that inside of it.
 */
export const bidi = (): Bidi => (made ??= (bidiFactory as unknown as () => Bidi)())
