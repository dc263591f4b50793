const lines = /^["']?(?:tlp|status|statut|date|embargo)["']?[ \t]*:.*$/gim

/**
 * The lines of a note that say who may read it and when, as written: what can be compared where the front matter has
 * mistakes and says nothing for certain.
 */
export const markingOf = (source: string): string => (source.match(lines) ?? []).map(line => line.trim()).join('\n')

/** Whether lines that say who may read a note name its label and no status, as those of a draft may. */
export const leavesOutStatus = (marking: string): boolean =>
  /^["']?tlp["']?[ \t]*:/im.test(marking) && !/^["']?statu[st]["']?[ \t]*:/im.test(marking)

/** The label as the front matter states it, even where the rest of it cannot be read. */
export const statesRed = (source: string): boolean => /^["']?tlp["']?[ \t]*:[ \t]*["']?TLP:RED\b/im.test(source)
