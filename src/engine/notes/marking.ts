const lines = /^["']?(?:tlp|status|statut|date|embargo)["']?[ \t]*:.*$/gim

/** Lines of a note that set audience and dates, verbatim: they can be compared even if the front matter is invalid. */
export const markingOf = (source: string): string => (source.match(lines) ?? []).map(line => line.trim()).join('\n')

/** Whether such lines have a label and no status, as a draft may. */
export const leavesOutStatus = (marking: string): boolean =>
  /^["']?tlp["']?[ \t]*:/im.test(marking) && !/^["']?statu[st]["']?[ \t]*:/im.test(marking)

/** Whether the front matter of a note speaks of an embargo, be it under a name that is half typed. */
export const statesEmbargo = (head: string): boolean => /^["']?embarg\p{L}*["']?[ \t]*:/imu.test(head)

/** Whether a note is marked TLP:RED, even if the rest of its front matter is invalid. */
export const statesRed = (source: string): boolean => /^["']?tlp["']?[ \t]*:[ \t]*["']?TLP:RED\b/im.test(source)
