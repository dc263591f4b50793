/** A module that is loaded once somebody needs it: what it brings takes its time. */
export interface Late<Module> {
  readonly load: () => Promise<Module>
  /** The same for who cannot wait; `load` must have ended before. */
  readonly loaded: () => Module
}

/** Load a module when it is needed, and hand it out at once from then on. */
export function late<Module>(load: () => Promise<Module>): Late<Module> {
  let known: Module | undefined
  return {
    load: async () => (known ??= await load()),
    loaded: () => {
      if (known === undefined) throw new Error('Asked for before it was loaded')
      return known
    },
  }
}
