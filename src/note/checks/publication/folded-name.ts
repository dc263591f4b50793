/** A file name normalized as by file systems that ignore case and composition. */
export const foldedName = (name: string): string => name.normalize('NFC').toLowerCase()
