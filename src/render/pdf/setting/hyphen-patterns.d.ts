declare module '#vendor/hyphen/*/index.js' {
  const patterns: {
    /** Mark the places where words may be divided with `hyphenChar`. */
    hyphenateSync(text: string, options: {hyphenChar: string; minWordLength: number}): string
  }
  export default patterns
}
