/** Where a link leads: an address of the web or of mail, or an anchor of the same file. */
export type Target = {readonly url: string} | {readonly anchor: string}

/** A link, and the words that tell of it. */
export type Link = Target & {readonly label: string}
