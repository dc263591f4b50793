/** How many pages a PDF of ours has: the count of its page tree's root (ISO 32000-1, 7.7.3.2). */
export function countPages(pdf: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(pdf)
  const counts = [...text.matchAll(/\/Type \/Pages\s+\/Count (\d+)/g)].map(([, count]) => Number(count))
  return Math.max(0, ...counts)
}
