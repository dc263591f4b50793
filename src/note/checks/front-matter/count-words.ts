/**
 * How many words a passage of Markdown has, as word processors count: signs between spaces are none, `l'exercice` and
 * `avant-poste` are one, addresses of links are not read.
 */
export function countWords(markdown: string): number {
  const text = markdown.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/\[[\^@][^\]]*\]/g, '')
  return text.match(/[\p{L}\p{N}]+(?:['’.,\-\u2010\u2011][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
