/** Where a link leads: an address of the web or of mail, or an anchor of the same file. */
export type Target = {readonly url: string} | {readonly anchor: string}

/** A link, and the words that tell of it: in the place of its own, where those are a sign. */
export type Link = Target & {readonly label: string; readonly isSign?: true}

/** Characters that readers of a page are told of a link: its annotation has them once more. */
const mostCharacters = 300

/** Name of a link: its words, or as many of the first as anybody listens to. */
export const linkLabel = (words: string): string =>
  words.length <= mostCharacters ? words : `${words.slice(0, mostCharacters - 1).trimEnd()}…`
