/** Whether an address opens in a browser or a mail program: nothing else may be opened from a document. */
export const opens = (url: string): boolean => /^(https?|mailto):/i.test(url)
