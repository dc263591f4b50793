/** Characters that readers of a page are told of a link: each of its lines has them once more. */
const mostCharacters = 300

/** What a link is called: its words, or as many of the first as anybody listens to. */
export const linkLabel = (words: string): string =>
  words.length <= mostCharacters ? words : `${words.slice(0, mostCharacters - 1).trimEnd()}…`
