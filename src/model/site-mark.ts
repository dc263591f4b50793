/** Name of what a file of the public site says of the notes that it shows: files that have it are ours. */
export const siteMark = 'cess-notes'
