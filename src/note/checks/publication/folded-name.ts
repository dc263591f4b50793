/** Name of a file, as no file system tells it from another. */
export const foldedName = (name: string): string => name.normalize('NFC').toLowerCase()
